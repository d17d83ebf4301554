import { assert, array, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOut, type Job } from '../../src/analysis/jobs/carry-out.ts';
import { giveJob, type Hand, type JobKind } from '../../src/analysis/jobs/give-job.ts';
import { shareOut } from '../../src/analysis/jobs/share-out.ts';
import { otherRulesJob, otherRulesKind } from '../../src/analysis/other-rules/other-rules-job.ts';
import { wholeTable } from '../../src/analysis/other-rules/switches.ts';
import { batches } from '../../src/analysis/simulate-job.ts';
import { doNothing } from '../../src/policy/hosts.ts';
import { newGame, runComputers } from '../../src/session/game.ts';
import { usualSeats } from '../../src/session/shelf.ts';
import { writeTranscript } from '../../src/session/transcript.ts';
import { shelf, shipped } from '../support/books.ts';

/** Sums up numbers, and tells of each new sum. */
const sums: Job = function* (input) {
  if (!Array.isArray(input)) throw new Error('expected numbers');
  let sum = 0;
  for (const each of input) {
    sum += Number(each);
    yield null;
    yield sum;
  }
  return sum;
};

const sumKind: JobKind<number> = {
  job: 'sums',
  isFound: (value) => typeof value === 'number',
};

/** A worker that takes its turn when it is told to, and speaks in copies, as a real one does. */
function slowHand(jobs: Readonly<Record<string, Job>>) {
  const waiting: (() => void)[] = [];
  let heard: ((message: unknown) => void) | null = null;
  let broke: ((why: string) => void) | null = null;
  let isGone = false;
  const hand: Hand = {
    send: (order) =>
      carryOut(jobs, structuredClone(order), (report) => {
        const message: unknown = structuredClone(report);
        waiting.push(() => heard?.(message));
      }),
    listen: (hears, breaks) => {
      heard = hears;
      broke = breaks;
    },
    dismiss: () => {
      isGone = true;
    },
  };
  return {
    hand,
    /** Delivers so many of its messages. */
    deliver: (most = Infinity) => {
      for (const each of waiting.splice(0, most)) each();
    },
    say: (message: unknown) => heard?.(message),
    fail: (why: string) => broke?.(why),
    isGone: () => isGone,
  };
}

function taken<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a worker to be left, got none');
  return value;
}

/** Everything that a job came to. */
function listening() {
  const said: unknown[][] = [];
  return {
    said,
    found: (value: unknown) => said.push(['found', value]),
    done: (value: unknown) => said.push(['done', value]),
    failed: (message: string) => said.push(['failed', message]),
  };
}

