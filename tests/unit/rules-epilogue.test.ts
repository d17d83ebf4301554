import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playCampaign } from '../../src/analysis/campaign.ts';
import { documented } from '../../src/content/record/afterwards.ts';
import type { Epilogue } from '../../src/model/epilogue.ts';
import type { World } from '../../src/model/world.ts';
import { doNothing, formulatingHost } from '../../src/policy/hosts.ts';
import { epilogueModel } from '../../src/presenter/epilogue.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { chanceOfCrisis, crisisTerms } from '../../src/rules/crisis.ts';
import { epilogue } from '../../src/rules/epilogue.ts';
import { total } from '../../src/rules/willingness.ts';
import { fiveNegotiators, flagship, shipped } from '../support/books.ts';
import { seatsWith } from '../support/measure.ts';

const { bulk: book } = flagship;
const t = createTranslate('en', book.scenario.texts);
const between = ['dprk', 'rok'] as const;

function ended(seed: string, host = formulatingHost): World {
  return playCampaign(book, seed, seatsWith(book, host));
}

function after(world: World): Epilogue {
  const told = epilogue(structuredClone(world), book);
  if (told === null) throw new Error('expected five years to be told, got none');
  return told;
}

function riskOf(world: World): number {
  return total(crisisTerms(world, book, between, 2)).low;
}

/** The world in which the two trust each other so far. */
function trusting(world: World, points: number): World {
  const copy = structuredClone(world);
  for (const [one, other] of [between, [between[1], between[0]] as const]) {
    const row = copy.scores.trust[one];
    if (row !== undefined) row[other] = points * 1000;
  }
  return copy;
}

describe('five years after', () => {
  const worlds = ['1', '2', '3', '4', '5', '6'].map((seed) => ended(seed));

  it('should be the same for the same game, and leave the record of it alone', () => {
    for (const world of worlds) {
      const before = JSON.stringify(world);
      expect(after(world)).toEqual(after(world));
      expect(JSON.stringify(world)).toBe(before);
    }
  });

  it('should tell twenty seasons from the one that follows the last day', () => {
    const { seasons } = after(worlds[0] ?? ended('1'));
    expect(seasons).toHaveLength(20);
    expect(seasons[0]).toMatchObject({ year: 2015, season: 'autumn' });
    expect(seasons.at(-1)).toMatchObject({ year: 2020, season: 'summer' });
  });

  it('should settle every word that was still running, and count what lasted', () => {
    const given = worlds.filter(({ commitments }) => commitments.length > 0);
    expect(given.length).toBeGreaterThan(0);
    for (const world of given) {
      const { durability, seasons } = after(world);
      const settled = seasons.flatMap(({ news }) => news.filter(({ kind }) => kind === 'promise'));
      const running = world.commitments.filter(({ status }) => status === 'running');
      if (running.length > 0) expect(settled.length).toBeGreaterThan(0);
      expect(durability).toBeGreaterThanOrEqual(0);
      expect(durability).toBeLessThanOrEqual(100_000);
    }
    expect(after(ended('1', { ...formulatingHost, ...doNothing })).durability).toBeNull();
  });

  it('should see a crisis sooner the less two trust each other, and later the more is in force', () => {
    const [world] = worlds;
    if (world === undefined) throw new Error('expected a world');
    assert(
      property(integer({ min: -99, max: 98 }), integer({ min: 1, max: 60 }), (trust, more) => {
        expect(riskOf(trusting(world, Math.min(99, trust + more)))).toBeLessThanOrEqual(
          riskOf(trusting(world, trust)),
        );
      }),
    );
    const sworn = worlds.find(({ commitments }) =>
      commitments.some(({ status, party }) => status === 'kept' && party === 'dprk'),
    );
    if (sworn === undefined) throw new Error('expected a game in which a word was kept');
    const broken = structuredClone(sworn);
    for (const commitment of broken.commitments) commitment.status = 'broken';
    expect(riskOf(broken)).toBeGreaterThanOrEqual(riskOf(sworn));
  });

  it('should never be certain either way', () => {
    const { crisisLeast, crisisMost } = book.rules;
    for (const low of [-1_000_000, 1_000_000]) {
      const cause = { id: 'crisis-base', subject: null, evidence: 'A-crisis' } as const;
      const chance = chanceOfCrisis(book, [{ cause, low, high: low }]);
      expect(chance).toBe(low < 0 ? crisisLeast : crisisMost);
    }
  });

  it.each(shipped)('should be told of $id without a gap', ({ bulk }) => {
    const world = playCampaign(bulk, '2', seatsWith(bulk, formulatingHost));
    const told = epilogue(world, bulk);
    if (told === null) return;
    const say = createTranslate('en', bulk.scenario.texts);
    const model = epilogueModel(told, documented, bulk, say);
    const text = JSON.stringify(model);
    expect(text).not.toMatch(/\{\{|⟦|undefined|epilogue\.[a-z]|record\.[a-z]/);
    expect(model.rows.length).toBeGreaterThan(0);
  });

  it('should say why a crisis came: every term of its chance', () => {
    const told = after(ended('3', { ...formulatingHost, ...doNothing }));
    const model = epilogueModel(told, documented, book, t);
    const crises = model.rows.flatMap(({ game }) => game.filter(({ crisis }) => crisis));
    const risks = told.seasons.filter(({ news }) => news.some(({ kind }) => kind === 'crisis'));
    expect(crises.length).toBeGreaterThan(0);
    const said = crises.flatMap(({ reasons }) => reasons.map(({ sentence }) => sentence));
    expect(said.some((text) => text.startsWith('The ROK:'))).toBe(true);
    expect(said.some((text) => text.startsWith('The DPRK:'))).toBe(true);
    expect(crises.map(({ reasons }) => reasons.length)).toEqual(
      risks.map(({ risk }) => risk.length),
    );
  });

  it('should set the record beside the years of the six, and nothing beside others', () => {
    const told = after(worlds[0] ?? ended('1'));
    const model = epilogueModel(told, documented, book, t);
    const said = model.rows.flatMap(({ record }) => record.map(({ text }) => text));
    expect(said.some((text) => text.includes('Hanoi'))).toBe(true);
    expect(said.some((text) => text.includes('Stockholm'))).toBe(false);
    const other = fiveNegotiators.bulk;
    expect(epilogueModel(told, documented, other, t).hasRecord).toBe(false);
  });
});
