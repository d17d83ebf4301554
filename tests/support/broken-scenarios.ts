import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { printed } from './printed.ts';
import { france } from './france.ts';

/** A scenario with one thing broken, and what must be said about it. */
export interface BrokenScenario {
  what: string;
  text: string;
  line: number;
  column: number;
  path: string;
  says: RegExp;
}

const Json = v.record(v.string(), v.unknown());
type Json = v.InferOutput<typeof Json>;

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const shipped = readdirSync(folder)
  .toSorted()
  .map((name) => v.parse(Json, JSON.parse(readFileSync(`${folder}${name}`, 'utf8'))));

/** Picks one of a list by the seed. */
type Pick = <T>(entries: readonly T[]) => T;

/** What is done to a scenario: the new value at a path (undefined takes it away) and what is said. */
interface Edit {
  at: readonly (string | number)[];
  put: unknown;
  says: RegExp;
  /** The path that is reported, where it is not the edited one. */
  path?: readonly (string | number)[];
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}

function listAt(scenario: Json, ...path: (string | number)[]): readonly unknown[] {
  const found = valueAt(scenario, path);
  return Array.isArray(found) ? found : [];
}

function edited(scenario: Json, { at, put }: Edit): Json {
  const copy = structuredClone(scenario);
  const holder = valueAt(copy, at.slice(0, -1));
  const last = at.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined)
    throw new Error(`expected an object at ${at.slice(0, -1).join('.')}`);
  if (put === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, put);
  return copy;
}

/** Places of the entries of a list that chose an id of the catalogue. */
function chosenAt(scenario: Json, list: string): number[] {
  return listAt(scenario, list).flatMap((entry, index) =>
    typeof entry === 'string' ? [index] : [],
  );
}

const listed = ['parties', 'venues', 'agenda', 'groundwork', 'means', 'drawn', 'dated'];
const needed = ['minutes', 'difficulty', 'venues', 'rounds', 'measures', 'endings', 'texts'];
const nested = [
  ['opening', 'capital'],
  ['rounds', 0, 'draws'],
  ['rounds', 0, 'season'],
  ['adoption', '1'],
  ['capital', 'most'],
  ['fullTables', 'guests'],
  ['mediator', 'id'],
] as const;

