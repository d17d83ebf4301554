import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import {
  bestImprovement,
  changeTo,
  nearestAdoptable,
} from '../../src/analysis/debrief/left-over.ts';
import { debriefMeeting } from '../../src/analysis/debrief/meeting-debrief.ts';
import { countTexts } from '../../src/analysis/debrief/moment.ts';
import { analyseDeals } from '../../src/analysis/deals/deal-analysis.ts';
import { dealAt, openDeals } from '../../src/analysis/deals/deal-space.ts';
import { surplusesOf } from '../../src/analysis/deals/solutions.ts';
import { signersOf } from '../../src/analysis/deals/zone.ts';
import { randomGame } from '../../src/analysis/scoreable/random-game.ts';
import { run } from '../../src/cli/run.ts';
import { loudHost, patientHost } from '../../src/policy/hosts.ts';
import { random } from '../../src/policy/random.ts';
import { total } from '../../src/rules/willingness.ts';
import { writeTranscript } from '../../src/session/transcript.ts';
import { flagship } from '../support/books.ts';
import { playedOut, tablesOf } from '../support/debriefed.ts';
import { smallTable } from '../support/scoreable-games.ts';

const { bulk: book } = flagship;
const records = [patientHost, loudHost, random].flatMap((host) =>
  tablesOf(book, host, ['1', '2', '3']),
);

describe('a deal that may not be put', () => {
  const barred = analyseDeals({ ...smallTable(), barred: [0, 4] });

  it('should count nowhere', () => {
    expect([...openDeals(barred.deals)]).toEqual([1, 2, 3, 5]);
    expect(countTexts(barred.deals)).toBe(4);
    expect(barred.adoptable).toEqual([]);
    expect(barred.unanimous).toEqual([]);
    expect(barred.nash).toBeNull();
    expect(barred.bySigners.reduce((left, right) => left + right, 0)).toBe(4);
    for (const deal of [...barred.pareto, ...barred.egalitarian.deals])
      expect([0, 4]).not.toContain(deal);
  });
});

describe('what a text left on the table', () => {
  const spaces = Array.from({ length: 12 }, (_, seed) => {
    const { space } = randomGame(`left-${seed}`, {
      parties: [5, 6],
      issues: [4, 4],
      options: [2, 4],
      mostDeals: 256,
      zone: null,
    });
    return analyseDeals(space);
  });

  it('should be the best that costs nobody who signed anything, found the slow way', () => {
    for (const { deals } of spaces)
      for (let deal = 0; deal < deals.count; deal += 5) {
        const signed = signersOf(deals.signers[deal] ?? 0, deals.space.parties.length);
        const before = surplusesOf(deals, deal);
        const gainsOf = (other: number): number[] => {
          const after = surplusesOf(deals, other);
          return signed.map((party) => (after[party] ?? 0) - (before[party] ?? 0));
        };
        const best = Array.from({ length: deals.count }, (_, other) => gainsOf(other))
          .filter((gains) => gains.every((gain) => gain >= 0))
          .map((gains) => gains.reduce((left, right) => left + right, 0))
          .reduce((left, right) => Math.max(left, right), 0);
        const found = bestImprovement(deals, deal, signed);
        const sum = signed.reduce((left, party) => left + (found?.gains[party] ?? 0), 0);
        expect(sum).toBe(best);
        expect(bestImprovement(deals, deal, signed, 1)?.clauses ?? 1).toBe(1);
      }
  });

  it('should lead to the nearest text that enough would sign', () => {
    for (const analysis of spaces) {
      const { deals, adoptable } = analysis;
      const apart = (left: number, right: number): number => {
        const other = dealAt(deals.space.options, right);
        return dealAt(deals.space.options, left).filter((at, issue) => at !== other[issue]).length;
      };
      for (let deal = 0; deal < deals.count; deal += 7) {
        const found = nearestAdoptable(analysis, deal);
        if (found === null) expect(adoptable).toEqual([]);
        else {
          expect(adoptable).toContain(found.deal);
          expect(found.clauses).toBe(Math.min(...adoptable.map((other) => apart(deal, other))));
          expect(found).toEqual(changeTo(deals, deal, found.deal));
        }
      }
    }
  });
});

