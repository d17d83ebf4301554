/** Times the game against named peers: `npm run bench [-- --json]`. */
import process from 'node:process';
import { shown, type Figure } from './figure.ts';
import { machine } from './machine.ts';

// As peers are shipped: without the checks that they make for their developers.
process.env['NODE_ENV'] = 'production';
const { campaignFigures } = await import('./measures/campaigns.ts');
const { growthFigures } = await import('./measures/growth.ts');
const { memoryFigures } = await import('./measures/memory.ts');
const { seekFigures } = await import('./measures/seek.ts');
const { transcriptFigures } = await import('./measures/transcripts.ts');
const { turningFigures } = await import('./measures/turning.ts');
const { workerFigures } = await import('./measures/workers.ts');

/** What is measured, in its order. A measure takes a line here. */
const measures: readonly (() => Figure[] | Promise<Figure[]>)[] = [
  campaignFigures,
  transcriptFigures,
  turningFigures,
  seekFigures,
  memoryFigures,
  workerFigures,
  growthFigures,
];

function line({ name, unit, value, spread, versus, ratio }: Figure): string {
  return `${name}: ${shown(value)} ± ${shown(spread)} ${unit}; ${shown(ratio)} times ${versus}`;
}

const asJson = process.argv.includes('--json');
const about = machine();
if (!asJson) console.log(`${about.cores} cores, ${about.cpu}, Node ${about.node}`);
const figures: Figure[] = [];
for (const measure of measures) {
  const found = await measure();
  figures.push(...found);
  if (!asJson) for (const figure of found) console.log(line(figure));
}
if (asJson) console.log(JSON.stringify({ machine: about, figures }));
