import type { RecordEvent } from '../model/afterwards.ts';
import type { Book } from '../model/book.ts';
import { seasonOf, type Epilogue, type EpilogueSeason, type Season } from '../model/epilogue.ts';
import type { IncidentId } from '../model/ids.ts';
import { capitalised, day, level, list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { itemName, partyInSentence } from './names.ts';
import { evidenceModel, termReason, type EvidenceModel, type ReasonModel } from './reasons.ts';

/** Something that happened in a season. */
export interface SeasonLine {
  readonly text: string;
  readonly crisis: boolean;
  readonly evidence: EvidenceModel | null;
  /** What spoke for and against a crisis in that season, chances in a hundred; empty for everything else. */
  readonly reasons: readonly ReasonModel[];
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
 * @param documented events of the record, of all years
 */
export function epilogueModel(
  told: Epilogue,
  documented: readonly RecordEvent[],
  book: Book,
  t: Translate,
): EpilogueModel {
  const [one, other] = told.between.map((party) => partyInSentence(t, party));
  const pair = { one: one ?? '', other: other ?? '' };
  const rows = told.seasons.map((season): SeasonRow => ({
    id: `${season.year}-${season.season}`,
    when: seasonName(season, t),
    game: gameLines(season, pair, book, t),
    record: recordIn(season, documented, book).map((event) => recordLine(event, book, t)),
  }));
  const last = told.seasons.at(-1);
  return {
    scores: scoresOf(told, t),
    rows: withoutQuiet(rows, t),
    hasRecord: rows.some(({ record }) => record.length > 0),
    trust: t('epilogue.trust', { ...pair, value: level(last?.trust ?? 0) }),
  };
}

function scoresOf(
  { agreements, durability, firstCrisis, seasons }: Epilogue,
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

function seasonName({ year, season }: Season, t: Translate): string {
  return t(`epilogue.season.${season}`, { year });
}

/** What is documented of a season and concerns nobody but the parties of a game. */
export function recordIn(
  { year, season }: Season,
  documented: readonly RecordEvent[],
  { partyIds }: Pick<Book, 'partyIds'>,
): readonly RecordEvent[] {
  return documented.filter(({ date, parties }) => {
    const found = seasonOf(date);
    const isThen = found.year === year && found.season === season;
    return isThen && parties.every((id) => partyIds.includes(id));
  });
}

/** A line that needs no source. */
function line(text: string): SeasonLine {
  return { text, crisis: false, evidence: null, reasons: [] };
}

type Named = Readonly<Record<'one' | 'other', string>>;

function gameLines(
  { news, risk }: EpilogueSeason,
  pair: Named,
  book: Book,
  t: Translate,
): SeasonLine[] {
  return news.map((each) =>
    each.kind === 'crisis'
      ? { ...crisisLine(each.incident, pair, t), reasons: whyCrisis(risk, book, t) }
      : newsLine(each, book, t),
  );
}

/** The strongest first; what makes a crisis likelier is marked as a loss. */
function whyCrisis(risk: EpilogueSeason['risk'], book: Book, t: Translate): ReasonModel[] {
  return risk
    .toSorted((left, right) => Math.abs(right.low) - Math.abs(left.low))
    .map((term) => ({
      ...termReason(t, book, term.of, term),
      sign: term.low > 0 ? 'minus' : 'plus',
    }));
}

function crisisLine(incident: IncidentId | null, pair: Named, t: Translate): SeasonLine {
  const text =
    incident === null
      ? t('epilogue.news.crisis', pair)
      : t('epilogue.news.crisis.over', { ...pair, what: t(`incident.${incident}.name`) });
  return { ...line(text), crisis: true };
}

function newsLine(
  news: Exclude<EpilogueSeason['news'][number], { kind: 'crisis' }>,
  book: Book,
  t: Translate,
): SeasonLine {
  switch (news.kind) {
    case 'promise': {
      const { party, clause, status } = news.commitment;
      const kept = status === 'kept' || status === 'late' ? status : 'broken';
      const word = kept === 'broken' && news.barred ? 'barred' : kept;
      return line(
        t(`epilogue.news.${word}`, {
          party: partyInSentence(t, party),
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
    case 'incident': {
      const evidence = book.incidents[news.incident]?.evidence;
      return {
        ...line(t(`incident.${news.incident}.name`)),
        evidence: evidence === undefined ? null : evidenceModel(book, evidence),
      };
    }
  }
}

function recordLine(event: RecordEvent, book: Book, t: Translate): SeasonLine {
  const { id, date, crisis, evidence } = event;
  return {
    ...line(t('epilogue.dated', { date: day(date, t.locale), what: t(`record.${id}`) })),
    crisis,
    evidence: evidenceModel(book, evidence),
  };
}

/** Runs of seasons without news on either side become one row. */
function withoutQuiet(rows: readonly SeasonRow[], t: Translate): SeasonRow[] {
  const runs: SeasonRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && isQuiet(row) && run.every(isQuiet)) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const when = t('epilogue.from-to', { from: first.when, to: last.when });
    return [first === last ? first : { ...first, when }];
  });
}

function isQuiet({ game, record }: SeasonRow): boolean {
  return game.length + record.length === 0;
}
