import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { printed } from '../support/printed.ts';
import { france } from '../support/france.ts';

const folder = mkdtempSync(join(tmpdir(), 'tn-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const flagship = readFileSync(
  fileURLToPath(new URL('../../scenarios/ulaanbaatar-dialogue-2014.json', import.meta.url)),
  'utf8',
);

/** Endings with every form of predicate; the flagship's own may change. */
const endings = [
  { id: 'first', tone: 'dark', when: { measure: 'sovereignty', below: 45 } },
  {
    id: 'second',
    tone: 'dim',
    when: {
      any: [
        { all: [{ measure: 'agreements', atLeast: 1 }, { not: { measure: 'depth', below: 2 } }] },
        { state: { party: 'dprk', region: 'presence', is: 'boycotting' } },
      ],
    },
  },
  { id: 'third', tone: 'mixed' },
];

/** Puts a value at a path of a copy of the flagship; `undefined` takes away what stands there. */
function edited(path: string, value: unknown): unknown {
  const flagshipNow: unknown = JSON.parse(flagship);
  const scenario: unknown = { ...Object(flagshipNow), endings: structuredClone(endings) };
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  let holder = scenario;
  for (const key of keys) holder = held(holder, key);
  if (typeof holder !== 'object' || holder === null)
    throw new Error(`expected an object at ${path}`);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return scenario;
}

function held(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null)
    throw new Error(`expected an object for ${key}`);
  const value: unknown = Reflect.get(holder, key);
  return value;
}

const Verdict = v.object({
  ok: v.boolean(),
  problems: v.array(
    v.object({ path: v.string(), line: v.number(), column: v.number(), message: v.string() }),
  ),
});

async function verdictOn(
  text: string,
): Promise<{ code: number; verdict: v.InferOutput<typeof Verdict> }> {
  writeFileSync(join(folder, 'scenario.json'), text);
  const { code, out, err } = await run(['validate', 'scenario.json', '--json'], folder);
  expect(err).toBe('');
  const value: unknown = JSON.parse(out);
  return { code, verdict: v.parse(Verdict, value) };
}

const venue = {
  id: 'yurt',
  art: 'camp',
  city: 'ulaanbaatar',
  ground: 'mongolia',
  cost: 1,
  seclusion: 2,
  seats: 8,
  tracks: ['2', '1.5'],
  draws: [{ party: 'dprk', points: 3, evidence: 'P19' }],
  evidence: 'P19',
};
const option = { id: 'none', depth: 0, obliges: 'signatories', term: 1 };
const item = {
  id: 'fisheries',
  theme: 'economy',
  official: false,
  options: [option, { ...option, id: 'talks', depth: 1 }, { ...option, id: 'quotas', depth: 2 }],
  evidence: 'P4',
};
const act = {
  id: 'choir',
  cost: 1,
  aim: 'party',
  publicity: 'announced',
  tends: true,
  effects: [{ kind: 'trust', from: 'target', to: 'mediator', points: 1 }],
  evidence: 'P18',
};
const incident = {
  id: 'storm',
  weight: 1,
  crisis: false,
  effects: [{ kind: 'mood', who: 'all', points: -1 }],
  evidence: 'P1',
};

/** What a mandate adds to one item in a state of its chart. */
const inState = (state: string, on = 'environment') => ({
  [state]: { values: { [on]: 1 }, evidence: 'P7' },
});

interface Broken {
  what: string;
  /** Where the flagship is edited, keys joined by slashes, and what is put there. */
  at: string;
  put: unknown;
  /** The path that is reported, joined by dots; the edited one unless said. */
  path?: string;
  /** The nearest path that stands in the file, where what is missing does not. */
  place?: string;
  says: RegExp;
}