describe('the debrief of a meeting', () => {
  it('should add up for every party: clauses less reservation value is the surplus', () => {
    expect(records.length).toBeGreaterThan(20);
    for (const record of records) {
      const { accounts, closed, texts } = debriefMeeting(record, book, 'open');
      const last = texts.at(-1)?.at ?? null;
      for (const [at, { whole, clauses }] of accounts.entries()) {
        expect(-total(whole).low).toBe(closed.space.low.parties[at]?.reservation);
        if (last === null) continue;
        expect(total(clauses).low + total(whole).low).toBe(last.low.surpluses[at]);
      }
    }
  });

  it('should name whom no text suits, and how many would sign one text at most', () => {
    for (const record of records) {
      const { closed } = debriefMeeting(record, book, 'open');
      const { deals } = closed.low;
      const all = [...openDeals(deals)].map((deal) => surplusesOf(deals, deal));
      for (const [party, reach] of closed.best.entries())
        expect(reach.low).toBe(Math.max(...all.map((surpluses) => surpluses[party] ?? NaN)));
      const sizes = all.map((surpluses) => surpluses.filter((each) => each >= 0).length);
      expect(closed.most).toEqual({ low: Math.max(...sizes), high: Math.max(...sizes) });
    }
  });

  it('should end with the text of the record, and say so where it was improved', () => {
    for (const record of records) {
      const { texts, meeting } = debriefMeeting(record, book, 'open');
      expect(texts.at(-1)?.clauses ?? null).toEqual(meeting.text);
      expect(texts.some(({ improved }) => improved)).toBe(
        meeting.improved &&
          JSON.stringify(record.closed.table?.text) !== JSON.stringify(meeting.text),
      );
    }
  });

  it('should never show more before the end than the mediator may know', () => {
    for (const record of records) {
      const open = debriefMeeting(record, book, 'open');
      const seen = debriefMeeting(record, book, 'mediator');
      expect(open.exact && open.closed.low === open.closed.high).toBe(true);
      expect(seen.exact).toBe(false);
      const possible = new Set(seen.closed.high.adoptable);
      const real = new Set(open.closed.low.adoptable);
      if (open.closed.space.choices.flat().length !== seen.closed.space.choices.flat().length)
        continue;
      expect(open.closed.low.adoptable.filter((deal) => !possible.has(deal))).toEqual([]);
      expect(seen.closed.low.adoptable.filter((deal) => !real.has(deal))).toEqual([]);
    }
  });
});

const folder = mkdtempSync(join(tmpdir(), 'tn-debrief-'));
afterAll(() => rmSync(folder, { recursive: true }));

const Debriefed = v.object({
  scenario: v.string(),
  ending: v.nullable(v.string()),
  firstDifference: v.nullable(v.object({ step: v.number() })),
  meetings: v.array(
    v.object({
      id: v.string(),
      parties: v.array(v.string()),
      opened: v.object({ deals: v.number(), adoptable: v.number(), unanimous: v.number() }),
      closed: v.object({
        deals: v.number(),
        adoptable: v.number(),
        unanimous: v.number(),
        pareto: v.number(),
        bySigners: v.array(v.number()),
      }),
      texts: v.array(v.object({ standing: v.nullable(v.object({ pareto: v.boolean() })) })),
    }),
  ),
});

/** A line whose checksum is another. */
function bent(line: string): string {
  return line.replace(/"checksum":"(.)/, (_, digit) => `"checksum":"${digit === '0' ? '1' : '0'}`);
}

describe('tn debrief', () => {
  const game = playedOut(book, loudHost, '1');
  const text = writeTranscript(game);
  writeFileSync(join(folder, 'game.jsonl'), text);

  it('should say of each table what could have been signed', async () => {
    const { code, out, err } = await run(['debrief', 'game.jsonl', '--json'], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { scenario, ending, meetings } = v.parse(Debriefed, JSON.parse(out));
    expect(scenario).toBe(flagship.id);
    expect(ending).toBe(game.world.ending);
    expect(meetings.length).toBeGreaterThan(0);
    for (const { closed, parties } of meetings) {
      expect(closed.unanimous).toBeLessThanOrEqual(closed.adoptable);
      expect(closed.bySigners).toHaveLength(parties.length + 1);
      expect(closed.bySigners.reduce((left, right) => left + right, 0)).toBe(closed.deals);
    }
  });

  it('should tell a reader that the mandates are invented', async () => {
    const { code, out } = await run(['debrief', 'game.jsonl'], folder);
    expect(code).toBe(0);
    expect(out).toContain("under this game's invented mandates");
    for (const word of ['opened', 'closed', 'Pareto-efficient', 'least satisfied'])
      expect(out).toContain(word);
  });

  it('should go as far as a game holds, and exit with 1 where it does not', async () => {
    const lines = text.split('\n');
    writeFileSync(
      join(folder, 'bent.jsonl'),
      lines.map((line, at) => (at === 30 ? bent(line) : line)).join('\n'),
    );
    const { code, out } = await run(['debrief', 'bent.jsonl', '--json'], folder);
    expect(code).toBe(1);
    expect(v.parse(Debriefed, JSON.parse(out)).firstDifference?.step).toBe(30);
  });

  it('should refuse what is no saved game', async () => {
    expect(await run(['debrief', 'nowhere.jsonl'], folder)).toEqual({
      code: 2,
      out: '',
      err: 'tn debrief: "nowhere.jsonl" does not exist; check the path\n',
    });
  });
});
