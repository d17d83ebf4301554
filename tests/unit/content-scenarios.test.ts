import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import { ScenarioSchema } from '../../src/model/scenario.ts';
import { charts } from '../../src/parties/registry.ts';
import { compile } from '../../src/session/compile.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function readScenario(path: string) {
  return v.parse(ScenarioSchema, JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8')));
}

const flagship = readScenario('scenarios/ulaanbaatar-dialogue-2014.json');
const five = readScenario('tests/support/five-negotiators.json');
const { agenda, incidents, parties, venues } = catalogue;

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('scenarios', () => {
  it.each([
    ['flagship', flagship],
    ['five negotiators', five],
  ])('should compile: %s', (_, scenario) => {
    const compiled = compile(catalogue, scenario, {}, charts);
    expect(compiled.ok ? [] : compiled.problems).toEqual([]);
  });

  it('should lead the flagship through every dated incident, each in its weeks', () => {
    const played = flagship.rounds.flatMap((round) => round.incidents);
    expect(twice(played)).toEqual([]);
    expect(played.toSorted()).toEqual(
      idsOf(incidents.filter(({ weight }) => weight === 0)).toSorted(),
    );
    for (const round of flagship.rounds) {
      const dates = round.incidents.flatMap(
        (id) => incidents.find((incident) => incident.id === id)?.date ?? [],
      );
      expect(dates.filter((date) => date < round.opens || date > round.closes)).toEqual([]);
    }
  });

  it('should hold Seoul’s forum within its round, with the DPRK invited', () => {
    const [forum] = flagship.forums;
    const round = flagship.rounds.find((each) => each.forum === forum?.id);
    expect(forum?.guests).toContain('dprk');
    expect(forum?.host).toBe('rok');
    expect(round && forum && round.opens <= forum.date && forum.date <= round.closes).toBe(true);
  });

  it('should say how every figure of the opening trust came about', () => {
    const seats = [flagship.mediator.id, ...idsOf(parties)];
    for (const from of seats) {
      for (const to of seats) {
        if (from === to) continue;
        const cell = flagship.opening.trust[from]?.[to];
        expect(cell?.derivation.length, `${from} → ${to}`).toBeGreaterThan(20);
      }
    }
  });

  it('should end in at least seven ways, the last one open', () => {
    expect(flagship.endings.length).toBeGreaterThanOrEqual(7);
    expect(flagship.endings.at(-1)?.when).toBeUndefined();
  });

  it('should let no power open with more than a third of the support', () => {
    const { support } = flagship.opening;
    const sum = Object.values(support).reduce((left, right) => left + right, 0);
    for (const { id } of parties) expect((support[id] ?? 0) / sum, id).toBeLessThan(1 / 3);
  });

  it('should know none of the catalogue’s names in the five negotiators', () => {
    const text = readFileSync(`${ROOT}tests/support/five-negotiators.json`, 'utf8');
    const names = [...idsOf(parties), ...idsOf(venues), ...idsOf(agenda)];
    const found = names.filter((name) => new RegExp(`"${name}"`).test(text));
    expect(found.filter((name) => !['hall', 'camp', 'environment'].includes(name))).toEqual([]);
  });
});
