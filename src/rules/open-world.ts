import type { Book } from '../model/book.ts';
import type { ChartState } from '../model/chart.ts';
import type { PartyId } from '../model/ids.ts';
import type { Scores, World } from '../model/world.ts';
import { milli } from './arithmetic.ts';
import { drawMandate } from './mandates.ts';
import { beginRound } from './rounds.ts';
import { bondKey, open } from './scores.ts';
import { because, known, type Turn } from './turn.ts';

/** The world on the morning of the first round, with the ledger's opening entries and what has happened. */
export function openWorld(book: Book, seed: string): Turn {
  const turn: Turn = { world: emptyWorld(book, seed), book, events: [], entries: [] };
  openScores(turn);
  beginRound(turn);
  return turn;
}

function emptyWorld(book: Book, seed: string): World {
  const parties = book.partyIds.map((id) => {
    const chart = openChart(book, id);
    const insight = {
      items: Object.fromEntries(Object.keys(book.items).map((item) => [item, 0])),
      reservation: 0,
    };
    return [
      id,
      { chart, mandate: drawMandate(seed, book, id), insight, tended: false, misled: false },
    ] as const;
  });
  return {
    seed,
    round: 1,
    phase: 'briefing',
    question: null,
    waiting: [],
    draws: {},
    scores: emptyScores(book),
    parties: Object.fromEntries(parties),
    moods: [],
    shifts: [],
    invitation: null,
    table: null,
    meetings: [],
    carried: [],
    commitments: [],
    spoiled: [],
    steps: [],
    bonds: openingBonds(book),
    incidents: [],
    requests: [],
    voiced: {},
    groundwork: [],
    ending: null,
  };
}

/** A party's chart as it opens: in its initial state, but for the regions that the scenario sets. */
function openChart(book: Book, party: PartyId): ChartState {
  const initial = known(book.charts, party).initial();
  const set = book.scenario.opening.charts?.[party];
  return set === undefined ? initial : { ...initial, value: { ...initial.value, ...set } };
}

function zero(ids: readonly PartyId[]): Record<PartyId, number> {
  return Object.fromEntries(ids.map((id) => [id, 0]));
}

function emptyScores(book: Book): Scores {
  const trust = book.seatIds.map(
    (from) => [from, zero(book.seatIds.filter((to) => to !== from))] as const,
  );
  return {
    trust: Object.fromEntries(trust),
    credibility: zero(book.partyIds),
    support: zero(book.seatIds),
    limelight: 0,
    capital: 0,
    sovereignty: 0,
  };
}

function openingBonds(book: Book): World['bonds'] {
  const bonds: World['bonds'] = {};
  for (const [one, row] of Object.entries(book.scenario.opening.bonds)) {
    for (const [other, bond] of Object.entries(row))
      bonds[bondKey(book.seatIds, one, other)] = { exchanges: bond.exchanges, kept: bond.kept };
  }
  return bonds;
}

function openScores(turn: Turn): void {
  const { book } = turn;
  const { opening } = book.scenario;
  const cause = because(book, 'opening');
  for (const from of book.seatIds) {
    for (const to of book.seatIds) {
      if (from !== to)
        open(
          turn,
          { score: 'trust', from, to },
          milli(opening.trust[from]?.[to]?.points ?? 0),
          cause,
        );
    }
  }
  for (const of of book.partyIds)
    open(turn, { score: 'credibility', of }, milli(opening.credibility[of] ?? 0), cause);
  for (const of of book.seatIds)
    open(turn, { score: 'support', of }, milli(opening.support[of] ?? 0), cause);
  for (const score of ['limelight', 'capital', 'sovereignty'] as const)
    open(turn, { score }, milli(opening[score]), cause);
}
