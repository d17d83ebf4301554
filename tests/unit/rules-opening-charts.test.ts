import { describe, expect, it } from 'vitest';
import { flagship, variantOf } from '../support/books.ts';
import { freshWorld } from '../support/games.ts';

const { opening, rounds } = flagship.scenario;
/** Nothing happens in these weeks, so that every chart is as it opened. */
const calm = { rounds: rounds.map((round) => ({ ...round, incidents: [], draws: 0 })) };
const charts = { dprk: { course: 'brinkmanship', channel: 'closed' } };

describe('charts that a scenario opens otherwise', () => {
  it('should open the regions that are set in their states, and the others as the charts have them', () => {
    const usual = freshWorld(variantOf(flagship, calm)).parties;
    const set = variantOf(flagship, { ...calm, opening: { ...opening, charts } });
    const { parties } = freshWorld(set);
    expect(parties['dprk']?.chart.value).toEqual({ ...usual['dprk']?.chart.value, ...charts.dprk });
    expect(parties['us']?.chart).toEqual(usual['us']?.chart);
  });
});
