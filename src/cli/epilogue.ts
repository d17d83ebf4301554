import { documented } from '../content/record/afterwards.ts';
import type { Book } from '../model/book.ts';
import type { Epilogue, EpilogueSeason, SeasonNews } from '../model/epilogue.ts';
import type { World } from '../model/world.ts';
import { epilogueModel, recordIn, type SeasonRow } from '../presenter/epilogue.ts';
import { createTranslate, type Translate } from '../presenter/messages/translate.ts';
import { epilogue } from '../rules/epilogue.ts';
import { columns } from './columns.ts';

/** Five years after a game, from its last world, which stays as it is; null where there is nothing to tell. */
export function fiveYearsAfter(world: World, book: Book): Epilogue | null {
  return epilogue(structuredClone(world), book);
}

/** Season by season, beside what is on record of it; trust in points, durability and risk in percent. */
export function epilogueJson(told: Epilogue | null, book: Book): object | null {
  if (told === null) return null;
  const { between, agreements, durability, firstCrisis, seasons } = told;
  return {
    between,
    agreements,
    durability: durability === null ? null : durability / 1000,
    firstCrisis,
    seasons: seasons.map((season) => seasonJson(season, book)),
  };
}

function seasonJson(now: EpilogueSeason, book: Book): object {
  const { year, season, trust, news, risk } = now;
  return {
    year,
    season,
    trust: trust / 1000,
    news: news.map(newsJson),
    risk: risk.map(({ of, low, cause }) => ({
      of,
      cause: cause.id,
      subject: cause.subject,
      percent: low / 1000,
    })),
    record: recordIn(now, documented, book).map(({ id, date, crisis, parties }) => ({
      id,
      date,
      crisis,
      parties,
    })),
  };
}

function newsJson(news: SeasonNews): object {
  if (news.kind !== 'promise') return news;
  const { party, clause, status } = news.commitment;
  return { kind: news.kind, party, item: clause.item, option: clause.option, status };
}

/** The same for a reader. */
export function epilogueTold(told: Epilogue | null, book: Book): string[] {
  if (told === null) return [];
  const t = createTranslate('en', book.scenario.texts);
  const { scores, rows, hasRecord, trust } = epilogueModel(told, documented, book, t);
  return [
    `${t('epilogue.heading')}: ${t('epilogue.note')}`,
    ...columns(scores.map(({ label, value }) => [label, value])),
    ...columns(rows.flatMap((row) => seasonRows(row, t))),
    ...(hasRecord ? [] : [t('epilogue.record.missing')]),
    trust,
  ];
}

function seasonRows({ when, game, record }: SeasonRow, t: Translate): string[][] {
  const lines = [
    ...game.map(({ text }) => [t('epilogue.game'), text]),
    ...record.map(({ text }) => [t('epilogue.record'), text]),
  ];
  if (lines.length === 0) return [[when, '', t('epilogue.quiet')]];
  return lines.map((line, at) => [at === 0 ? when : '', ...line]);
}
