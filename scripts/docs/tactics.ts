import { intervalOf, mean } from '../../src/analysis/summary.ts';
import type { Book } from '../../src/model/book.ts';
import { consensus } from '../../src/policy/drafting.ts';
import {
  automaticMediator,
  listeningWith,
  patientHost,
  skilledHost,
} from '../../src/policy/hosts.ts';
import { plainly } from '../../src/policy/plain-proposing.ts';
import { playTable } from '../../src/policy/table-play.ts';
import { tactics, type Tactic } from '../../src/policy/tactics.ts';
import { cameOf, tableHost, type Came, type SetTable } from '../../tests/support/set-tables.ts';
import { campaignsOf } from '../../tests/support/measure.ts';
import { table } from './table.ts';

const six = ['dprk', 'rok', 'china', 'us', 'russia', 'japan'];
const koreas = ['dprk', 'rok'];

/** Tables at which a host needs different things. All are set in the weeks of June 2014. */
const setTables: readonly SetTable[] = [
  {
    id: 'quiet pair',
    note: 'officials of both Koreas at Ikh Tenger on the economy',
    ...at('ikh-tenger', '1', 'quiet', ['economic-cooperation'], koreas),
  },
  {
    id: 'two items',
    note: 'the same two on military transparency and culture',
    ...at('ikh-tenger', '1', 'quiet', ['military-transparency', 'culture-education'], koreas),
  },
  {
    id: 'tended line',
    note: 'the same two on culture and aid, after a quiet visit to Pyongyang',
    ...at('ikh-tenger', '1', 'quiet', ['culture-education', 'humanitarian-aid'], koreas),
    prepared: [['quiet-visit', 'dprk']],
  },
  {
    id: 'four powers',
    note: 'officials of four in the hall on stability and transparency, announced',
    ...at(
      'hall',
      '1',
      'announced',
      ['regional-stability', 'military-transparency'],
      ['us', 'china', 'rok', 'japan'],
    ),
  },
  {
    id: 'all six',
    note: 'officials of all in the hall on military transparency, announced',
    ...at('hall', '1', 'announced', ['military-transparency'], six),
  },
  {
    id: 'before the press',
    note: 'officials of four in the hall on the nuclear question, in public',
    ...at('hall', '1', 'public', ['nuclear'], ['rok', 'china', 'us', 'japan']),
  },
  {
    id: 'far apart',
    note: 'officials of four in the hall on normalisation, announced',
    ...at('hall', '1', 'announced', ['normalisation'], ['rok', 'china', 'us', 'japan']),
  },
  {
    id: 'empty chair',
    note: 'officials of all asked to the hall on the nuclear question, in public',
    ...at('hall', '1', 'public', ['nuclear'], six),
  },
];

function at(
  venue: string,
  track: SetTable['track'],
  publicity: SetTable['publicity'],
  agenda: string[],
  guests: string[],
): Omit<SetTable, 'id' | 'note'> {
  return { round: 2, prepared: [], venue, track, publicity, agenda, guests };
}

type Measure = keyof Came;
const measures: readonly Measure[] = ['adopted', 'unknown', 'trust'];
const words: Readonly<Record<Measure, string>> = {
  adopted: 'texts adopted, %',
  unknown: 'what the host does not know, points',
  trust: 'trust in the host, points',
};

/** Plays a set table from consecutive seeds by a host with these tactics. */
function played(
  book: Book,
  set: SetTable,
  uses: readonly Tactic[],
  games: number,
): readonly (Came | null)[] {
  const style = {
    patient: true,
    ...listeningWith(uses),
    proposes: plainly(consensus, uses),
    otherwise: 'meet-again',
  } as const;
  const host = tableHost(set, (view, of) => playTable(view, of, style));
  return Array.from({ length: games }, (_, seed) => cameOf(book, set, host, String(seed + 1)));
}

/** Difference that a tactic makes to a measure, seed by seed: with it less without it. */
interface Difference {
  set: string;
  measure: Measure;
  mean: number;
  low: number;
  high: number;
}

function differences(
  set: SetTable,
  all: readonly (Came | null)[],
  without: readonly (Came | null)[],
): Difference[] {
  return measures.map((measure) => {
    const pairs = all.flatMap((one, seed) => {
      const other = without[seed];
      return one === null || other === null || other === undefined
        ? []
        : [one[measure] - other[measure]];
    });
    return { set: set.id, measure, mean: mean(pairs), ...intervalOf(pairs) };
  });
}