const edits: Readonly<Record<string, (scenario: Json, pick: Pick) => Edit>> = {
  'a missing field': (_, pick) => {
    const key = pick(needed);
    return { at: [key], put: undefined, says: new RegExp(`^"${key}" is missing; add it`) };
  },
  'a missing field inside': (_, pick) => ({
    at: pick(nested),
    put: undefined,
    says: /" is missing; add it$/,
  }),
  'a text for a number': (_, pick) => ({
    at: pick([['minutes'], ['agendaLimit'], ['opening', 'limelight'], ['rounds', 0, 'draws']]),
    put: 'many',
    says: /^write a number; "many" stands here$/,
  }),
  'a number for a text': (_, pick) => ({
    at: pick([
      ['id'],
      ['mediator', 'id'],
      ['texts', 'en', 'scenario.title'],
      ['measures', 0, 'id'],
    ]),
    put: 7,
    says: /^write a text; 7 stands here$/,
  }),
  'a list for an object': (_, pick) => ({
    at: pick([['opening'], ['capital'], ['fullTables'], ['mediator'], ['adoption']]),
    put: [],
    says: /^write an object \{…\}; a list \[…\] stands here$/,
  }),
  'an object for a list': (_, pick) => ({
    at: [pick(['parties', 'venues', 'rounds', 'endings', 'forums'])],
    put: {},
    says: /^write a list \[…\]; an object \{…\} stands here$/,
  }),
  'an unknown id in a list': (scenario, pick) => {
    const list = pick(listed.filter((each) => chosenAt(scenario, each).length > 0));
    return {
      at: [list, pick(chosenAt(scenario, list))],
      put: 'no-such-thing',
      says: /^there is no [a-z ]+ "no-such-thing" in the catalogue; use one of /,
    };
  },
  'an id chosen twice': (scenario, pick) => {
    const list = pick(listed.filter((each) => chosenAt(scenario, each).length > 1));
    const [first = 0, ...others] = chosenAt(scenario, list);
    return {
      at: [list, pick(others)],
      put: valueAt(scenario, [list, first]),
      says: /" is chosen twice; drop one$/,
    };
  },
  'an id in capitals': (_, pick) => ({
    at: pick([['id'], ['mediator', 'id'], ['rounds', 0, 'incidents', 0]]),
    put: 'North Korea',
    says: /^an id is lower-case words joined by hyphens$/,
  }),
  'a measure twice': (scenario, pick) => {
    const measures = listAt(scenario, 'measures');
    return {
      at: ['measures', pick(measures.slice(1).map((_, index) => index + 1)), 'id'],
      put: valueAt(scenario, ['measures', 0, 'id']),
      says: /" stands twice; rename one$/,
    };
  },
  'a number out of bounds': (_, pick) => ({
    at: pick([['opening', 'limelight'], ['opening', 'sovereignty'], ['minutes'], ['agendaLimit']]),
    put: pick([-1, 9999]),
    says: /^write at (least|most) \d+; (-1|9999) stands here$/,
  }),
  'a fraction': (_, pick) => ({
    at: pick([['minutes'], ['agendaLimit'], ['fullTables', 'guests']]),
    put: 7.5,
    says: /^write a whole number; 7.5 stands here$/,
  }),
  'trust beyond the scale': (scenario, pick) => {
    const from = pick(Object.keys(v.parse(Json, valueAt(scenario, ['opening', 'trust']))));
    const row = v.parse(Json, valueAt(scenario, ['opening', 'trust', from]));
    return {
      at: ['opening', 'trust', from, pick(Object.keys(row)), 'points'],
      put: pick([101, 1000]),
      says: /^write at most 100; 10+1? stands here$/,
    };
  },
  'a bad date': (scenario, pick) => ({
    at: ['rounds', pick([...listAt(scenario, 'rounds').keys()]), pick(['opens', 'closes'])],
    put: pick(['June 2014', '2014-6-1', '2014-13-01', '01.06.2014']),
    says: /" is no date; write a day as YYYY-MM-DD, such as 2014-06-17$/,
  }),
  'a day that the calendar lacks': (scenario, pick) => ({
    at: ['rounds', pick([...listAt(scenario, 'rounds').keys()]), pick(['opens', 'closes'])],
    put: pick(['2014-02-31', '2015-02-29', '2014-04-31', '2014-09-00']),
    says: /" is no date; write a day as YYYY-MM-DD, such as 2014-06-17$/,
  }),
  'rounds out of order': () => ({
    at: ['rounds', 0, 'closes'],
    put: '2001-01-01',
    says: /^a round closes after it opens; set a later day$/,
  }),
  'a round before the one before': (scenario) => {
    const after = listAt(scenario, 'rounds').length;
    return {
      at: ['rounds', after],
      put: {
        opens: '2001-01-01',
        closes: '2030-01-01',
        season: 'winter',
        incidents: [],
        draws: 0,
      },
      path: ['rounds', after, 'opens'],
      says: /^a round opens after the one before closes \(\d{4}-\d\d-\d\d\); set a later day$/,
    };
  },
  'no language': () => ({
    at: ['texts', 'en'],
    put: undefined,
    path: ['texts'],
    says: /^texts in English are missing; add "en"$/,
  }),
  'no title': () => ({
    at: ['texts', 'en', 'scenario.title'],
    put: undefined,
    path: ['texts', 'en'],
    says: /^the title is missing; add "scenario\.title"$/,
  }),
  'a bad language': () => ({
    at: ['texts', 'english'],
    put: {},
    says: /^write a language as en or pt-BR$/,
  }),
  'an ending by an unknown measure': () => ({
    at: ['endings', 0, 'when'],
    put: { measure: 'glory', atLeast: 1 },
    path: ['endings', 0, 'when', 'measure'],
    says: /^there is no measure "glory" here; use one of /,
  }),
  'an ending by no known test': () => ({
    at: ['endings', 0, 'when'],
    put: { mesure: 'glory' },
    says: /^this has none of the forms that may stand here; see docs\/scenarios\.md$/,
  }),
  'an item without worths': (scenario) => ({
    at: ['agenda', listAt(scenario, 'agenda').length],
    put: {
      id: 'fisheries',
      theme: 'economy',
      official: false,
      options: [0, 1].map((depth) => ({
        id: `o-${depth}`,
        depth,
        obliges: 'signatories',
        term: 1,
      })),
      evidence: 'P4',
    },
    path:
      typeof valueAt(scenario, ['parties', 0]) === 'string'
        ? ['parties', 0]
        : ['parties', 0, 'mandate', 'values'],
    says: /needs 2 values for "fisheries", one for each option; it has 0/,
  }),
  'a worth too few': (scenario) => ({
    at: ['parties', listAt(scenario, 'parties').length],
    put: france,
    path: ['parties', listAt(scenario, 'parties').length, 'mandate', 'values'],
    says: /^france needs \d+ values for "[a-z-]+", one for each option; it has 0$/,
  }),
  'seats out of range': () => ({
    at: ['venues', 0],
    put: {
      id: 'tent',
      art: 'camp',
      city: 'ulaanbaatar',
      ground: 'mongolia',
      cost: 1,
      seclusion: 1,
      seats: 99,
      tracks: ['2'],
      draws: [],
      evidence: 'P19',
    },
    path: ['venues', 0, 'seats'],
    says: /^write at most 12; 99 stands here$/,
  }),
  'an adoption that cannot be reached': (_, pick) => ({
    at: ['adoption', pick(['1', '1.5', '2']), 'atLeast'],
    put: 20,
    says: /^no text could be adopted: there are \d+ parties; write at most that number$/,
  }),
  'a veto of a stranger': (_, pick) => {
    const track = pick(['1', '1.5', '2']);
    return {
      at: ['adoption', track, 'vetoes'],
      put: ['atlantis'],
      path: ['adoption', track, 'vetoes', 0],
      says: /^there is no party "atlantis" here; use one of /,
    };
  },
  'a number of the rules out of bounds': (_, pick) => {
    const rule = pick(['leakChance', 'lossFactor', 'lapseAfter']);
    return {
      at: ['rules'],
      put: { [rule]: -900 },
      path: ['rules', rule],
      says: /the rules allow -?[\d.]+ to [\d.]+, write a number between$/,
    };
  },
  'an unknown number of the rules': () => ({
    at: ['rules'],
    put: { leakChanse: 0 },
    path: ['rules', 'leakChanse'],
    says: /^"leakChanse" is not known here; use one of leakChance, /,
  }),
  'an unknown setting': () => ({
    at: ['assumptions'],
    put: { impasse: 'maybe' },
    path: ['assumptions', 'impasse'],
    says: /use distrust or exclusive-goals$/,
  }),
  'another format': () => ({ at: ['format'], put: 2, says: /^write 1; 2 stands here$/ }),
  'a key of its own': (_, pick) => ({
    at: [...pick([[], ['opening'], ['rounds', 0], ['mediator']]), 'mine'],
    put: 1,
    says: /^"mine" is not known here; remove it or correct its spelling$/,
  }),
};

