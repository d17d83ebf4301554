import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import { ScenarioSchema } from '../../src/model/scenario.ts';
import { charts } from '../../src/parties/registry.ts';
import { codexTexts } from '../../src/presenter/messages/en/codex-texts.ts';
import { englishContent } from '../../src/presenter/messages/en/content-texts.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function readScenario(path: string) {
  return v.parse(ScenarioSchema, JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8')));
}

const flagship = readScenario('scenarios/ulaanbaatar-dialogue-2014.json');
const five = readScenario('tests/support/five-negotiators.json');

const { agenda, evidence, groundwork, incidents, means, parties, venues } = catalogue;
const occasions = ['accept', 'refuse', 'conditional', 'opening', 'endorse', 'object', 'walkOut'];
/** Every region of every party's chart, with its states. */
const regions = Object.fromEntries(
  parties.flatMap(({ chart }) => Object.entries(charts[chart]?.regions ?? {})),
);

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

function keysOf(prefix: string, ids: readonly string[], tails: readonly string[]): string[] {
  return ids.flatMap((id) => tails.map((tail) => `${prefix}.${id}${tail}`));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Every run of eight words. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));
}

describe('texts', () => {
  const wanted = [
    ...keysOf(
      'party',
      [flagship.mediator.id, ...idsOf(parties)],
      '.name .the .short .capital .delegation .own .own.capital .own.language'.split(' '),
    ),
    ...keysOf('venue', idsOf(venues), ['.name', '.the', '.city', '.blurb']),
    ...keysOf(
      'city',
      venues.map(({ city }) => city),
      [''],
    ),
    ...keysOf('item', idsOf(agenda), ['.name', '.the', '.blurb', '.objection']),
    ...agenda.flatMap(({ id, options }) =>
      options.flatMap((option) =>
        keysOf(
          `item.${id}.option`,
          [option.id],
          option.depth === 0 ? [''] : ['', '.plain', '.face-saving'],
        ),
      ),
    ),
    ...keysOf('official', idsOf(catalogue.officials), ['.office', '.name']),
    ...keysOf('groundwork', idsOf(groundwork), ['.name', '.blurb']),
    ...keysOf('means', idsOf(means), ['.name', '.blurb']),
    ...keysOf('sanction', idsOf(catalogue.sanctions), ['.name']),
    ...keysOf('incident', idsOf(incidents), ['.name', '.text']),
    ...incidents.flatMap(({ id, request }) =>
      request === undefined
        ? []
        : [
            `incident.${id}.asks`,
            ...keysOf(`incident.${id}.answer`, idsOf(request.answers), ['', '.note']),
          ],
    ),
    ...keysOf('leaning', idsOf(parties.flatMap(({ leanings }) => leanings)), ['.name', '.tell']),
    ...keysOf('measure', idsOf(flagship.measures), ['']),
    ...catalogue.assumptions.flatMap(({ id, settings }) => [
      ...keysOf('assumption', [id], ['.name', '.note']),
      ...keysOf(`assumption.${id}`, settings, ['', '.means']),
    ]),
    ...parties.flatMap(({ id }) => keysOf(`speech.${id}`, occasions, ['.1', '.2'])),
    ...Object.entries(regions).flatMap(([region, states]) =>
      keysOf(`state.${region}`, ['name', ...states], ['']),
    ),
  ];

  it('should stand under every key that the content needs', () => {
    expect([...new Set(wanted)].filter((key) => !(key in englishContent))).toEqual([]);
  });

  it('should stand under no key that nothing has', () => {
    const known = new Set(wanted);
    const readings = new Set(
      [
        ...keysOf('incident', idsOf(incidents), ['']),
        ...keysOf('groundwork', idsOf(groundwork), ['']),
      ].flatMap((key) => idsOf(parties).map((party) => `${key}.read.${party}`)),
    );
    const stray = Object.keys(englishContent).filter(
      (key) => !known.has(key) && !readings.has(key) && !/^speech\..+\.3$/.test(key),
    );
    expect(stray).toEqual([]);
  });

  it('should say how at least two capitals read nearly every incident', () => {
    const single = incidents.filter(
      ({ id }) =>
        parties.filter((party) => `incident.${id}.read.${party.id}` in englishContent).length < 2,
    );
    expect(single.length).toBeLessThan(4);
  });

  it('should give every act that moves capitals by name in two ways a headline for each way', () => {
    const felt = (act: (typeof groundwork)[number], sign: number) =>
      act.effects.flatMap((effect) =>
        effect.kind === 'mood' && effect.who.startsWith('party:') && effect.points * sign > 0
          ? [`groundwork.${act.id}.read.${effect.who.slice('party:'.length)}`]
          : [],
      );
    const silent = groundwork.filter((act) => {
      const [glad, sour] = [felt(act, 1), felt(act, -1)];
      return (
        glad.length > 0 &&
        sour.length > 0 &&
        [glad, sour].some((keys) => !keys.some((key) => key in englishContent))
      );
    });
    expect(idsOf(silent)).toEqual([]);
  });

  it.each([
    ['flagship', flagship],
    ['five negotiators', five],
  ])('should name every round and ending of the scenario: %s', (_, scenario) => {
    const english = scenario.texts['en'] ?? {};
    const rounds = scenario.rounds.map((__, index) => `${index + 1}`);
    const keys = [
      'scenario.title',
      'scenario.lesson',
      'scenario.intro',
      ...keysOf('round', rounds, ['.title', '.brief']),
      ...keysOf('ending', idsOf(scenario.endings), ['.title', '.text']),
      ...keysOf('forum', idsOf(scenario.forums), ['.name']),
    ];
    expect(keys.filter((key) => english[key] === undefined)).toEqual([]);
  });

  const all: readonly [string, string][] = [
    ...Object.entries(englishContent),
    ...Object.entries(codexTexts),
    ...evidence.map(({ id, source }): [string, string] => [id, source]),
    ...[flagship, five].flatMap(({ texts }) => Object.entries(texts['en'] ?? {})),
  ];

  it('should have no exclamation mark and no empty line', () => {
    const bad = all.filter(([, text]) => text.includes('!') || text.trim() === '');
    expect(bad).toEqual([]);
  });

  const brief = `${ROOT}../shared/brief.md`;
  it.skipIf(!existsSync(brief))('should take no run of eight words from the brief', () => {
    const taken = new Set(runsOf(readFileSync(brief, 'utf8')));
    const copied = all.filter(([, text]) => runsOf(text).some((run) => taken.has(run)));
    expect(copied).toEqual([]);
  });
});
