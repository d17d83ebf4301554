import { Session } from 'node:inspector/promises';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { playCampaign } from '../../src/analysis/campaign.ts';
import { hosts } from '../../src/policy/registry.ts';
import { known } from '../../src/rules/turn.ts';
import { newGame, runComputers } from '../../src/session/game.ts';
import { flagship } from '../../tests/support/books.ts';
import { seatsWith } from '../../tests/support/measure.ts';
import { cost, type Figure } from '../figure.ts';

const host = 'random';
const games = 20;
const samples = 5;

/** What one campaign takes: kept in memory when it is over, and allocated on its way. */
export async function memoryFigures(): Promise<Figure[]> {
  const bulkSeats = seatsWith(flagship.bulk, known(hosts, host));
  const computers = seatsWith(flagship.play, known(hosts, host));
  const bulk = (seed: string): object => playCampaign(flagship.bulk, seed, bulkSeats);
  const play = (seed: string): object => runComputers(newGame(flagship.play, { seed, computers }));
  const versus = 'played with XState and Immer';
  return [
    cost(`kept of a campaign of ${host} in bulk`, 'KB', keptBy(bulk), versus, keptBy(play)),
    cost(`allocated by a campaign of ${host} in bulk`, 'KB', [await allocatedBy(bulk)], versus, [
      await allocatedBy(play),
    ]),
  ];
}

function seeds(): string[] {
  return Array.from({ length: games }, (_, index) => String(index + 1));
}

/** Growth of the heap by campaigns that are held on to, KB each, a sample for each time. */
function keptBy(play: (seed: string) => object): number[] {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return Array.from({ length: samples }, () => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const held = seeds().map(play);
    collect();
    return (process.memoryUsage().heapUsed - before) / 1024 / held.length;
  });
}

interface Sampled {
  selfSize: number;
  children: Sampled[];
}

/** Everything allocated, what was collected again included, KB a campaign; by samples. */
async function allocatedBy(play: (seed: string) => object): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 4096,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  for (const seed of seeds()) play(seed);
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  const sizeOf = ({ selfSize, children }: Sampled): number =>
    children.reduce((sum, child) => sum + sizeOf(child), selfSize);
  return sizeOf(profile.head) / 1024 / games;
}
