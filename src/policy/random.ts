import type { Book } from '../model/book.ts';
import type { Command, CommandType } from '../model/command.ts';
import { publicities, stepSizes, tracks, type ItemId, type PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Clause, Table } from '../model/table.ts';
import type { Rng } from '../rules/chance.ts';
import { faultOf, metCondition } from '../rules/convening.ts';
import { isAdopted } from '../rules/adoption.ts';
import { clauseFor, wasTold } from '../rules/endorsement.ts';
import { openMeans } from '../rules/means.ts';
import { openOptions, settledSitting, sittingOf } from '../rules/sitting.ts';
import { isCold } from '../rules/framing.ts';
import { depthOf, isAdoptedOutcome } from '../rules/outcome.ts';
import { stepFault } from '../rules/steps.ts';
import type { Policy } from './policy.ts';
import { capitalOf, givingOf } from './proposals.ts';
import { sealedGuests } from './tactics.ts';

/** Any legal move with the same chance, with any parameters that the rules accept. */
export const random: Policy = {
  id: 'random',
  decide(view, book, rng) {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const command = anyCommand(view, book, rng, one(rng, view.legal));
      if (command !== null) return command;
    }
    return fallback(view);
  },
};

/** What is always accepted at a station. */
function fallback({ seat, phase }: View): Command {
  if (phase === 'table') return { seat, type: 'closeTable', as: 'nothing' };
  return phase === 'replies' ? { seat, type: 'callOff' } : { seat, type: 'proceed' };
}

function one<T>(rng: Rng, options: readonly T[]): T {
  const chosen = options[Math.floor(rng() * options.length)];
  if (chosen === undefined) throw new Error('expected options to choose from, got none');
  return chosen;
}

function some<T>(rng: Rng, options: readonly T[], least: number, most: number): T[] {
  const wanted = Math.min(options.length, least + Math.floor(rng() * (most - least + 1)));
  const rest = [...options];
  return Array.from({ length: wanted }, () =>
    rest.splice(Math.floor(rng() * rest.length), 1),
  ).flat();
}

/** A command of a type with random parameters, or null where these would be refused. */
function anyCommand(view: View, book: Book, rng: Rng, type: CommandType): Command | null {
  const { seat } = view;
  switch (type) {
    case 'proceed':
    case 'openTable':
    case 'callOff':
      return { seat, type };
    case 'answerRequest': {
      const asked = view.requests.find(({ answer }) => answer === null);
      const answers =
        asked === undefined ? [] : (book.incidents[asked.incident]?.request?.answers ?? []);
      return asked === undefined || answers.length === 0
        ? null
        : { seat, type, incident: asked.incident, answer: one(rng, answers).id };
    }
    case 'prepare':
      return anyAct(view, book, rng);
    case 'askStep':
      return anyRequest(view, book, rng);
    case 'invite':
      return anyInvitation(view, book, rng);
    case 'meetCondition': {
      const { invitation } = view;
      if (invitation === null) return null;
      const standing = { capital: capitalOf(view), meetings: view.meetings };
      const open = Object.keys(invitation.replies).filter(
        (party) => metCondition(standing, book, invitation, party).ok,
      );
      return open.length === 0 ? null : { seat, type, party: one(rng, open) };
    }
    case 'improve':
      return anyImprovement(view, book, rng);
    case 'announce': {
      const last = view.meetings.findLast(
        ({ forum, outcome }) => forum === null && (outcome === 'full' || outcome === 'partial'),
      );
      return last?.told === false ? { seat, type } : null;
    }
    default:
      return view.table === null ? null : anyTableMove(view, view.table, book, rng, type);
  }
}

function anyAct(view: View, book: Book, rng: Rng): Command | null {
  const { seat, round } = view;
  const act = one(rng, Object.values(book.groundwork));
  const allowed = (act.targets ?? book.partyIds).filter((id) => book.partyIds.includes(id));
  const aims = some(rng, allowed, 2, 2);
  const target = act.aim === 'nobody' ? null : (aims[0] ?? null);
  const partner = act.aim === 'pair' ? (aims[1] ?? null) : null;
  const done = view.groundwork.some(
    (each) =>
      each.round === round &&
      each.groundwork === act.id &&
      each.target === target &&
      each.partner === partner,
  );
  const affordable = act.cost * 1000 <= capitalOf(view);
  const aimed =
    act.aim === 'nobody' || (target !== null && (act.aim === 'party' || partner !== null));
  return done || !affordable || !aimed
    ? null
    : { seat, type: 'prepare', groundwork: act.id, target, partner };
}

function anyRequest(view: View, book: Book, rng: Rng): Command | null {
  const [party = '', toward = ''] = some(rng, book.partyIds, 2, 2);
  if (stepFault(view, capitalOf(view), book, { party, toward }) !== null) return null;
  const [size, publicity] = [one(rng, stepSizes), one(rng, publicities)];
  return { seat: view.seat, type: 'askStep', party, toward, size, publicity };
}

function anyInvitation(view: View, book: Book, rng: Rng): Command | null {
  const { seat } = view;
  const proposal = {
    host: seat,
    venue: one(rng, Object.keys(book.venues)),
    track: one(rng, tracks),
    publicity: one(rng, publicities),
    agenda: some(rng, Object.keys(book.items), 1, book.scenario.agendaLimit),
    guests: some(rng, book.partyIds, 2, book.partyIds.length),
  };
  if (faultOf({ capital: capitalOf(view), meetings: view.meetings }, book, proposal) !== null)
    return null;
  const { venue, track, publicity, agenda, guests } = proposal;
  return { seat, type: 'invite', venue, track, publicity, agenda, guests };
}

