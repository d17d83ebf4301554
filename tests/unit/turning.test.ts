import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alternativesTo } from '../../src/analysis/turning/alternatives.ts';
import { decisionsOf } from '../../src/analysis/turning/decisions.ts';
import { experiment } from '../../src/analysis/turning/experiment.ts';
import { joined, turningJob, turningOrders } from '../../src/analysis/turning/turning-job.ts';
import {
  mostContinuations,
  turningPoints,
  type TurningPoints,
} from '../../src/analysis/turning/turning-points.ts';
import type { Command } from '../../src/model/command.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { turningModel } from '../../src/presenter/turning.ts';
import { canonical } from '../../src/rules/hash.ts';
import { step } from '../../src/rules/step.ts';
import { sharedSteps } from '../../src/session/branches.ts';
import type { Game } from '../../src/session/game.ts';
import { loadTranscript, writeTranscript } from '../../src/session/transcript.ts';
import { flagship, shelf, shipped } from '../support/books.ts';

function textOf(name: string): string {
  return readFileSync(new URL(`../replays/${name}.jsonl`, import.meta.url), 'utf8');
}

function recorded(name: string): Game {
  const loaded = loadTranscript(textOf(name), shelf);
  if (!loaded.ok) throw new Error(loaded.fault.message);
  return loaded.verified.game;
}

function whole(work: Generator<unknown, TurningPoints>): TurningPoints {
  for (let next = work.next(); ; next = work.next()) if (next.done === true) return next.value;
}

const campaign = recorded('ulaanbaatar-dialogue-2014-1');
const short = recorded('one-lesson-1');
const bulk = shipped.find(({ id }) => id === 'one-lesson')?.bulk ?? flagship.bulk;

function named(commands: readonly Command[]): string[] {
  return commands.map(canonical).toSorted();
}

describe('what else could have been done', () => {
  const found = decisionsOf(campaign).map((each) => ({
    ...each,
    others: alternativesTo(each.before, flagship.bulk, each.taken),
  }));

  it('should be asked of every convening and every decision on a text', () => {
    const kinds = new Set(found.map(({ taken }) => taken.type));
    expect([...kinds].toSorted()).toEqual([
      'amend',
      'closeTable',
      'invite',
      'proceed',
      'tableText',
    ]);
  });

  it('should be accepted by the rules, other than what was done, and each named once', () => {
    for (const { before, taken, others } of found) {
      const names = [taken, ...others].map(canonical);
      expect(new Set(names).size).toBe(names.length);
      for (const other of others)
        expect(step(structuredClone(before), other, flagship.bulk).ok).toBe(true);
    }
  });

  it('should offer four ways at least, unless the time of the meeting is up', () => {
    for (const { before, others } of found)
      if (before.table?.exchangesLeft !== 0) expect(others.length).toBeGreaterThanOrEqual(4);
  });

  it('should offer every other way to close that the rules leave when time is up', () => {
    const late = found.filter(({ before }) => before.table?.exchangesLeft === 0);
    expect(late.length).toBeGreaterThan(0);
    for (const { before, taken, others } of late) {
      const closings = (['text', 'statement', 'meet-again', 'nothing'] as const)
        .map((as) => ({ seat: taken.seat, type: 'closeTable', as }) as const)
        .filter((each) => step(structuredClone(before), each, flagship.bulk).ok);
      expect(named([taken, ...others])).toEqual(named(closings));
    }
  });
});

describe('turning points', () => {
  const all = whole(turningPoints(decisionsOf(short), bulk));

  it('should weigh every decision, never more than so often, over the same luck', () => {
    expect(all.settled).toBe(all.decisions);
    expect(all.points.length).toBeGreaterThan(1);
    for (const { done, rivals } of all.points) {
      const used = rivals.reduce((sum, { draws }) => sum + draws, done.draws);
      expect(used).toBeLessThanOrEqual(mostContinuations);
      for (const { draws, gain, endings } of rivals) {
        expect(draws).toBeLessThanOrEqual(done.draws);
        expect(gain.low).toBeLessThan(gain.mean);
        expect(gain.high).toBeGreaterThan(gain.mean);
        expect(Object.values(endings).reduce((sum, each) => sum + each, 0)).toBe(draws);
      }
    }
  });

  it('should put the best alternative first, looked at more than once', () => {
    for (const { rivals } of all.points) {
      const means = rivals.map(({ gain }) => gain.mean);
      expect(means).toEqual(means.toSorted((left, right) => right - left));
    }
  });

  it('should come out the same however many share the work', () => {
    const orders = turningOrders(short, 3).map((order) => structuredClone(order));
    const parts = orders.map(({ decisions }) => whole(turningPoints(decisions, bulk)));
    expect(parts.reduce(joined)).toEqual(all);
  });

  it('should say so in words without a gap', () => {
    const t = createTranslate('en', short.book.scenario.texts);
    const { rows, sum, progress } = turningModel(all, false, short.book, t);
    expect(rows.length).toBe(all.points.length);
    for (const { did, when, reading, best, others } of rows)
      for (const text of [did, when, reading, sum, progress, best.could, ...best.detail])
        expect(`${text} ${others.map(({ could }) => could).join(' ')}`).not.toMatch(
          /⟦|\{\{|undefined|NaN/,
        );
  });

  it('should refuse an order that is none, and a game by other rules', () => {
    const job = turningJob(shelf);
    expect(() => job('x').next()).toThrow(/expected decisions of a game/);
    const [order] = turningOrders(short, 1);
    const header = { ...short.header, rules: '0' };
    expect(() => job({ ...order, header }).next()).toThrow(/expected a game by the rules/);
  });
});

describe('one choice changed', () => {
  const [first] = decisionsOf(short);
  if (first === undefined) throw new Error('expected a decision');

  it('should be the same game where the same is done', () => {
    const again = experiment(short, first.step, first.taken);
    expect(again?.steps.at(-1)?.checksum).toBe(short.steps.at(-1)?.checksum);
  });

  it('should part there, end, and hold', () => {
    for (const { step: at, taken, before } of decisionsOf(short)) {
      for (const other of alternativesTo(before, bulk, taken).slice(0, 2)) {
        const changed = experiment(short, at, other);
        if (changed === null) throw new Error('expected a game');
        expect(sharedSteps(short, changed)).toBe(at);
        expect(changed.world.phase).toBe('ended');
        const loaded = loadTranscript(writeTranscript(changed), shelf);
        expect(loaded.ok && loaded.verified.firstDifference).toBeNull();
      }
    }
  });

  it('should be none where the rules do not accept it', () => {
    expect(
      experiment(short, first.step, { seat: short.book.mediator, type: 'hearAll' }),
    ).toBeNull();
  });
});
