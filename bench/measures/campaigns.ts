import { hosts } from '../../src/policy/registry.ts';
import { known } from '../../src/rules/turn.ts';
import { flagship } from '../../tests/support/books.ts';
import type { CourseName } from '../lane.ts';
import { rate, type Figure } from '../figure.ts';
import { race } from '../race.ts';
import { recordedCampaigns } from '../recorded.ts';

/** Hosts of the shelf whose campaigns are timed: the goals are held against the first; the one that decides least; one of those that decide most. */
const timedHosts = ['random', 'do-nothing', 'patient-host'];

/** Campaigns of each host. */
const games = 12;

const bulk = 'whole, in bulk';
const given = 'commands given, in bulk';
const play = 'commands given, XState and Immer';
const same = 'boardgame.io, the same changes';
const one = 'boardgame.io, one change a move';
const table = 'boardgame.io, a table of seats';
const simulated = 'boardgame.io, simulated';
const arithmetic = 'a loop of the arithmetic alone';

const contestants = [
  [bulk, 'bulk'],
  [given, 'bulkGiven'],
  [play, 'play'],
  [same, 'boardGameSame'],
  [one, 'boardGameOne'],
  [table, 'boardGameTable'],
  [simulated, 'boardGameSimulated'],
  [arithmetic, 'arithmetic'],
] as const satisfies readonly (readonly [name: string, course: CourseName])[];

const comparisons = [
  [bulk, play],
  [bulk, same],
  [bulk, one],
  [bulk, table],
  [bulk, simulated],
  [bulk, arithmetic],
  [given, play],
  [given, same],
  [given, one],
  [given, table],
  [given, simulated],
  [given, arithmetic],
  [play, same],
] as const;

/** Whole flagship campaigns a second, against every other way of going through the same ones. */
export async function campaignFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const host of timedHosts) {
    const recorded = recordedCampaigns(flagship.bulk, known(hosts, host), games);
    const timesOf = await race(
      contestants.map(([name, course]) => ({ name, course, given: { host, recorded } })),
    );
    for (const [own, versus] of comparisons)
      figures.push(
        rate(`campaigns of ${host}: ${own}`, 'a second', timesOf(own), versus, timesOf(versus)),
      );
  }
  return figures;
}