describe('a job in a worker', () => {
  it('should tell of everything new in its order, then of the whole, and let the worker go', () => {
    assert(
      property(array(integer({ min: -99, max: 99 }), { maxLength: 20 }), (numbers) => {
        const { hand, deliver, isGone } = slowHand({ sums });
        const listener = listening();
        giveJob(hand, sumKind, numbers, listener);
        deliver();
        const partial = numbers.map((_, at) =>
          numbers.slice(0, at + 1).reduce((sum, each) => sum + each, 0),
        );
        expect(listener.said).toEqual([
          ...partial.map((sum) => ['found', sum]),
          ['done', partial.at(-1) ?? 0],
        ]);
        expect(isGone()).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('should say nothing more once it is cancelled, wherever that is', () => {
    for (let before = 0; before <= 4; before += 1) {
      const { hand, deliver, isGone, fail } = slowHand({ sums });
      const listener = listening();
      const cancel = giveJob(hand, sumKind, [1, 2, 3], listener);
      deliver(before);
      const heard = listener.said.length;
      cancel();
      cancel();
      deliver();
      fail('gone');
      expect(listener.said).toHaveLength(heard);
      expect(isGone()).toBe(true);
    }
  });

  it.each([
    ['that throws', 'sums', 'no numbers', 'expected numbers'],
    ['that the worker does not know', 'product', [1], 'expected one of sums, got "product"'],
    ['named as what every object has', 'toString', [1], 'expected one of sums, got "toString"'],
  ])('should report a job %s', (_, job, input, message) => {
    const { hand, deliver, isGone } = slowHand({ sums });
    const listener = listening();
    giveJob(hand, { ...sumKind, job }, input, listener);
    deliver();
    expect(listener.said).toEqual([['failed', message]]);
    expect(isGone()).toBe(true);
  });

  it.each([
    ['no report', 'hello', 'the worker sent what is no report'],
    [
      'a report with more in it',
      { kind: 'found', found: 1, more: 2 },
      'the worker sent what is no report',
    ],
    [
      'a finding of another job',
      { kind: 'found', found: 'x' },
      'the worker found what does not fit its job',
    ],
  ])('should fail where the worker says %s, once', (_, message, expected) => {
    const { hand, say, deliver, isGone } = slowHand({ sums });
    const listener = listening();
    giveJob(hand, sumKind, [1, 2], listener);
    say(message);
    say(message);
    deliver();
    expect(listener.said).toEqual([['failed', expected]]);
    expect(isGone()).toBe(true);
  });

  it('should fail where the worker breaks', () => {
    const { hand, fail, deliver } = slowHand({ sums });
    const listener = listening();
    giveJob(hand, sumKind, [1], listener);
    fail('its script could not be fetched');
    deliver();
    expect(listener.said).toEqual([['failed', 'its script could not be fetched']]);
  });

  it('should answer what is no order with a failure', () => {
    const said: unknown[] = [];
    for (const message of [null, 'sums', { job: 'sums' }, { job: 1, input: [] }])
      carryOut({ sums }, message, (report) => said.push(report));
    const failed = { kind: 'failed', message: 'expected an order for a job, got another message' };
    expect(said).toEqual([failed, failed, failed, failed]);
  });
});

describe('work that is shared out', () => {
  it('should come back in the order of its inputs, whoever is done first', async () => {
    const hands = [[1, 2], [3], [4, 5]].map((input) => ({ input, slow: slowHand({ sums }) }));
    const left = hands.map(({ slow }) => slow);
    const found = shareOut(
      () => taken(left.shift()).hand,
      sumKind,
      hands.map(({ input }) => input),
    );
    for (const { slow } of hands.toReversed()) slow.deliver();
    await expect(found).resolves.toEqual([3, 3, 9]);
    expect(hands.every(({ slow }) => slow.isGone())).toBe(true);
  });

  it('should fail as soon as one of it fails, and let every worker go', async () => {
    const hands = [slowHand({ sums }), slowHand({ sums })];
    const left = [...hands];
    const found = shareOut(() => taken(left.shift()).hand, sumKind, [[1], [2]]);
    hands[1]?.fail('its script could not be fetched');
    await expect(found).rejects.toThrow('its script could not be fetched');
    expect(hands.every(({ isGone }) => isGone())).toBe(true);
  });

  it('should cut campaigns into batches that hold every seed once, in order', () => {
    const whole = { scenario: '{}', assumptions: {}, policy: 'random', games: 1, firstSeed: 5 };
    const counts = property(
      integer({ min: 1, max: 300 }),
      integer({ min: 1, max: 64 }),
      (games, n) => {
        const cut = batches({ ...whole, games }, n);
        const seeds = cut.flatMap((each) =>
          Array.from({ length: each.games }, (_, index) => each.firstSeed + index),
        );
        expect(cut.length).toBeLessThanOrEqual(n);
        expect(seeds).toEqual(Array.from({ length: games }, (_, index) => 5 + index));
      },
    );
    assert(counts);
  });
});

describe('the job of other rules', () => {
  const first = shipped.find(({ id }) => id === 'first-meeting-2014');
  if (first === undefined) throw new Error('expected the first meeting among the scenarios');
  const { play: book } = first;
  const mediator = { seat: book.mediator, policy: doNothing };
  const game = runComputers(
    newGame(book, { seed: '1', computers: usualSeats(book.partyIds, mediator) }),
  );

  it('should find from a transcript what is found from the game', () => {
    const { hand, deliver } = slowHand({ [otherRulesKind.job]: otherRulesJob(shelf) });
    const listener = listening();
    giveJob(hand, otherRulesKind, writeTranscript(game), listener);
    deliver();
    expect(listener.said.at(-1)).toEqual(['done', wholeTable(game, shelf)]);
    expect(listener.said.length).toBeGreaterThan(2);
  });

  it('should say what is wrong with a transcript that does not hold', () => {
    for (const [text, message] of [
      ['', /empty/],
      [writeTranscript(game).replace(/"checksum":"./, '"checksum":"x'), /./],
    ] as const) {
      const { hand, deliver } = slowHand({ [otherRulesKind.job]: otherRulesJob(shelf) });
      const listener = listening();
      giveJob(hand, otherRulesKind, text, listener);
      deliver();
      expect(listener.said).toEqual([['failed', expect.stringMatching(message)]]);
    }
  });
});
