import type { Book } from '../../src/model/book.ts';
import type { World } from '../../src/model/world.ts';
import { known } from '../../src/rules/turn.ts';
import { throughJson } from './games.ts';
import { instruct } from './mandates.ts';

/** A recognisable figure that belongs to one party alone. */
export interface Plant {
  party: string;
  /** What it stands for, for the report. */
  what: string;
  text: string;
}

/** Figures start here: no score, sum or term of a game comes near. */
const beyond = 700_000_001;

/**
 * A copy of a world in which every secret is a figure or a word that occurs nowhere else: mandates,
 * leanings, what the mediator has learned, strain, concessions, the seed and how far chance was drawn.
 */
export function plantSecrets(world: World, book: Book): { planted: World; plants: Plant[] } {
  const planted = throughJson(world);
  const plants: Plant[] = [];
  let next = beyond;
  const figure = (party: string, what: string): number => {
    next += 2;
    plants.push({ party, what, text: String(next) });
    return next;
  };
  const secret = 'the-core-alone';
  planted.seed = '987650123456789';
  plants.push({ party: secret, what: 'the seed', text: planted.seed });
  planted.draws = { 'incident/1/drawn': figure(secret, 'how far chance was drawn') };
  for (const party of book.partyIds) {
    const state = planted.parties[party];
    if (state === undefined) throw new Error(`expected ${party} in the world`);
    const { mandate, insight } = state;
    const leaning = `desk-of-${party}`;
    plants.push({ party, what: 'leaning', text: leaning });
    instruct(planted, party, { leaning, reservation: figure(party, 'reservation') });
    insight.reservation = figure('mediator', `insight into ${party}`);
    for (const item of Object.keys(book.items)) {
      instruct(planted, party, {
        interests: { [item]: figure(party, `interest in ${item}`) },
        values: { [item]: known(mandate.values, item).map(() => figure(party, item)) },
      });
      insight.items[item] = figure('mediator', `insight into ${party} on ${item}`);
    }
    if (planted.table === null) continue;
    planted.table.strain[party] = figure(party, 'strain');
    planted.table.favours[party] = [
      {
        item: 'an-item',
        option: 'an-option',
        amount: figure(party, 'concession'),
        cause: 'concession',
      },
    ];
  }
  return { planted, plants };
}
