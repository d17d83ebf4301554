import type { Book } from '../model/book.ts';
import type { Groundwork } from '../model/catalogue.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { View } from '../model/view.ts';
import { level, list } from './format.ts';
import type { Aim } from './groundwork-effects.ts';
import { supportAfter } from './house-support-after.ts';
import { say } from './house-verdict.ts';
import type { Verdict } from './house-verdict.ts';
import type { Translate } from './messages/translate.ts';
import { merged } from './moved.ts';
import { actName } from './names.ts';
import { entryReason } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';

/** What people at home make of the initiative. */
export interface HomeModel {
  /** Places on a scale of 0…1: where opinion stands, where it would after the act, where doubts begin. */
  readonly at: number;
  readonly after: number;
  readonly floor: number;
  /** Where doubts begin, in words. */
  readonly floorText: string;
  readonly text: string;
  readonly verdict: Verdict;
  /** What moved it since the last round, the largest first. */
  readonly moved: readonly ReasonModel[];
}

/** The scale ends here, points; what is above it is drawn at its end. */
const SCALE = 40;
/** Points above the floor that are worth a word. */
const CLOSE = 3;
/** So many acts are named as what restores it. */
const NAMED = 3;

function place(points: number): number {
  return Math.max(0, Math.min(1, points / SCALE));
}

/** @param entries the ledger as far as the host may see it */
export function homeModel(
  view: View,
  book: Book,
  act: Groundwork | null,
  aim: Aim,
  entries: readonly LedgerEntry[],
  t: Translate,
): HomeModel {
  const support = view.house?.support ?? {};
  const now = support[book.mediator] ?? 0;
  const then = supportAfter(support, book, act, aim)[book.mediator] ?? 0;
  const { homeFloor } = book.rules;
  return {
    at: place(now / 1000),
    after: place(then / 1000),
    floor: place(homeFloor),
    floorText: t('house.home.floor', { floor: homeFloor }),
    text:
      level(now) === level(then)
        ? t('house.home.text', { points: level(now) })
        : t('house.home.after', { points: level(now), after: level(then) }),
    verdict: verdictOf(book, now, then, t),
    moved: movedBy(view, book, entries).map((entry) => entryReason(t, book, entry)),
  };
}

function verdictOf(book: Book, now: number, then: number, t: Translate): Verdict {
  const { homeFloor, homeDoubts } = book.rules;
  const facts = { floor: homeFloor, capital: level(0 - homeDoubts * 1000) };
  if (now < homeFloor * 1000)
    return say('warning', t('house.home.doubts', facts), restoredBy(book, t));
  if (then < homeFloor * 1000) return say('warning', t('house.home.crosses', facts));
  return now < (homeFloor + CLOSE) * 1000
    ? say('turn', t('house.home.close', facts), restoredBy(book, t))
    : say('calm', t('house.home.carries', facts));
}

/** The acts that do most for opinion at home. */
function restoredBy(book: Book, t: Translate): string {
  const acts = Object.values(book.groundwork)
    .map(({ id, effects }) => ({ id, gain: gainAtHome(effects) }))
    .filter(({ gain }) => gain > 0)
    .toSorted((left, right) => right.gain - left.gain)
    .slice(0, NAMED)
    .map(({ id }) => actName(t, id));
  return acts.length === 0
    ? t('house.home.remedy.bare')
    : t('house.home.remedy', { acts: list(acts, t.locale) });
}

function gainAtHome(effects: Groundwork['effects']): number {
  return effects.reduce(
    (sum, effect) =>
      effect.kind === 'support' && effect.who === 'mediator' ? sum + effect.points : sum,
    0,
  );
}

/** Of this round and the last: the settling of a round is told with the one that follows. */
function movedBy(view: View, book: Book, entries: readonly LedgerEntry[]): LedgerEntry[] {
  const own = entries.filter(
    ({ ref, round, cause }) =>
      ref.score === 'support' &&
      ref.of === book.mediator &&
      round >= view.round - 1 &&
      cause.id !== 'opening',
  );
  return merged(own).toSorted((left, right) => Math.abs(right.amount) - Math.abs(left.amount));
}
