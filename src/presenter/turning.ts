import type {
  Rival,
  TurningPoint,
  TurningPoints,
  Weighed,
} from '../analysis/turning/turning-points.ts';
import type { AdvisedCommand } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import { tones } from '../model/scenario.ts';
import { moveClauses, moveSentence } from './advice-move.ts';
import { level, list, month } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { joined } from './join.ts';

/** A difference as it is drawn: points of worth, −100…100. */
export interface GainModel {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
  readonly label: string;
  readonly tone: 'better' | 'worse' | 'close';
}

/** How the games of one choice ended. */
export interface EndingsModel {
  /** The brightest first; shares 0…1. */
  readonly shares: readonly {
    readonly id: string;
    readonly tone: string;
    readonly share: number;
  }[];
  readonly text: string;
}

export interface RivalModel {
  readonly key: string;
  readonly could: string;
  readonly detail: readonly string[];
  readonly gain: GainModel;
  readonly draws: string;
  readonly endings: EndingsModel;
  readonly command: Command;
}

export interface TurningRow {
  readonly step: number;
  readonly when: string;
  readonly did: string;
  readonly detail: readonly string[];
  readonly endings: EndingsModel;
  readonly best: RivalModel;
  readonly reading: string;
  readonly others: readonly RivalModel[];
}

export interface TurningModel {
  readonly rows: readonly TurningRow[];
  readonly sum: string;
  readonly progress: string;
  readonly settled: number;
  readonly decisions: number;
  readonly isGoing: boolean;
}

/** The decisions that most could be gained at come first. */
export function turningModel(
  { points, settled, decisions, continuations }: TurningPoints,
  isGoing: boolean,
  book: Book,
  t: Translate,
): TurningModel {
  const rows = points
    .toSorted((left, right) => mostGain(right) - mostGain(left))
    .flatMap((point) => rowOf(point, book, t));
  const better = rows.filter(({ best }) => best.gain.tone === 'better').length;
  return {
    rows,
    sum: sumOf(better, rows.length, t),
    progress: t('turning.progress.text', { settled, decisions, count: continuations }),
    settled,
    decisions,
    isGoing,
  };
}

function sumOf(better: number, of: number, t: Translate): string {
  if (of === 0) return t('turning.none');
  return better === 0
    ? t('turning.sum.none', { of })
    : t('turning.sum.worse', { count: better, of });
}

function mostGain({ rivals }: TurningPoint): number {
  return rivals[0]?.gain.low ?? -Infinity;
}

function rowOf(
  { step, round, done, rivals }: TurningPoint,
  book: Book,
  t: Translate,
): TurningRow[] {
  const [best, ...others] = rivals;
  const did = done.command;
  if (best === undefined || !isTold(did)) return [];
  const opens = book.scenario.rounds[round - 1]?.opens;
  return [
    {
      step,
      when: opens === undefined ? '' : month(opens, t.locale),
      did: moveSentence(stationOf(did), did, t),
      detail: moveClauses(did, t),
      endings: endingsModel(done, book, t),
      best: rivalModel(best, book, t),
      reading: readingOf(best, t),
      others: others.map((each) => rivalModel(each, book, t)),
    },
  ];
}

/** A decision in one line. */
export function commandWords(command: Command, t: Translate): string {
  if (!isTold(command)) return '';
  return joined(t, 'sentences', [
    moveSentence(stationOf(command), command, t),
    ...moveClauses(command, t),
  ]);
}

/** What is weighed is what a host may be advised to do. */
function isTold(command: Command): command is AdvisedCommand {
  return ['invite', 'proceed', 'tableText', 'amend', 'closeTable', 'recess'].includes(command.type);
}

/** Going on is weighed at a convening only. */
function stationOf({ type }: Command) {
  return { phase: type === 'proceed' ? ('convening' as const) : ('table' as const) };
}

function rivalModel(rival: Rival, book: Book, t: Translate): RivalModel {
  const { command, gain, draws } = rival;
  return {
    key: JSON.stringify(command),
    could: isTold(command) ? moveSentence(stationOf(command), command, t) : '',
    detail: isTold(command) ? moveClauses(command, t) : [],
    gain: gainModel(gain, t),
    draws: t('turning.draws', { count: draws }),
    endings: endingsModel(rival, book, t),
    command,
  };
}

function gainModel({ mean, low, high }: Rival['gain'], t: Translate): GainModel {
  const facts = { mean: signed(mean), low: signed(low), high: signed(high) };
  return {
    mean,
    low: Math.max(-100, low),
    high: Math.min(100, high),
    text: t('turning.gain', facts),
    label: t('turning.gain.label', facts),
    tone: low > 0 ? 'better' : high < 0 ? 'worse' : 'close',
  };
}

/** `+19`, `−4`: whole points. */
function signed(points: number): string {
  const whole = Math.round(points);
  return whole > 0 ? `+${whole}` : level(whole * 1000);
}

/** What the best alternative means. */
function readingOf({ gain }: Rival, t: Translate): string {
  if (gain.high < 0) return t('turning.reading.worse');
  if (gain.low <= 0) return t('turning.reading.close');
  return t('turning.reading.regret', {
    mean: Math.round(gain.mean),
    low: Math.round(gain.low),
    high: Math.round(gain.high),
  });
}

function endingsModel({ endings, draws }: Weighed, { scenario }: Book, t: Translate): EndingsModel {
  const shares = scenario.endings
    .map(({ id, tone }) => ({ id, tone, share: (endings[id] ?? 0) / Math.max(1, draws) }))
    .filter(({ share }) => share > 0)
    .toSorted((left, right) => tones.indexOf(left.tone) - tones.indexOf(right.tone));
  const words = shares.map(({ id, share }) =>
    t('turning.ending', { name: t(`ending.${id}.title`), percent: Math.round(100 * share) }),
  );
  return { shares, text: t('turning.endings', { endings: list(words, t.locale) }) };
}
