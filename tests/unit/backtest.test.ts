import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert, property, shuffledSubarray } from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { backtest, judge } from '../../src/analysis/backtest/backtest.ts';
import { venueTableExpects } from '../../src/analysis/backtest/baselines.ts';
import { caseBook } from '../../src/analysis/backtest/case-book.ts';
import {
  brier,
  brierOfBaseRate,
  hits,
  intervalOfShare,
  rankCorrelation,
} from '../../src/analysis/backtest/metrics.ts';
import type { CaseForecast } from '../../src/analysis/backtest/play-case.ts';
import { run } from '../../src/cli/run.ts';
import { ground, hasOpenMeetings, meeting, openMeetings } from '../support/history.ts';

const number: unknown = expect.any(Number);
const list: unknown = expect.any(Array);

const folder = mkdtempSync(join(tmpdir(), 'tn-backtest-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('scores of forecasts', () => {
  const sample = [
    { chance: 0.9, happened: true },
    { chance: 0.6, happened: false },
    { chance: 0.5, happened: true },
    { chance: 0.2, happened: false },
  ];

  it('should be what they are by hand', () => {
    expect(brier(sample)).toBeCloseTo((0.01 + 0.36 + 0.25 + 0.04) / 4, 12);
    expect(brierOfBaseRate(sample)).toBeCloseTo(0.25, 12);
    expect(hits(sample)).toBe(3);
  });

  it('should correlate ranks as by hand, ties sharing their mean rank', () => {
    expect(
      rankCorrelation([
        [1, 10],
        [2, 20],
        [3, 30],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      rankCorrelation([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBeCloseTo(-1, 12);
    // Ranks 1 2.5 2.5 4 against 1 3 2 4: 4.5 of the root of 4.5 and 5.
    expect(
      rankCorrelation([
        [0, 1],
        [5, 3],
        [5, 2],
        [9, 4],
      ]),
    ).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
    expect(
      rankCorrelation([
        [1, 1],
        [1, 2],
      ]),
    ).toBeNull();
  });

  it('should put the record’s own intervals around its shares', () => {
    const { low, high } = intervalOfShare(11, 20);
    expect(low).toBeCloseTo(0.342, 3);
    expect(high).toBeCloseTo(0.742, 3);
  });
});

describe('the venue table', () => {
  const seoul = { venue: 'Seoul', venueRelation: 'home of KOR', invited: ['dprk'] };
  const cases = [
    meeting({ id: 'A', ...seoul, attended: [] }),
    meeting({ id: 'B', ...seoul, attended: ['dprk'] }),
    meeting({ id: 'C' }),
  ];

  it('should leave the meeting itself out', () => {
    const [one, two, alone] = cases.map((given) => venueTableExpects(cases, given, 'dprk'));
    expect([one, two, alone]).toEqual([true, false, true]);
  });
});

function forecast(id: string, chance: number, result: CaseForecast['result']): CaseForecast {
  return { id, era: null, attendance: { dprk: chance, japan: 1 }, result, kept: null, reasons: [] };
}

describe('a back-test', () => {
  it('should hold forecasts against the record as by hand', () => {
    const cases = [
      meeting({ id: 'A', result: 3 }),
      meeting({ id: 'B', attended: ['japan'], result: 0 }),
    ];
    const forecasts = [
      forecast('A', 0.8, [0.2, 0.5, 0.2, 0.1]),
      forecast('B', 0.6, [0.4, 0.3, 0.2, 0.1]),
    ];
    const { attendance, dprk, result } = judge(cases, forecasts, 1);
    expect(attendance).toEqual({
      n: 4,
      correct: 3,
      accuracy: 0.75,
      alwaysYes: 0.75,
      venueTable: 0.5,
    });
    expect(dprk).toMatchObject({ n: 2, brierBaseRate: 0.25 });
    expect(dprk.brier).toBeCloseTo((0.04 + 0.36) / 2, 12);
    expect(result).toMatchObject({ n: 2, withinOne: 1, brier2BaseRate: 0.25 });
    expect(result.brier2).toBeCloseTo((0.49 + 0.09) / 2, 12);
    expect(result.rankCorrelation).toBeCloseTo(1, 12);
  });

  it('should not hang on the order of the cases, and be the same each time', () => {
    const cases = [
      meeting({ id: 'A' }),
      meeting({ id: 'B', venue: 'Beijing', venueRelation: 'third country CHN', host: 'none' }),
      meeting({ id: 'C', venue: 'Seoul', venueRelation: 'home of KOR', host: 'KOR' }),
    ];
    const usual = new Map(backtest(ground, cases, 4, null).each.map((each) => [each.id, each]));
    assert(
      property(shuffledSubarray(cases, { minLength: 1 }), (some) => {
        for (const each of backtest(ground, some, 4, null).each)
          expect(each).toEqual(usual.get(each.id));
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    { what: 'a state convenes others', change: { host: 'OMN' }, mediator: 'omn', host: 'omn' },
    { what: 'a guest convenes', change: { host: 'JPN' }, mediator: 'chair', host: 'japan' },
    { what: 'nobody convenes', change: { host: 'none' }, mediator: 'chair', host: 'chair' },
    {
      what: 'Mongolia is a guest of another',
      change: { host: 'KOR', invited: ['dprk', 'japan', 'mongolia', 'rok'] },
      mediator: 'mongolia',
      host: 'rok',
    },
    {
      what: 'strangers meet',
      change: { host: 'none', invited: ['iran', 'us'], agenda: ['something_new'] },
      mediator: 'chair',
      host: 'chair',
    },
  ])('should seat them where $what', ({ change, mediator, host }) => {
    const { book, proposal } = caseBook(ground, meeting(change));
    expect({ mediator: book.mediator, host: proposal.host }).toEqual({ mediator, host });
    expect(proposal.guests.length).toBeGreaterThanOrEqual(2);
  });

  it('should open charts by the era of the meeting', () => {
    const { book, era } = caseBook(ground, meeting({ date: '2022-06-23' }));
    expect(era?.id).toBe('closed-border');
    expect(book.scenario.opening.charts?.['dprk']?.['channel']).toBe('closed');
  });
});

/** Writes a file of meetings; its name. */
function written(cases: unknown): string {
  writeFileSync(join(folder, 'history.json'), JSON.stringify({ cases }, null, 1));
  return 'history.json';
}

describe('tn backtest', () => {
  it('should print one object with the figures that stay', async () => {
    const { code, out, err } = await run(
      ['backtest', written([meeting()]), '--seeds', '3', '--json'],
      folder,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({
      cases: 1,
      attendance: {
        n: 2,
        correct: number,
        accuracy: number,
        alwaysYes: 1,
        venueTable: 1,
      },
      dprk: { n: 1, brier: number, brierBaseRate: 0 },
      result: {
        n: 1,
        withinOne: number,
        brier2: number,
        brier2BaseRate: 0,
        rankCorrelation: null,
      },
      each: [
        {
          id: 'M1',
          attendance: { dprk: number },
          result: list,
          reasons: list,
        },
      ],
    });
  });

  it('should tell a reader the same as a table', async () => {
    const { code, out } = await run(['backtest', written([meeting()]), '--seeds', '3'], folder);
    expect(code).toBe(0);
    expect(out).toContain('by the venue table');
  });

  it.each([
    { what: 'no meetings', cases: [], says: /cases: write at least 1 entry/ },
    {
      what: 'a day that is none',
      cases: [meeting({ date: '2014-17-06' })],
      says: /cases\.0\.date: case M1: "2014-17-06" is no date/,
    },
    {
      what: 'a relation without a code',
      cases: [meeting({ venueRelation: 'abroad' })],
      says: /case M1: write "border"/,
    },
    {
      what: 'a field left out',
      cases: [{ ...meeting(), track: undefined }],
      says: /case M1: "track" is missing; add it/,
    },
    {
      what: 'the same case twice',
      cases: [meeting(), meeting()],
      says: /cases\.1\.id: case M1: "M1" stands twice/,
    },
  ])('should name case and field of $what', async ({ cases, says }) => {
    const { code, out, err } = await run(['backtest', written(cases)], folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^tn backtest: "history\.json", line \d+, column \d+: /);
    expect(err).toMatch(says);
  });

  it.skipIf(!hasOpenMeetings)(
    'should play the open meetings that lie beside the game',
    async () => {
      const path = fileURLToPath(openMeetings);
      const { code, out } = await run(['backtest', path, '--seeds', '1', '--json'], folder);
      expect(code).toBe(0);
      const report: unknown = JSON.parse(out);
      expect(report).toMatchObject({ cases: 56, dprk: { n: 52 } });
    },
  );
});
