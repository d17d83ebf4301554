import type { Book } from '../model/book.ts';
import type { Term } from '../model/ledger.ts';
import type { Clause } from '../model/table.ts';
import type { KeptForecast, View } from '../model/view.ts';
import type { Commitment, MeetingRecord, Scores, World } from '../model/world.ts';
import { clamp, loudness, milli, roundHalfAway } from './arithmetic.ts';
import { optionIndex } from './instructions.ts';
import { weight } from './replies.ts';
import { standingAt } from './sitting.ts';
import { because, known } from './turn.ts';
import { collect, total } from './willingness.ts';

/** What the keeping of a word is read from. */
type KeepingWorld = { scores: Pick<Scores, 'trust'> } & Pick<World, 'round' | 'spoiled'>;

/** A share of 1 in thousandths of a percentage point. */
function percent(share: number): number {
  return milli(100) * share;
}

/**
 * What speaks for and against a commitment being kept when it falls due, named terms in thousandths of
 * a percentage point: trust in those it was given to, depth, what was said in public, wording, how long
 * it takes, who works against the text, and whether sanctions bar it by now.
 */
export function keptTerms(
  world: KeepingWorld,
  book: Book,
  { party, clause, made, due }: Commitment,
  meeting: MeetingRecord,
): Term[] {
  const { rules } = book;
  const { terms, add } = collect();
  const others = meeting.endorsedBy.filter((id) => id !== party);
  const feels = known(world.scores.trust, party);
  const trust = others.reduce((sum, id) => sum + (feels[id] ?? 0), 0) / Math.max(1, others.length);
  const depth = known(book.items, clause.item).options[optionIndex(book, clause)]?.depth ?? 0;
  add(because(book, 'keeping', clause.item), percent(rules.keptBase));
  add(because(book, 'keeping-trust', party), trust * rules.keptTrustWeight);
  add(because(book, 'keeping-depth', clause.item), 0 - percent(rules.keptDepthPenalty) * depth);
  if (meeting.told) {
    const steps = Math.max(1, loudness(meeting.proposal.publicity));
    add(because(book, 'keeping-told', clause.item), percent(rules.keptPublicBonus) * steps);
  }
  if (clause.wording === 'face-saving')
    add(because(book, 'keeping-wording', clause.item), 0 - percent(rules.keptFaceSaving));
  add(because(book, 'keeping-mediated', clause.item), percent(rules.keptMediated) * (due - made));
  for (const spoiling of world.spoiled) {
    if (spoiling.meeting === meeting.id)
      add(because(book, 'spoiled', spoiling.party), percent(rules.keptSpoiled));
  }
  if (isBarredBy(world.round, book, clause, meeting))
    add(because(book, 'keeping-barred', clause.item), percent(rules.keptBarred));
  return terms;
}

/** Whether sanctions bar a clause among those who came to a meeting, as they stand in a round. */
export function isBarredBy(
  round: number,
  book: Book,
  clause: Clause,
  { attended }: Pick<MeetingRecord, 'attended'>,
): boolean {
  return standingAt(book, { round, present: attended }, clause).status === 'barred';
}

/** Chance that a commitment falling due is kept, 0…1: the sum of its terms within bounds. */
export function chanceKept(
  world: KeepingWorld,
  book: Book,
  commitment: Commitment,
  meeting: MeetingRecord,
): number {
  const { keptLeast, keptMost } = book.rules;
  const sum = total(keptTerms(world, book, commitment, meeting)).low / milli(100);
  return clamp(sum, keptLeast, keptMost);
}

/**
 * How surely a promise would be kept, were it due now, on what the mediator knows, which is all that
 * the chance is read from; null where the meeting that it comes from is not in view.
 */
export function forecastKept(view: View, book: Book, commitment: Commitment): KeptForecast | null {
  const meeting = view.meetings.find(({ id }) => id === commitment.meeting);
  if (meeting === undefined) return null;
  return {
    odds: roundHalfAway(100 * chanceKept(view, book, commitment, meeting)),
    terms: keptTerms(view, book, commitment, meeting).toSorted((a, b) => weight(b) - weight(a)),
  };
}