/** How far an interval stays from nothing, in its own widths. */
function clearness({ low, high }: Difference): number {
  const nearest = low > 0 ? low : high < 0 ? 0 - high : 0;
  return high > low ? nearest / (high - low) : nearest === 0 ? 0 : Infinity;
}

function tenths(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}

function shown({ mean: middle, low, high }: Difference): string {
  return `${tenths(middle)} (${tenths(low)} to ${tenths(high)})`;
}

function adoptedIn(came: readonly (Came | null)[]): string {
  const held = came.filter((each) => each !== null);
  return `${mean(held.map(({ adopted }) => adopted)).toFixed(0)}%`;
}

/** By tactic and table, how many more texts in a hundred are adopted; a dot where that is not clear. */
function adoptionTable(head: string, by: ReadonlyMap<Tactic, readonly Difference[]>): string {
  const rows = [...by].map(([tactic, each]) => {
    const cells = setTables.map(({ id }) => {
      const adopted = each.find(({ set, measure }) => set === id && measure === 'adopted');
      return adopted === undefined || clearness(adopted) === 0 ? '·' : shown(adopted);
    });
    return [`\`${tactic}\``, ...cells];
  });
  return table([head, ...setTables.map(({ id }) => id)], rows);
}

/** Where each tactic of a table matters, measured on set tables: Markdown. */
export function tacticsSection(book: Book, games: number): string {
  const removed = new Map<Tactic, Difference[]>(tactics.map((tactic) => [tactic, []]));
  const added = new Map<Tactic, Difference[]>(tactics.map((tactic) => [tactic, []]));
  const baseline: string[][] = [];
  for (const set of setTables) {
    const all = played(book, set, tactics, games);
    const none = played(book, set, [], games);
    baseline.push([set.id, set.note, adoptedIn(none), adoptedIn(all)]);
    for (const tactic of tactics) {
      const rest = tactics.filter((each) => each !== tactic);
      removed.get(tactic)?.push(...differences(set, all, played(book, set, rest, games)));
      added.get(tactic)?.push(...differences(set, played(book, set, [tactic], games), none));
    }
  }
  const beside = [...removed].flatMap(([tactic, each]) =>
    each
      .filter((difference) => difference.measure !== 'adopted' && clearness(difference) > 0)
      .toSorted((left, right) => clearness(right) - clearness(left))
      .slice(0, 2)
      .map((difference) => [
        `\`${tactic}\``,
        difference.set,
        words[difference.measure],
        shown(difference),
      ]),
  );
  const hosts = [
    skilledHost('proposes and amends alone', []),
    patientHost,
    skilledHost(),
    automaticMediator,
  ].map((policy) => {
    const results = campaignsOf(book, policy, games);
    const cell = (id: string): string => {
      const { low, high } = intervalOf(results.map(({ scores }) => scores[id] ?? 0));
      return `${low.toFixed(2)} to ${high.toFixed(2)}`;
    };
    return [policy.id, cell('agreements'), cell('depth'), cell('inter-korean')];
  });
  return [
    `Over ${games} whole campaigns of the flagship, means with their 95% intervals: agreements that bind, depth, trust between the Koreas.`,
    table(['host', 'agreements', 'depth', 'inter-korean'], hosts),
    `Measured over ${games} seeds on eight tables of the flagship, set in the weeks of June 2014: the host hears all, takes one aside, tables the text that most should carry, and then uses its tactics on whoever objects. Texts adopted by a host that only proposes and amends, and with every tactic:`,
    table(['table', 'what it is like', 'proposing alone', 'all tactics'], baseline),
    'What each tactic adds to that, in hundredths of tables with a text adopted: with all tactics less with all but this one, seed by seed, mean and 95% interval. A dot stands where the interval does not leave nothing.',
    adoptionTable('without', removed),
    'Tactics stand in for one another: where one is missing, the next best is tried. So also what each adds alone, to a host that otherwise only proposes and amends:',
    adoptionTable('with', added),
    'And what else is lost without it, the clearest two of each where the interval leaves nothing:',
    table(['without', 'table', 'measure', 'difference'], beside),
  ].join('\n\n');
}