const values: readonly Broken[] = [
  { what: 'a format of tomorrow', at: 'format', put: 2, says: /write 1; 2 stands/ },
  { what: 'an id in capitals', at: 'id', put: 'Mine', says: /lower-case words joined by hyphens/ },
  {
    what: 'an id of 61 letters',
    at: 'id',
    put: 'x'.repeat(61),
    says: /at most 60 letters; 61 stand/,
  },
  { what: 'minutes in words', at: 'minutes', put: 'long', says: /write a number; "long" stands/ },
  { what: 'too few minutes', at: 'minutes', put: 1, says: /write at least 5; 1 stands/ },
  {
    what: 'a fraction of a minute',
    at: 'minutes',
    put: 7.5,
    says: /write a whole number; 7\.5 stands/,
  },
  {
    what: 'no minutes',
    at: 'minutes',
    put: undefined,
    place: '',
    says: /"minutes" is missing; add/,
  },
  {
    what: 'null for a number',
    at: 'agendaLimit',
    put: null,
    says: /write a number; null stands/,
  },
  {
    what: 'an unknown difficulty',
    at: 'difficulty',
    put: 'brutal',
    says: /"hard"; "brutal" stands/,
  },
  {
    what: 'a key of its own',
    at: 'author',
    put: 'me',
    says: /"author" is not known here; remove it/,
  },
  {
    what: 'a flag of three letters',
    at: 'mediator/flag',
    put: 'mng',
    says: /country code of two small letters/,
  },
  {
    what: 'a mediator without an id',
    at: 'mediator/id',
    put: undefined,
    place: 'mediator',
    says: /"id" is missing; add it/,
  },
  { what: 'no list of parties', at: 'parties', put: {}, says: /write a list \[…\]/ },
  {
    what: 'a single party',
    at: 'parties',
    put: ['dprk'],
    says: /write at least 2 entries; 1 stand/,
  },
  { what: 'an agenda limit of none', at: 'agendaLimit', put: 0, says: /at least 1; 0 stands/ },
  { what: 'a number among ids', at: 'venues/3', put: 4, says: /write a text or an object/ },
  { what: 'no venue', at: 'venues', put: [], says: /write at least 1 entry; 0 stand/ },
  { what: 'five draws', at: 'rounds/2/draws', put: 5, says: /write at most 4; 5 stands/ },
  {
    what: 'an unknown season',
    at: 'rounds/0/season',
    put: 'monsoon',
    says: /"monsoon" stands here/,
  },
  {
    what: 'a thirteenth month',
    at: 'rounds/1/opens',
    put: '2014-13-01',
    says: /write a day as YYYY/,
  },
  { what: 'a date in words', at: 'forums/0/date', put: 'October', says: /"October" is no date/ },
  {
    what: 'a track between',
    at: 'forums/0/track',
    put: '1.7',
    says: /"1\.5" or "1"; "1\.7" stands/,
  },
  {
    what: 'an empty agenda',
    at: 'forums/0/agenda',
    put: [],
    says: /write at least 1 entry; 0 stand/,
  },
  {
    what: 'trust beyond the scale',
    at: 'opening/trust/us/japan/points',
    put: 101,
    says: /write at most 100; 101 stands/,
  },
  {
    what: 'trust without its derivation',
    at: 'opening/trust/us/japan/derivation',
    put: undefined,
    place: 'opening.trust.us.japan',
    says: /"derivation" is missing; add it/,
  },
  { what: 'a dark limelight', at: 'opening/limelight', put: -1, says: /at least 0; -1 stands/ },
  { what: 'an income in text', at: 'capital/perRound', put: '4', says: /a number; "4" stands/ },
  {
    what: 'half a full table',
    at: 'fullTables/guests',
    put: 2.5,
    says: /whole number; 2\.5 stands/,
  },
  {
    what: 'an odd majority',
    at: 'adoption/1/atLeast',
    put: 'most',
    says: /"all" or "all-but-one" or/,
  },
  { what: 'an unknown measure', at: 'measures/4/kind', put: 'glory', says: /"glory" stands here/ },
  {
    what: 'a measure without its party',
    at: 'measures/2/party',
    put: undefined,
    place: 'measures.2',
    says: /"party" is missing; add it/,
  },
  { what: 'an unknown tone', at: 'endings/0/tone', put: 'grim', says: /"dark"; "grim" stands/ },
  {
    what: 'a threshold in text',
    at: 'endings/0/when/below',
    put: '45',
    says: /a number; "45" stands/,
  },
  {
    what: 'a predicate without a threshold',
    at: 'endings/0/when/below',
    put: undefined,
    path: 'endings.0.when',
    says: /none of the forms that may stand here/,
  },
  {
    what: 'a predicate of two minds',
    at: 'endings/0/when/atLeast',
    put: 3,
    path: 'endings.0.when',
    says: /none of the forms that may stand here/,
  },
  {
    what: 'a fault deep in a predicate',
    at: 'endings/1/when/any/0/all/0/measure',
    put: 5,
    says: /write a text; 5 stands/,
  },
  {
    what: 'a misspelt predicate deep down',
    at: 'endings/1/when/any/0/all/0',
    put: { mesure: 'depth', atLeast: 1 },
    says: /none of the forms/,
  },
  {
    what: 'a language in full',
    at: 'texts/english',
    put: {},
    says: /write a language as en or pt-BR/,
  },
  {
    what: 'a key in capitals',
    at: 'texts/en/Title',
    put: 'T',
    says: /the key of a text begins with a small letter/,
  },
  { what: 'a number for a text', at: 'texts/en/scenario.title', put: 1, says: /a text; 1 stands/ },
];

