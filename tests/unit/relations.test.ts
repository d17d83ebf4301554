import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, integer, property } from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/model/day.ts';
import { readEvents, readWeights, type CodedEvent } from '../../src/analysis/events/read-events.ts';
import { moveRelations } from '../../src/analysis/events/relations.ts';
import { run } from '../../src/cli/run.ts';
import { flagship } from '../support/books.ts';

const folder = mkdtempSync(join(tmpdir(), 'tn-relations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { scenario } = flagship;
const opens = scenario.rounds[0]?.opens ?? '';

function event(from: string, to: string, weight: number, day = '2014-02-28'): CodedEvent {
  return { from, to, weight, day };
}

function pointsAfter(events: readonly CodedEvent[], from: string, to: string): number | undefined {
  return moveRelations(scenario, events).scenario.opening.trust[from]?.[to]?.points;
}

describe('days', () => {
  it('should be counted as the calendar has them', () => {
    expect(dayNumber('2014-03-01') - dayNumber('2014-02-28')).toBe(1);
    expect(dayNumber('2012-03-01') - dayNumber('2012-02-28')).toBe(2);
    expect(dayNumber('2001-01-01') - dayNumber('1901-01-01')).toBe(36_525);
    expect(dayNumber('2013-02-29')).toBeNaN();
  });
});

describe('relations moved by events', () => {
  it('should be what the formula gives by hand', () => {
    // One event a day before the opening: w = 180/181, and the mean of all is that of the pair and another.
    expect(opens).toBe('2014-03-01');
    const before = scenario.opening.trust['us']?.['rok']?.points ?? 0;
    const w = 180 / 181;
    const share = (0.3 * w) / (w + 20);
    const expected = (1 - share) * before + share * 100;
    const moved = pointsAfter([event('us', 'rok', 8), event('us', 'japan', -8)], 'us', 'rok');
    expect(moved).toBeCloseTo(Math.round(expected * 10) / 10, 6);
  });

  it('should leave what no event is about as it was, and pass over strangers and later days', () => {
    const events = [
      event('us', 'rok', 5),
      event('fra', 'us', 5),
      event('us', 'china', 5, '2014-03-01'),
    ];
    const { scenario: after, moved, used, passed } = moveRelations(scenario, events);
    expect({ moved, used, passed }).toEqual({ moved: 1, used: 1, passed: 2 });
    expect(after.opening.trust['us']?.['china']).toEqual(scenario.opening.trust['us']?.['china']);
    expect(after.opening.trust['rok']).toEqual(scenario.opening.trust['rok']);
  });

  it('should never rise by an unfriendlier event, and stay within the scale', () => {
    assert(
      property(integer({ min: -100, max: 79 }), integer({ min: 1, max: 300 }), (tenths, count) => {
        const base = [event('china', 'russia', 0)];
        const many = (weight: number): CodedEvent[] =>
          Array.from({ length: count }, () => event('dprk', 'us', weight));
        const worse = pointsAfter([...base, ...many(tenths / 10)], 'dprk', 'us') ?? 0;
        const better = pointsAfter([...base, ...many(tenths / 10 + 2)], 'dprk', 'us') ?? 0;
        expect(worse).toBeLessThanOrEqual(better);
        expect(Math.abs(worse)).toBeLessThanOrEqual(90);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a list of events', () => {
  const weights = new Map([
    ['04', 1],
    ['042', 1.9],
    ['19', -10],
  ]);

  it('should read codes by the weight of the code, or of the broader one', () => {
    const text = 'date,from,to,code\n2014-01-05,USA,KOR,0423\n2014-01-06,"PRK",rok,190\n';
    expect(readEvents(text, weights)).toEqual({
      ok: true,
      value: [event('us', 'rok', 1.9, '2014-01-05'), event('dprk', 'rok', -10, '2014-01-06')],
    });
  });

  it('should read weights that the list brings along, its cells parted by tabs', () => {
    const text = 'to\tfrom\tdate\tweight\nJPN\tCHN\t2014-01-05\t-4.4\n';
    expect(readEvents(text, new Map())).toEqual({
      ok: true,
      value: [event('china', 'japan', -4.4, '2014-01-05')],
    });
  });

  it.each([
    { text: 'date,from,code\n', line: 1, says: /no column "to"/ },
    { text: 'date,from,to,code\n2014-13-05,USA,KOR,042\n', line: 2, says: /no date/ },
    {
      text: 'date,from,to,code\n\n2014-01-05,USA,KOR,99\n',
      line: 3,
      says: /no weight for the code "99"/,
    },
    {
      text: 'date,from,to,weight\n2014-01-05,USA,KOR,much\n',
      line: 2,
      says: /"much" is no weight/,
    },
    { text: 'date,from,to,code\n', line: 1, says: /no events/ },
  ])('should say in which line it cannot be read: $says', ({ text, line, says }) => {
    const read = readEvents(text, weights);
    if (read.ok) throw new Error('expected a fault');
    expect(read.line).toBe(line);
    expect(read.message).toMatch(says);
  });

  it('should refuse a table of weights with something else in it', () => {
    expect(readWeights('CODE\tSCALE\n01\t0.0\nx\t1\n')).toMatchObject({ ok: false, line: 3 });
  });
});

describe('tn relations', () => {
  it('should write a scenario that validates and says where each moved figure comes from', async () => {
    writeFileSync(join(folder, 'weights.tsv'), 'CAMEOEVENTCODE\tGOLDSTEINSCALE\n042\t1.9\n');
    writeFileSync(join(folder, 'events.csv'), 'date,from,to,code\n2014-01-05,USA,KOR,042\n');
    const args = [
      'events.csv',
      '--scenario',
      scenario.id,
      '--weights',
      'weights.tsv',
      '--out',
      'moved.json',
    ];
    const { code, err, out } = await run(['relations', ...args, '--json'], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ moved: 1, used: 1, passed: 0 });
    expect((await run(['validate', 'moved.json'], folder)).code).toBe(0);
    expect(readFileSync(join(folder, 'moved.json'), 'utf8')).toMatch(
      /53 moved by 1 event, 2014-01-05/,
    );
  });

  it('should say so where nothing would move', async () => {
    writeFileSync(join(folder, 'late.csv'), 'date,from,to,weight\n2024-01-05,USA,KOR,1\n');
    const args = ['late.csv', '--scenario', scenario.id, '--out', 'moved.json'];
    const { code, err } = await run(['relations', ...args], folder);
    expect(code).toBe(2);
    expect(err).toMatch(/no event between parties of ulaanbaatar-dialogue-2014 before 2014-03-01/);
  });
});
