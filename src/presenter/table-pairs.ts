import type { PartyId } from '../model/ids.ts';
import type { Table } from '../model/table.ts';
import type { TableDraft, TableMove, Talks } from './table-draft.ts';

function objectors({ present, stances }: Table): PartyId[] {
  return present.filter((party) => stances[party]?.answer === 'object');
}

/** Guests who were asked and did not come: a sentence may lie with the host. */
function absentees({ table, invitation }: Talks): PartyId[] {
  const { guests } = invitation.proposal;
  return guests.filter(
    (party) => !table.present.includes(party) && !table.walkedOut.includes(party),
  );
}

/** Whom a move can be about. */
export function candidates(move: TableMove, talks: Talks): readonly PartyId[] {
  return move === 'sealed' ? absentees(talks) : talks.table.present;
}

/** Whether a move has been made with a party already, so that another is the likelier choice. */
function isDone(move: TableMove, party: PartyId, { table }: Talks): boolean {
  switch (move) {
    case 'caucus':
      return table.caucused.includes(party);
    case 'praise':
      return table.praised.includes(party);
    case 'offer':
      return table.sweetened[party] !== undefined;
    case 'sealed':
      return table.sealedRead.includes(party);
    default:
      return false;
  }
}

/** Two who are cold to each other, those who object first; what was chosen stands. */
export function settleGrudge(
  draft: TableDraft,
  { table }: Talks,
  isCold: (one: PartyId, other: PartyId) => boolean,
): { party: PartyId; to: PartyId } {
  const order = [...new Set([...objectors(table), ...table.present])];
  const chosen = order.includes(draft.party ?? '') ? draft.party : null;
  const other = order.includes(draft.to ?? '') && draft.to !== chosen ? draft.to : null;
  const pairs = order.flatMap((party) =>
    order.filter((to) => to !== party).map((to) => ({ party, to })),
  );
  const fitting = pairs.filter(
    ({ party, to }) => (chosen === null || party === chosen) && (other === null || to === other),
  );
  return fitting.find(({ party, to }) => isCold(party, to)) ?? fitting[0] ?? { party: '', to: '' };
}

/** Whom a move is about and whom it addresses, what was not chosen filled in: those who object come first. */
export function settlePair(
  draft: TableDraft,
  move: TableMove,
  talks: Talks,
): { party: PartyId; to: PartyId } {
  const among = candidates(move, talks);
  const chosen = draft.party !== null && among.includes(draft.party) ? draft.party : null;
  if (move !== 'message' && move !== 'vouch') {
    const order = [...objectors(talks.table), ...among].filter((party) => among.includes(party));
    const fresh = order.find((party) => !isDone(move, party, talks));
    return { party: chosen ?? fresh ?? order[0] ?? '', to: '' };
  }
  const addressed = draft.to !== null && among.includes(draft.to) ? draft.to : null;
  const order = [...objectors(talks.table), ...among];
  const to =
    addressed !== null && addressed !== chosen
      ? addressed
      : (order.find((party) => party !== chosen) ?? '');
  const given = (party: PartyId): boolean =>
    move === 'vouch' && talks.table.vouched.some((word) => word.party === party && word.to === to);
  const others = among.filter((party) => party !== to);
  return { party: chosen ?? others.find((party) => !given(party)) ?? others[0] ?? '', to };
}