const entries: readonly Broken[] = [
  {
    what: 'a venue of its own with too many seats',
    at: 'venues/0',
    put: { ...venue, seats: 13 },
    path: 'venues.0.seats',
    says: /write at most 12; 13 stands/,
  },
  {
    what: 'a venue of its own without a city',
    at: 'venues/0',
    put: { ...venue, city: undefined },
    path: 'venues.0.city',
    place: 'venues.0',
    says: /"city" is missing; add it/,
  },
  {
    what: 'a venue of its own with a key too many',
    at: 'venues/0',
    put: { ...venue, stars: 5 },
    path: 'venues.0.stars',
    says: /"stars" is not known here/,
  },
  {
    what: 'a venue of its own with an unknown track',
    at: 'venues/1',
    put: { ...venue, tracks: ['2', '3'] },
    path: 'venues.1.tracks.1',
    says: /"3" stands here/,
  },
  {
    what: 'a venue that draws beyond the scale',
    at: 'venues/1',
    put: { ...venue, draws: [{ party: 'dprk', points: -101, evidence: 'P19' }] },
    path: 'venues.1.draws.0.points',
    says: /at least -100; -101 stands/,
  },
  {
    what: 'an item with a single option',
    at: 'agenda/2',
    put: { ...item, options: [option] },
    path: 'agenda.2.options',
    says: /write at least 2 entries; 1 stand/,
  },
  {
    what: 'an option of depth five',
    at: 'agenda/2',
    put: { ...item, options: [option, option, { ...option, depth: 5 }] },
    path: 'agenda.2.options.2.depth',
    says: /5 stands here/,
  },
  {
    what: 'an act with an unknown effect',
    at: 'groundwork/0',
    put: { ...act, effects: [{ kind: 'charm', who: 'all', points: 1 }] },
    path: 'groundwork.0.effects.0.kind',
    says: /"charm" stands here/,
  },
  {
    what: 'an act that moves more than any act may',
    at: 'groundwork/0',
    put: { ...act, effects: [{ ...act.effects[0], points: 31 }] },
    path: 'groundwork.0.effects.0.points',
    says: /write at most 30; 31 stands/,
  },
  {
    what: 'an incident on no day',
    at: 'dated/0',
    put: { ...incident, date: '2014-2-3' },
    path: 'dated.0.date',
    says: /write a day as YYYY-MM-DD/,
  },
  {
    what: 'a party of no rank',
    at: 'parties/0',
    put: { ...france, rank: 'tiny' },
    path: 'parties.0.rank',
    says: /"tiny" stands here/,
  },
];