function anyTableMove(
  view: View,
  table: Table,
  book: Book,
  rng: Rng,
  type: CommandType,
): Command | null {
  const { seat, invitation } = view;
  if (invitation === null) return null;
  const { agenda, track } = invitation.proposal;
  const party = one(rng, table.present);
  const item = one(rng, agenda);
  if (type === 'closeTable') {
    const adopted = table.text !== null && isAdopted(book, table, track);
    return { seat, type, as: adopted ? 'text' : one(rng, ['meet-again', 'nothing'] as const) };
  }
  if (table.exchangesLeft === 0) return null;
  switch (type) {
    case 'hearAll':
      return table.heard ? null : { seat, type };
    case 'recess':
      return { seat, type };
    case 'caucus':
      return { seat, type, party };
    case 'clarify':
      return { seat, type, party, item };
    case 'suggest': {
      const { option } = anyClause(view, book, rng, item);
      const idle = depthOf(book, [{ item, option }]) === 0;
      return !idle && !table.suggested.includes(`${party}/${item}/${option}`)
        ? { seat, type, party, item, option }
        : null;
    }
    case 'tableText': {
      const clauses = agenda.map((each) => anyClause(view, book, rng, each));
      return depthOf(book, clauses) === 0 ? null : { seat, type, author: seat, clauses };
    }
    case 'amend': {
      const clause = anyClause(view, book, rng, item);
      return canAmend(table, book, clause) ? { seat, type, clause } : null;
    }
    default:
      return anyTactic(view, table, book, rng, type);
  }
}

/** A tactic with random parameters, or null where it would be refused. */
function anyTactic(
  view: View,
  table: Table,
  book: Book,
  rng: Rng,
  type: CommandType,
): Command | null {
  const { seat } = view;
  const [party = '', other = ''] = some(rng, table.present, 2, 2);
  const item = one(rng, view.invitation?.proposal.agenda ?? []);
  switch (type) {
    case 'factFind':
      return table.facts.includes(item) ? null : { seat, type, item };
    case 'praise':
      return table.praised.includes(party) ? null : { seat, type, party };
    case 'keepToIssues':
      return table.heldToIssues ? null : { seat, type };
    case 'commonGround': {
      const named = table.common.some(
        (each) =>
          each.item === item &&
          [party, other].includes(each.party) &&
          [party, other].includes(each.to),
      );
      return !named && isCold(view.scores.trust, book, party, other)
        ? { seat, type, party, to: other, item }
        : null;
    }
    case 'setPace':
      return table.pace === 'even'
        ? { seat, type, pace: one(rng, ['brisk', 'slow'] as const) }
        : null;
    case 'readSealed': {
      const left = sealedGuests(view, book, table);
      return left.length === 0 ? null : { seat, type, party: one(rng, left) };
    }
    default:
      return table.text === null
        ? null
        : anyTextTactic(view, table, book, rng, type, party, other, item);
  }
}

/** A tactic that needs a text on the table. */
function anyTextTactic(
  view: View,
  table: Table,
  book: Book,
  rng: Rng,
  type: CommandType,
  party: PartyId,
  to: PartyId,
  item: ItemId,
): Command | null {
  const { seat } = view;
  switch (type) {
    case 'carryMessage': {
      const shaded = rng() < 0.3;
      const clause = clauseFor(table, item);
      const told = clause !== null && wasTold(table, to, clause);
      return told && !shaded ? null : { seat, type, from: party, to, item, shaded };
    }
    case 'saveFace':
      return table.opening === null ? { seat, type, party } : null;
    case 'vouch':
      return table.vouched.some((given) => given.party === party && given.to === to)
        ? null
        : { seat, type, party, to };
    case 'offer': {
      const payable = openMeans(book, givingOf(view, table), party);
      const free = payable.length > 0 && table.sweetened[party] === undefined;
      return free ? { seat, type, party, means: one(rng, payable).id } : null;
    }
    default:
      return null;
  }
}

function anyClause(view: View, book: Book, rng: Rng, item: string): Clause {
  const { invitation, table } = view;
  if (invitation === null || table === null)
    throw new Error('expected talks to draft for, got none');
  const options = openOptions(book, sittingOf(view.round, invitation.proposal, table), item);
  return {
    item,
    option: one(rng, options).id,
    wording: one(rng, ['plain', 'face-saving'] as const),
  };
}

/** Another option for a clause of the text just adopted, unless the one look was taken. */
function anyImprovement(view: View, book: Book, rng: Rng): Command | null {
  const { seat, meetings, round } = view;
  const meeting = meetings.findLast((each) => each.forum === null && each.round === round);
  if (meeting === undefined || !isAdoptedOutcome(meeting.outcome) || meeting.improved) return null;
  const old = one(rng, meeting.text ?? []);
  const options = openOptions(book, settledSitting(meeting), old.item).filter(
    ({ id }) => id !== old.option,
  );
  return options.length === 0
    ? null
    : { seat, type: 'improve', clause: { ...old, option: one(rng, options).id } };
}

/** Whether an amendment changes the text and leaves it something to do. */
function canAmend({ text }: Table, book: Book, clause: Clause): boolean {
  if (text === null) return false;
  const same = text.some(
    ({ item, option, wording }) =>
      item === clause.item && option === clause.option && wording === clause.wording,
  );
  const changed = text.map((old) => (old.item === clause.item ? clause : old));
  return !same && depthOf(book, changed) > 0;
}
