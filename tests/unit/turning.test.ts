import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alternativesTo, isWeighed } from '../../src/analysis/turning/alternatives.ts';
import { experiment } from '../../src/analysis/turning/experiment.ts';
import { joined, turningJob } from '../../src/analysis/turning/turning-job.ts';
import {
  mostContinuations,
  turningPoints,
  type TurningPoints,
} from '../../src/analysis/turning/turning-points.ts';
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

/** Every decision of a game that is weighed, with the world before it. */
function decisions({ steps, book }: Game) {
  return steps.flatMap(({ command }, at) => {
    const before = steps[at - 1]?.world;
    return command?.seat === book.mediator && before !== undefined && isWeighed(before, command)
      ? [{ at, command, before }]
      : [];
  });
}

describe('what else could have been done', () => {
  const found = decisions(campaign).map((each) => ({
    ...each,
    others: alternativesTo(each.before, flagship.bulk, each.command),
  }));

  it('should be asked of every convening and every decision on a text', () => {
    const kinds = new Set(found.map(({ command }) => command.type));
    expect([...kinds].toSorted()).toEqual([
      'amend',
      'closeTable',
      'invite',
      'proceed',
      'tableText',
    ]);
  });

  it('should be accepted by the rules, other than what was done, and each named once', () => {
    for (const { before, command, others } of found) {
      const names = [command, ...others].map(canonical);
      expect(new Set(names).size).toBe(names.length);
      for (const other of others)
        expect(step(structuredClone(before), other, flagship.bulk).ok).toBe(true);
    }
  });

  it('should offer three ways at least, and where time is up the other ways to close', () => {
    for (const { before, others } of found)
      expect(others.length).toBeGreaterThanOrEqual(before.table?.exchangesLeft === 0 ? 2 : 3);
  });
});

describe('turning points', () => {
  const all = whole(turningPoints(short, bulk));

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
    const parts = [0, 1, 2].map((at) => whole(turningPoints(short, bulk, { at, of: 3 })));
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

  it('should refuse an order that is none, and a game that does not hold', () => {
    const job = turningJob(shelf);
    expect(() => job('x').next()).toThrow(/expected a game and a share/);
    const broken = textOf('one-lesson-1').replace(/"seed":"\d+"/, '"seed":"99"');
    expect(() => job({ transcript: broken, share: { at: 0, of: 1 } }).next()).toThrow(
      /does not hold at step/,
    );
  });
});

describe('one choice changed', () => {
  const [first] = decisions(short);
  if (first === undefined) throw new Error('expected a decision');

  it('should be the same game where the same is done', () => {
    const again = experiment(short, first.at, first.command);
    expect(again?.steps.at(-1)?.checksum).toBe(short.steps.at(-1)?.checksum);
  });

  it('should part there, end, and hold', () => {
    for (const { at, command, before } of decisions(short)) {
      for (const other of alternativesTo(before, bulk, command).slice(0, 2)) {
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
    expect(experiment(short, first.at, { seat: short.book.mediator, type: 'hearAll' })).toBeNull();
  });
});