const references: readonly Broken[] = [
  {
    what: 'an unknown party',
    at: 'parties/5',
    put: 'france',
    says: /no party "france" in/,
  },
  { what: 'a party twice', at: 'parties/5', put: 'dprk', says: /"dprk" is chosen twice; drop one/ },
  { what: 'an unknown venue', at: 'venues/2', put: 'atlantis', says: /no venue "atlantis"/ },
  { what: 'an unknown item', at: 'agenda/2', put: 'weather', says: /no agenda item "weather" in/ },
  { what: 'an unknown act', at: 'groundwork/1', put: 'bribe', says: /no groundwork "bribe"/ },
  { what: 'an unknown drawn incident', at: 'drawn/0', put: 'ufo', says: /no incident "ufo" in/ },
  { what: 'an unknown dated incident', at: 'dated/0', put: 'ufo', path: 'dated.0', says: /"ufo"/ },
  {
    what: 'a chart that is not there',
    at: 'parties/5',
    put: { ...france, chart: 'sphinx' },
    path: 'parties.5.chart',
    says: /no chart "sphinx"; use one of .*negotiator/,
  },
  {
    what: 'a party without worths',
    at: 'parties/5',
    put: france,
    path: 'parties.5.mandate.values',
    says: /france needs \d values for "[a-z-]+", one for each option; it has 0/,
  },
  {
    what: 'a mandate in a state that its chart lacks',
    at: 'parties/5',
    put: { ...france, mandate: { ...france.mandate, inState: inState('posture.merry') } },
    path: 'parties.5.mandate.inState.posture.merry',
    says: /no state "merry" here; use one of /,
  },
  {
    what: 'a mandate in a region that its chart lacks',
    at: 'parties/5',
    put: { ...france, mandate: { ...france.mandate, inState: inState('course.charm') } },
    path: 'parties.5.mandate.inState.course.charm',
    says: /no region "course" here; use one of /,
  },
  {
    what: 'a mandate that a state moves on an unknown item',
    at: 'parties/5',
    put: { ...france, mandate: { ...france.mandate, inState: inState('posture.open', 'art') } },
    path: 'parties.5.mandate.inState.posture.open.values.art',
    says: /no agenda item "art" here/,
  },
  {
    what: 'a mandate that a state moves without a source',
    at: 'parties/5',
    put: {
      ...france,
      mandate: { ...france.mandate, inState: { 'posture.open': { evidence: 'hearsay' } } },
    },
    path: 'parties.5.mandate.inState.posture.open.evidence',
    says: /no evidence "hearsay"/,
  },
  {
    what: 'an event that moves a mandate on an unknown item',
    at: 'groundwork/1',
    put: {
      ...act,
      effects: [...act.effects, { kind: 'mandate', who: 'party:rok', item: 'art', points: 1 }],
    },
    path: `groundwork.1.effects.${act.effects.length}.item`,
    says: /no agenda item "art" here/,
  },
  {
    what: 'an option that obliges a stranger',
    at: 'agenda/2',
    put: { ...item, options: [...item.options, { ...option, id: 'x', obliges: ['france'] }] },
    path: 'agenda.2.options.3.obliges.0',
    says: /no party "france" here; use one of /,
  },
  {
    what: 'an option that exposes a stranger',
    at: 'agenda/2',
    put: { ...item, options: [...item.options, { ...option, id: 'x', exposure: { france: 1 } }] },
    path: 'agenda.2.options.3.exposure.france',
    says: /no party "france" here/,
  },
  {
    what: 'a source that nobody gave',
    at: 'venues/2',
    put: { ...venue, evidence: 'hearsay' },
    path: 'venues.2.evidence',
    says: /no evidence "hearsay"; add it under "evidence"/,
  },
  {
    what: 'a source of an effect that nobody gave',
    at: 'groundwork/1',
    put: { ...act, effects: [{ ...act.effects[0], evidence: 'hearsay' }] },
    path: 'groundwork.1.effects.0.evidence',
    says: /no evidence "hearsay"/,
  },
  { what: 'a host that is no party', at: 'forums/0/host', put: 'un', says: /no party "un" here/ },
  { what: 'a forum nowhere', at: 'forums/0/venue', put: 'yurt', says: /no venue "yurt" here; use/ },
  {
    what: 'a forum about nothing known',
    at: 'forums/0/agenda/0',
    put: 'art',
    says: /no agenda item/,
  },
  { what: 'a guest from nowhere', at: 'forums/0/guests/1', put: 'eu', says: /no party "eu" here/ },
  {
    what: 'a round with an unknown incident',
    at: 'rounds/0/incidents/1',
    put: 'ufo',
    says: /"ufo"/,
  },
  {
    what: 'a round with an unknown forum',
    at: 'rounds/3/forum',
    put: 'davos',
    says: /forum "davos"/,
  },
  {
    what: 'a round that closes before it opens',
    at: 'rounds/3/closes',
    put: '2014-08-01',
    says: /a round closes after it opens; set a later day/,
  },
  {
    what: 'trust of a stranger',
    at: 'opening/trust/france',
    put: {},
    says: /no party "france" here; use one of /,
  },
  {
    what: 'trust in oneself',
    at: 'opening/trust/us/us',
    put: { points: 1, derivation: '' },
    says: /no party "us" here; use one of /,
  },
  {
    what: 'belief of a stranger',
    at: 'opening/credibility/eu',
    put: 5,
    says: /no party "eu" here/,
  },
  { what: 'support of a stranger', at: 'opening/support/eu', put: 5, says: /no party "eu" here/ },
  {
    what: 'the chart of a stranger',
    at: 'opening/charts',
    put: { eu: { posture: 'open' } },
    path: 'opening.charts.eu',
    says: /no party "eu" here; use one of /,
  },
  {
    what: 'a chart opening in no region of its own',
    at: 'opening/charts',
    put: { dprk: { mood: 'open' } },
    path: 'opening.charts.dprk.mood',
    says: /no region "mood" here; use one of /,
  },
  {
    what: 'a chart opening in no state of its region',
    at: 'opening/charts',
    put: { dprk: { course: 'open' } },
    path: 'opening.charts.dprk.course',
    says: /no state "open" here; use one of /,
  },
  {
    what: 'a party that is at a table before any is laid',
    at: 'opening/charts',
    put: { us: { presence: 'at-table' } },
    path: 'opening.charts.us.presence',
    says: /no state "at-table" here; use one of away, boycotting/,
  },
  {
    what: 'a bond with a stranger',
    at: 'opening/bonds/us/eu',
    put: { exchanges: 1, kept: 0 },
    says: /no party "eu" here/,
  },
  {
    what: 'a veto of a stranger',
    at: 'adoption/1/vetoes',
    put: ['eu'],
    path: 'adoption.1.vetoes.0',
    says: /"eu"/,
  },
  {
    what: 'a measure of a stranger',
    at: 'measures/2/party',
    put: 'eu',
    says: /no party "eu" here/,
  },
  {
    what: 'a measure between strangers',
    at: 'measures/0/b',
    put: 'eu',
    says: /no party "eu" here/,
  },
  {
    what: 'an ending by an unknown measure',
    at: 'endings/0/when/measure',
    put: 'glory',
    says: /no measure "glory" here; use one of /,
  },
  {
    what: 'an unknown measure deep in a predicate',
    at: 'endings/1/when/any/0/all/0/measure',
    put: 'glory',
    says: /no measure "glory" here/,
  },
  {
    what: 'an ending by a state of a stranger',
    at: 'endings/1/when/any/1/state/party',
    put: 'eu',
    says: /no party "eu" here/,
  },
  {
    what: 'an ending by an unknown region',
    at: 'endings/1/when/any/1/state/region',
    put: 'mood',
    says: /no region "mood" here; use one of /,
  },
  {
    what: 'an ending by an unknown state',
    at: 'endings/1/when/any/1/state/is',
    put: 'asleep',
    says: /no state "asleep" here; use one of .*boycotting/,
  },
  {
    what: 'an unknown assumption',
    at: 'assumptions/flat-earth',
    put: 'on',
    says: /is not an assumption and its setting; known ones are .*impasse/,
  },
  {
    what: 'an assumption set to what it cannot be',
    at: 'assumptions/impasse',
    put: 'maybe',
    says: /use distrust or exclusive-goals/,
  },
  { what: 'no English', at: 'texts/en', put: undefined, path: 'texts', says: /add "en"/ },
  {
    what: 'no title',
    at: 'texts/en/scenario.title',
    put: undefined,
    path: 'texts.en',
    says: /add "scenario\.title"/,
  },
];

