/**
 * Plays every policy and searches the best plans: `npm run balance [-- --games N] [--seeds N] [--plans N]
 * [--scenario ID]`. Keeps what it measured in measured.json and writes docs/balance.md from all of it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bestPlans } from '../../src/analysis/balance/best-plans.ts';
import { candidates } from '../../src/analysis/balance/candidates.ts';
import { contest } from '../../src/analysis/balance/contest.ts';
import { hosts } from '../../src/policy/registry.ts';
import { shipped } from '../../tests/support/books.ts';
import { balanceDocument } from './document.ts';
import { readMeasured, writeMeasured } from './measured.ts';

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '500' },
    seeds: { type: 'string', default: '60' },
    plans: { type: 'string', default: '120' },
    scenario: { type: 'string' },
  },
});
const games = countOf('games', values.games);
const seeds = countOf('seeds', values.seeds);
const plans = countOf('plans', values.plans);
const chosen = shipped.filter(({ id }) => values.scenario === undefined || id === values.scenario);
if (chosen.length === 0)
  stop(`--scenario ${values.scenario}: no such scenario; there are ${idsOf()}`);

const measured = readMeasured();
for (const { id, bulk } of chosen) {
  const numbers = Array.from({ length: seeds }, (_, index) => String(index + 1));
  measured[id] = {
    contest: contest(bulk, Object.values(hosts), games),
    plans: bestPlans(bulk, candidates(bulk, plans), numbers),
  };
  // Kept at once: the whole takes long.
  writeMeasured(measured);
  console.log(`measured: ${id}`);
}
writeFileSync(
  new URL('../../docs/balance.md', import.meta.url),
  balanceDocument(shipped, measured),
);
console.log('written: docs/balance.md');

function countOf(flag: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    stop(`--${flag} ${text}: give a whole number of at least 1`);
  return count;
}

function idsOf(): string {
  return shipped.map(({ id }) => id).join(', ');
}

function stop(fault: string): never {
  console.error(`balance: ${fault}`);
  process.exit(2);
}
