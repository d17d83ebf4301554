import { cost, type Figure } from '../figure.ts';
import { race, type Contestant } from '../race.ts';
import { scenarioOf, type Size } from '../scenario.ts';

const usual: Size = { rounds: 8, parties: 6, items: 3 };
const exchanges = 8;
const host = 'skilled-host';
const games = 5;

/** Each size changed alone. */
const others: readonly Size[] = [
  { ...usual, rounds: 4 },
  { ...usual, rounds: 16 },
  { ...usual, parties: 3 },
  { ...usual, parties: 12 },
  { ...usual, items: 1 },
  { ...usual, items: 6 },
];

function named({ rounds, parties, items }: Size): string {
  return `${rounds} rounds, ${parties} parties, ${items} items`;
}

/** How the cost of a campaign in bulk grows with rounds, parties and agenda. */
export async function growthFigures(): Promise<Figure[]> {
  const timesOf = await race(
    [usual, ...others].map((size): Contestant => {
      const scenario = scenarioOf(size, exchanges, 'mixed');
      return { name: named(size), course: 'fresh', given: { host, scenario, games } };
    }),
  );
  const ms = (size: Size): number[] => timesOf(named(size)).map((time) => time * 1000);
  return others.map((size) =>
    cost(`a campaign of ${named(size)}`, 'ms', ms(size), named(usual), ms(usual)),
  );
}
