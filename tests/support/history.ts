import { existsSync } from 'node:fs';
import { tableCharts } from '../../src/analysis/chart-tables.ts';
import type { Ground } from '../../src/analysis/backtest/case-book.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import type { HistoryCase } from '../../src/model/history.ts';
import { flagship } from './books.ts';

/** What documented meetings are played from. */
export const ground: Ground = {
  catalogue,
  scenario: flagship.scenario,
  charts: tableCharts,
};

/** The open meetings, where they lie beside the game. */
export const openMeetings = new URL('../../../shared/data/history.json', import.meta.url);
export const hasOpenMeetings = existsSync(openMeetings);

/** A made-up meeting: two asked to Ulaanbaatar in 2014. */
export function meeting(change: Partial<HistoryCase> = {}): HistoryCase {
  return {
    id: 'M1',
    date: '2014-06-17',
    title: 'A meeting',
    venue: 'Ulaanbaatar',
    venueRelation: 'neutral MNG',
    host: 'MNG',
    track: '1',
    summit: false,
    publicity: 'quiet',
    agenda: ['abductions'],
    invited: ['dprk', 'japan'],
    attended: ['dprk', 'japan'],
    result: 1,
    durability: 'none',
    ...change,
  };
}
