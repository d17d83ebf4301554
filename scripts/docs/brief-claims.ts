import { catalogue } from '../../src/content/catalogue.ts';
import type { Claim } from '../../src/content/brief-coverage.ts';
import type { Book } from '../../src/model/book.ts';
import { publicities, tracks } from '../../src/model/ids.ts';
import { causeIds } from '../../src/model/causes.ts';
import { ruleIds } from '../../src/model/rule-table.ts';

/** Where in a round, or beside it, a kind of thing is met. */
const stations = {
  party: 'convening',
  official: 'briefing',
  leaning: 'briefing',
  state: 'map and reasons',
  trust: 'ledger',
  bond: 'ledger',
  venue: 'convening',
  draw: 'convening',
  profile: 'convening',
  forum: 'replies',
  item: 'convening',
  option: 'table',
  means: 'table',
  groundwork: 'groundwork',
  incident: 'briefing',
  answer: 'briefing',
  rule: 'ledger',
  cause: 'reasons and ledger',
  assumption: 'rules of the scenario',
  measure: 'ending',
  ending: 'ending',
} as const;
type Kind = keyof typeof stations;

export interface Reading {
  readonly kind: Kind;
  readonly id: string;
  readonly station: string;
}

/** A claim taken apart. */
export function readingOf(claim: Claim): Reading {
  const [kind = '', id = ''] = claim.split(':');
  if (!isKind(kind)) throw new Error(`expected a kind of claim, got ${claim}`);
  return { kind, id, station: stations[kind] };
}

function isKind(word: string): word is Kind {
  return word in stations;
}

/** Whether a scenario holds what a claim names, where a player comes upon it. */
export function isMetIn(book: Book, { kind, id }: Reading): boolean {
  const [first = '', second = ''] = id.split('/');
  const { scenario } = book;
  switch (kind) {
    case 'party':
      return book.partyIds.includes(id);
    case 'official':
      return book.officials.some(
        (official) =>
          official.id === id &&
          scenario.rounds.some(
            ({ opens, closes }) => official.from <= closes && official.to >= opens,
          ),
      );
    case 'leaning':
      return Object.values(book.parties).some(({ leanings }) =>
        leanings.some((leaning) => leaning.id === id && leaning.weight > 0),
      );
    case 'state': {
      const [party = '', region = '', state = ''] = id.split('.');
      return book.charts[party]?.regions[region]?.includes(state) === true;
    }
    case 'trust':
      return scenario.opening.trust[first]?.[second] !== undefined;
    case 'bond':
      return scenario.opening.bonds[first]?.[second]?.derivation !== undefined;
    case 'venue':
      return id in book.venues;
    case 'draw':
      return book.venues[first]?.draws.some(({ party }) => party === second) === true;
    case 'profile':
      return tracks.some((each) => each === first) && publicities.some((each) => each === second);
    case 'forum':
      return scenario.rounds.some(({ forum }) => forum === id);
    case 'item':
      return id in book.items;
    case 'option':
      return book.items[first]?.options.some((option) => option.id === second) === true;
    case 'means':
      return id in book.means;
    case 'groundwork':
      return id in book.groundwork;
    case 'incident':
      return happens(book, id);
    case 'answer':
      return (
        happens(book, first) &&
        book.incidents[first]?.request?.answers.some((answer) => answer.id === second) === true
      );
    case 'rule':
      return ruleIds.some((each) => each === id);
    case 'cause':
      return causeIds.some((each) => each === id);
    case 'assumption':
      return catalogue.assumptions.some((each) => each.id === id);
    case 'measure':
      return scenario.measures.some((measure) => measure.id === id);
    case 'ending':
      return scenario.endings.some((ending) => ending.id === id);
  }
}

/** Whether an incident comes up in some round, dated or drawn. */
function happens({ scenario, drawn }: Book, id: string): boolean {
  const draws = scenario.rounds.some((round) => round.draws > 0);
  return (
    scenario.rounds.some(({ incidents }) => incidents.includes(id)) ||
    (draws && drawn.some((incident) => incident.id === id && incident.weight > 0))
  );
}