describe('tn validate', () => {
  it('should find the flagship sound', async () => {
    expect(await verdictOn(flagship)).toEqual({ code: 0, verdict: { ok: true, problems: [] } });
  });

  it.each([...values, ...entries, ...references])(
    'should place $what',
    async ({ at, put, path = at.replaceAll('/', '.'), place = path, says }) => {
      const { text, places } = printed(edited(at, put));
      const offset = places.get(place);
      if (offset === undefined) throw new Error(`expected ${place} in the file, got nothing there`);
      const before = text.slice(0, offset).split('\n');
      const { code, verdict } = await verdictOn(text);
      expect({ code, ok: verdict.ok }).toEqual({ code: 1, ok: false });
      const found = verdict.problems.find((problem) => problem.path === path);
      expect(found ?? verdict.problems).toMatchObject({
        path,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      });
      expect(found?.message).toMatch(says);
    },
  );

  it('should place the last ending that holds only sometimes', async () => {
    const { text, places } = printed(
      edited('endings', [{ id: 'x', tone: 'dim', when: { all: [] } }]),
    );
    const line = text.slice(0, places.get('endings.0.when')).split('\n').length;
    const { verdict } = await verdictOn(text);
    expect(verdict.problems).toMatchObject([{ path: 'endings.0.when', line }]);
    expect(verdict.problems[0]?.message).toMatch(/leave its "when" out/);
  });

  it('should tell every fault at once, in the order of the file, as editors read them', async () => {
    const scenario: unknown = edited('minutes', 1);
    const { text } = printed({ ...Object(scenario), endings: [], agendaLimit: 'x' });
    writeFileSync(join(folder, 'scenario.json'), text);
    const { code, out } = await run(['validate', 'scenario.json'], folder);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toEqual([
      'scenario.json:4:3: minutes: write at least 5; 1 stands here',
      expect.stringMatching(/^scenario\.json:\d+:3: agendaLimit: write a number; "x" stands here$/),
      expect.stringMatching(/^scenario\.json:\d+:3: endings: write at least 1 entry; 0 stand/),
    ]);
  });
});
