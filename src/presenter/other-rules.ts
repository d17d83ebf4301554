import type { Parting } from '../analysis/other-rules/parting.ts';
import type { SameChance, SwitchReading, SwitchTable } from '../analysis/other-rules/switches.ts';
import type { Book } from '../model/book.ts';
import type { Assumption } from '../model/rule-table.ts';
import type { MeetingRecord } from '../model/world.ts';
import { rulesInForce } from './disputed.ts';
import type { RuleInForce, RuleSetting } from './disputed.ts';
import { change, list, month } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { forumName, partyInSentence, venueName } from './names.ts';

/** How many measures are named; the rest are counted. */
const NAMED = 3;

/** What became of the game under one other setting. */
export interface OtherRuleModel {
  readonly setting: RuleSetting;
  readonly verdict: string;
  /** Null where there is nothing to judge, or not yet. */
  readonly holds: boolean | null;
  readonly luck: string | null;
  readonly moved: readonly MovedMeasure[];
  /** What moved besides, counted. */
  readonly more: string | null;
  /** Where the games parted, and how far the player's moves still fitted. */
  readonly remarks: readonly string[];
}

export interface MovedMeasure {
  readonly name: string;
  readonly change: string;
  readonly sign: 'plus' | 'minus';
}

/** A disputed rule: as it was in force, and what the other settings would have made of the game. */
export interface OtherRulesRow extends Pick<
  RuleInForce,
  'id' | 'name' | 'note' | 'evidence' | 'setting'
> {
  readonly others: readonly OtherRuleModel[];
}

export interface OtherRulesModel {
  readonly rows: readonly OtherRulesRow[];
  readonly done: number;
  readonly whole: number;
  readonly progress: string;
  readonly isGoing: boolean;
  /** Over all settings, once each was played with the same chance. */
  readonly sum: string | null;
}

/** @param going whether more re-runs are to come */
export function otherRulesModel(
  assumptions: readonly Assumption[],
  book: Book,
  table: SwitchTable,
  going: boolean,
  t: Translate,
): OtherRulesModel {
  const { readings, done, whole } = table;
  return {
    rows: rulesInForce(assumptions, book, t).map(({ others, ...rule }) => ({
      ...rule,
      others: others.map((setting) => otherRule(book, setting, readingOf(rule.id), t)),
    })),
    done,
    whole,
    isGoing: going,
    progress: progressOf(table, going, t),
    sum: sumOf(readings, t),
  };

  function readingOf(id: string) {
    return (setting: string) =>
      readings.find((each) => each.assumption === id && each.setting === setting) ?? null;
  }
}

function progressOf({ done, whole }: SwitchTable, going: boolean, t: Translate): string {
  if (going) return t('other-rules.running', { done, whole });
  return done < whole
    ? t('other-rules.stopped', { done, whole })
    : t('other-rules.finished', { count: done });
}

function sumOf(readings: readonly SwitchReading[], t: Translate): string | null {
  const tried = readings.filter(({ idle }) => !idle);
  const played = tried.flatMap(({ sameChance }) => sameChance ?? []);
  if (played.length < tried.length) return null;
  const holds = played.filter((each) => each.holds).length;
  if (played.length === 0) return t('other-rules.sum.idle');
  return holds === played.length
    ? t('other-rules.sum.all')
    : t('other-rules.sum.some', { holds, settings: played.length });
}

function otherRule(
  book: Book,
  setting: RuleSetting,
  readingOf: (setting: string) => SwitchReading | null,
  t: Translate,
): OtherRuleModel {
  const reading = readingOf(setting.value);
  const found = reading?.sameChance ?? null;
  if (reading === null || found === null) {
    const verdict = t(reading?.idle === true ? 'other-rules.idle' : 'other-rules.waiting');
    return { setting, verdict, holds: null, luck: null, moved: [], more: null, remarks: [] };
  }
  const { draws, holds } = reading.otherLuck;
  const moved = movedMeasures(found, t);
  const more = moved.length - NAMED;
  return {
    setting,
    verdict: verdictOf(found, t),
    holds: found.holds,
    luck: draws === 0 ? null : t('other-rules.luck', { holds, draws }),
    moved: moved.slice(0, NAMED),
    more: more > 0 ? t('other-rules.more', { count: more }) : null,
    remarks: found.same ? [] : [partingSentence(found.parting, t), ...leftSentence(book, found, t)],
  };
}

function verdictOf({ same, holds, ending }: SameChance, t: Translate): string {
  if (same) return t('other-rules.same');
  return holds
    ? t('other-rules.holds')
    : t('other-rules.ends', { ending: t(`ending.${ending}.title`) });
}

/** What moved too little to be read is left out. */
function movedMeasures({ moved }: SameChance, t: Translate): MovedMeasure[] {
  return moved
    .map(({ measure, by }) => ({
      name: t(`measure.${measure}`),
      change: change(by),
      sign: by > 0 ? ('plus' as const) : ('minus' as const),
    }))
    .filter((each) => each.change !== '0');
}

function partingSentence(parting: Parting | null, t: Translate): string {
  if (parting === null) return t('other-rules.parted.alike');
  if ('meeting' in parting)
    return t(`other-rules.parted.${parting.what}`, whereHeld(parting.meeting, t));
  const { what, before, after } = parting;
  const told = (meeting: MeetingRecord): string =>
    what === 'attended' ? whoCame(meeting, t) : t(`outcome.${meeting.outcome}`);
  return t(`other-rules.parted.${what}`, {
    ...whereHeld(before, t),
    before: told(before),
    after: told(after),
  });
}

function whereHeld({ date, forum, proposal }: MeetingRecord, t: Translate) {
  const place = forum === null ? venueName(t, proposal.venue) : forumName(t, forum);
  return { date: month(date, t.locale), place };
}

function whoCame({ attended }: MeetingRecord, t: Translate): string {
  return attended.length === 0
    ? t('other-rules.parted.nobody')
    : list(
        attended.map((party) => partyInSentence(t, party)),
        t.locale,
      );
}

function leftSentence(book: Book, { left }: SameChance, t: Translate): string[] {
  const [first] = left;
  const round = book.scenario.rounds[(first?.round ?? 0) - 1];
  if (first === undefined || round === undefined) return [];
  const date = month(round.opens, t.locale);
  return [t('other-rules.left', { count: left.length, date, step: first.step })];
}