/** A text that is cut or spoilt: where the fault begins, as an offset, and what is said. */
interface Spoilt {
  text: string;
  at: number;
  says: RegExp;
}

/** Offsets of a piece of text, all of them. */
const offsetsOf = (text: string, piece: RegExp): number[] =>
  [...text.matchAll(piece)].map(({ index }) => index);

const spoilers: Readonly<Record<string, (text: string, pick: Pick) => Spoilt>> = {
  'a text cut off': (text, pick) => {
    const end = pick(offsetsOf(text, /,\n/g));
    return { text: text.slice(0, end), at: end, says: /it may be cut off, or a bracket/ };
  },
  'a comma too many': (text, pick) => {
    const end = pick(offsetsOf(text, /,\n/g));
    return {
      text: `${text.slice(0, end)},${text.slice(end)}`,
      at: end + 1,
      says: /there is a comma too many/,
    };
  },
  'a comma too few': (text, pick) => {
    const end = pick(offsetsOf(text, /,\n/g));
    const rest = text.slice(end + 1);
    return {
      text: text.slice(0, end) + rest,
      at: end + (rest.length - rest.trimStart().length),
      says: /a comma or a closing bracket is missing before this$/,
    };
  },
  'a comment': (text, pick) => {
    const at = pick(offsetsOf(text, /(?<=\n *)"/g));
    return {
      text: `${text.slice(0, at)}// mine\n${text.slice(at)}`,
      at,
      says: /it has no comments; remove this one$/,
    };
  },
  'a key twice': (text) => {
    const at = text.lastIndexOf('}');
    const more = ',"minutes": 9';
    return {
      text: `${text.slice(0, at)}${more}${text.slice(at)}`,
      at: at + 1,
      says: /^the key "minutes" stands twice in one object; remove one$/,
    };
  },
  'a key that reaches a prototype': (text, pick) => {
    const at = pick(offsetsOf(text, /(?<=\{\n *)"/g));
    const key = pick(['__proto__', 'constructor', 'prototype']);
    return {
      text: `${text.slice(0, at)}"${key}": {}, ${text.slice(at)}`,
      at,
      says: new RegExp(`^the key "${key}" is not allowed; rename it$`),
    };
  },
  'deep nesting': (text) => {
    const at = text.indexOf('"minutes"');
    return {
      text: `${text.slice(0, at)}"x": ${'['.repeat(60)}${']'.repeat(60)}, ${text.slice(at)}`,
      at: at + '"x": '.length + 39,
      says: /^nested more than 40 levels deep; flatten it$/,
    };
  },
  'a huge file': (text) => ({
    text: text + ' '.repeat(1_000_001),
    at: 0,
    says: /a scenario has at most 1000000\. Is it the right file\?$/,
  }),
};

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const kinds = [...Object.keys(edits), ...Object.keys(spoilers)];

/** The broken scenario of a seed: each kind of damage in turn, each done to one shipped scenario after the other. */
export function brokenScenario(seed: number): BrokenScenario {
  const what = kinds[seed % kinds.length] ?? '';
  const turn = Math.floor(seed / kinds.length);
  const scenario = shipped[(seed * 7 + turn) % shipped.length];
  if (scenario === undefined) throw new Error('expected shipped scenarios, got none');
  const pick = <T>(entries: readonly T[]): T => {
    const entry = entries[(seed * 31 + turn * 17) % entries.length];
    if (entry === undefined) throw new Error(`expected something to choose from for ${what}`);
    return entry;
  };
  const spoil = spoilers[what];
  if (spoil !== undefined) {
    const { text, at, says } = spoil(printed(scenario).text, pick);
    return { what, text, ...placeOf(text, at), path: '', says };
  }
  const edit = edits[what]?.(scenario, pick);
  if (edit === undefined) throw new Error(`expected a kind of damage, got ${what}`);
  const { text, places } = printed(edited(scenario, edit));
  const path = edit.path ?? edit.at;
  const standing = [...path.keys()].map((cut) => path.slice(0, path.length - cut).join('.'));
  const place = [...standing, ''].find((each) => places.has(each)) ?? '';
  const at = placeOf(text, places.get(place) ?? 0);
  return { what, text, ...at, path: path.join('.'), says: edit.says };
}
