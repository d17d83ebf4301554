import type { RecordEvent } from '../model/afterwards.ts';
import type { Book } from '../model/book.ts';
import type { Epilogue, EpilogueSeason, SeasonNews, YearSeason } from '../model/epilogue.ts';
import { capitalised, day, level, list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { itemName, partyInSentence } from './names.ts';
import { evidenceModel, type EvidenceModel } from './reasons.ts';

/** Something that happened in a season. */
export interface SeasonLine {
  readonly text: string;
  readonly crisis: boolean;
  readonly evidence: EvidenceModel | null;
}

/** A season, or a run of seasons in which nothing of note happened on either side. */
export interface SeasonRow {
  readonly id: string;
  readonly when: string;
  readonly game: readonly SeasonLine[];
  readonly record: readonly SeasonLine[];
}

export interface EpilogueModel {
  /** Agreement and durability are two scores; whether a new crisis came is a third fact. */
  readonly scores: readonly { readonly label: string; readonly value: string }[];
  readonly rows: readonly SeasonRow[];
  /** Whether the record says anything of these years and seats. */
  readonly hasRecord: boolean;
  readonly trust: string;
}

/**
 * Five years after a game beside the same years on the record.
 * @param agreements texts that bind
 * @param documented events of the record, of all years
 */
export function epilogueModel(
  told: Epilogue,
  agreements: number,
  documented: readonly RecordEvent[],
  book: Book,
  t: Translate,
): EpilogueModel {
  const [one, other] = told.between.map((party) => partyInSentence(t, party));
  const pair = { one: one ?? '', other: other ?? '' };
  const ours = documented.filter(({ parties }) =>
    parties.every((id) => book.partyIds.includes(id)),
  );
  const rows = told.seasons.map((season): SeasonRow => ({
    id: `${season.year}-${season.season}`,
    when: seasonName(season, t),
    game: season.news.map((news) => newsLine(news, pair, book, t)),
    record: ours
      .filter(({ date }) => isIn(date, season))
      .map((event) => recordLine(event, book, t)),
  }));
  const last = told.seasons.at(-1);
  return {
    scores: scoresOf(told, agreements, t),
    rows: withoutQuiet(rows, t),
    hasRecord: rows.some(({ record }) => record.length > 0),
    trust: t('epilogue.trust', { ...pair, value: level(last?.trust ?? 0) }),
  };
}

function scoresOf(
  { durability, firstCrisis, seasons }: Epilogue,
  agreements: number,
  t: Translate,
): EpilogueModel['scores'] {
  const crisis = firstCrisis === null ? undefined : seasons[firstCrisis - 1];
  return [
    {
      label: t('epilogue.agreement'),
      value:
        agreements === 0
          ? t('epilogue.agreement.none')
          : t('epilogue.agreement.some', { count: agreements }),
    },
    {
      label: t('epilogue.durability'),
      value:
        durability === null
          ? t('epilogue.durability.none')
          : t('epilogue.durability.some', { value: level(durability) }),
    },
    {
      label: t('epilogue.crisis'),
      value: crisis === undefined ? t('epilogue.crisis.none') : seasonName(crisis, t),
    },
  ];
}

function seasonName(
  { year, season }: Pick<EpilogueSeason, 'year' | 'season'>,
  t: Translate,
): string {
  return t(`epilogue.season.${season}`, { year });
}

const months: Readonly<Record<YearSeason, readonly number[]>> = {
  winter: [12, 1, 2],
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
};

/** Whether a day lies in a season; December belongs to the winter of the year that follows. */
function isIn(date: string, { year, season }: Pick<EpilogueSeason, 'year' | 'season'>): boolean {
  const [when = 0, month = 0] = date.split('-').map(Number);
  return months[season].includes(month) && (month === 12 ? when + 1 : when) === year;
}

/** A line that needs no source. */
function line(text: string): SeasonLine {
  return { text, crisis: false, evidence: null };
}

function newsLine(
  news: SeasonNews,
  pair: { readonly one: string; readonly other: string },
  book: Book,
  t: Translate,
): SeasonLine {
  switch (news.kind) {
    case 'promise': {
      const { party, clause, status } = news.commitment;
      const word = status === 'kept' || status === 'late' ? status : 'broken';
      return line(
        t(`epilogue.news.${word}`, {
          Party: capitalised(partyInSentence(t, party)),
          item: itemName(t, clause.item),
        }),
      );
    }
    case 'dialogue': {
      if (!news.held) return line(t('epilogue.news.dialogue.none'));
      if (news.stayedAway.length === 0) return line(t('epilogue.news.dialogue.all'));
      const away = list(
        news.stayedAway.map((party) => partyInSentence(t, party)),
        t.locale,
      );
      return line(t('epilogue.news.dialogue.some', { away }));
    }
    case 'incident':
      return {
        text: t(`incident.${news.incident}.name`),
        crisis: false,
        evidence: evidenceOf(news.incident, book),
      };
    case 'crisis': {
      const text =
        news.incident === null
          ? t('epilogue.news.crisis', { ...pair })
          : t('epilogue.news.crisis.over', {
              ...pair,
              what: t(`incident.${news.incident}.name`),
            });
      return { text, crisis: true, evidence: null };
    }
  }
}

function evidenceOf(incident: string, book: Book): EvidenceModel | null {
  const found = book.incidents[incident];
  return found === undefined ? null : evidenceModel(book, found.evidence);
}

function recordLine({ id, date, crisis }: RecordEvent, book: Book, t: Translate): SeasonLine {
  return {
    text: t('epilogue.dated', { date: day(date, t.locale), what: t(`record.${id}`) }),
    crisis,
    evidence: evidenceModel(book, `after-${id}`),
  };
}

/** Runs of seasons without news on either side become one row. */
function withoutQuiet(rows: readonly SeasonRow[], t: Translate): SeasonRow[] {
  const isQuiet = ({ game, record }: SeasonRow): boolean => game.length + record.length === 0;
  const told: SeasonRow[] = [];
  let from: string | null = null;
  for (const row of rows) {
    const last = told.at(-1);
    if (!isQuiet(row) || last === undefined || !isQuiet(last)) {
      told.push(row);
      from = row.when;
      continue;
    }
    told[told.length - 1] = {
      ...last,
      when: t('epilogue.from-to', { from: from ?? last.when, to: row.when }),
    };
  }
  return told;
}
