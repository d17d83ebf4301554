import type { Milli, PartyId } from '../../model/ids.ts';
import { openDeals } from '../deals/deal-space.ts';
import { surplusesOf } from '../deals/solutions.ts';
import { signersOf } from '../deals/zone.ts';
import type { Change } from './left-over.ts';
import type { DebriefText, LeftOver, MeetingDebrief } from './meeting-debrief.ts';
import { countTexts, type Moment } from './moment.ts';
import { clausesOf } from './table-space.ts';

/** How many texts can be put, would be adopted, and would be signed by all: surely. */
export function countsOf({ low }: Moment): {
  deals: number;
  adoptable: number;
  unanimous: number;
} {
  return {
    deals: countTexts(low.deals),
    adoptable: low.adoptable.length,
    unanimous: low.unanimous.length,
  };
}

/** Figures by party, in points. */
function byParty(parties: readonly PartyId[], figures: readonly Milli[]): Record<PartyId, number> {
  return Object.fromEntries(parties.map((party, at) => [party, (figures[at] ?? 0) / 1000]));
}

/** A debrief as plain JSON, for programs: ids and points. Fields may be added, never renamed. */
export function debriefSummary(found: MeetingDebrief): object {
  const { meeting, opened, closed, texts, left, leftOver } = found;
  const { space } = closed;
  const { venue, track, publicity } = meeting.proposal;
  const { atLeast, vetoes } = space.low.rule;
  return {
    id: meeting.id,
    date: meeting.date,
    venue,
    track,
    publicity,
    outcome: meeting.outcome,
    parties: space.parties,
    left,
    rule: { atLeast, vetoes: vetoes.flatMap((party) => space.parties[party] ?? []) },
    reservations: byParty(
      space.parties,
      space.low.parties.map(({ reservation }) => reservation),
    ),
    opened: countsOf(opened),
    closed: { ...countsOf(closed), ...points(closed) },
    texts: texts.map((text) => textSummary(text, closed)),
    leftOver: leftOver === null ? null : leftOverSummary(leftOver, closed),
  };
}

function points(moment: Moment): object {
  const { space, low, best } = moment;
  const { pareto, bySigners, nash, egalitarian } = low;
  const [fairest] = egalitarian.deals;
  return {
    pareto: pareto.length,
    bySigners,
    best: byParty(
      space.parties,
      best.map((range) => range.low),
    ),
    nash: nash === null ? null : deal(moment, nash.deal),
    egalitarian: fairest === undefined ? null : deal(moment, fairest),
  };
}

function deal({ space, low }: Moment, at: number): object {
  return {
    clauses: clausesOf(space, at),
    surpluses: byParty(space.parties, surplusesOf(low.deals, at)),
  };
}

/** Every text that could be put at a moment, for programs: ids and points, the surely known end of each. */
export function dealTable(moment: Moment): object[] {
  const { space, low } = moment;
  const [adopted, pareto] = [new Set(low.adoptable), new Set(low.pareto)];
  return [...openDeals(low.deals)].map((at) => ({
    number: at + 1,
    ...deal(moment, at),
    signers: signersOf(low.deals.signers[at] ?? 0, space.parties.length).flatMap(
      (party) => space.parties[party] ?? [],
    ),
    adopted: adopted.has(at),
    pareto: pareto.has(at),
  }));
}

function textSummary({ clauses, author, stances, improved, at }: DebriefText, moment: Moment) {
  const { parties } = moment.space;
  return {
    clauses,
    author,
    endorsed: parties.filter((party) => stances[party]?.answer === 'endorse'),
    improved,
    standing:
      at === null
        ? null
        : {
            wouldSign: at.low.signers.flatMap((party) => parties[party] ?? []),
            surpluses: byParty(parties, at.low.surpluses),
            leastSatisfied: parties[at.low.leastSatisfied] ?? null,
            pareto: at.low.isPareto,
            stepsToAdoption: at.low.stepsToAdoption,
            stepsToUnanimity: at.low.stepsToUnanimity,
          },
  };
}

function leftOverSummary({ improvement, oneClause, nearest }: LeftOver, moment: Moment): object {
  const change = (to: Change | null): object | null =>
    to === null ? null : { ...deal(moment, to.deal), changed: to.clauses };
  return {
    improvement: change(improvement),
    oneClause: change(oneClause),
    nearest: change(nearest),
  };
}
