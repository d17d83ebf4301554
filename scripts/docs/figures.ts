/** Plays many campaigns of the flagship and writes docs/figures.md: `npm run figures [-- GAMES]`. */
import { writeFileSync } from 'node:fs';
import { intervalOf } from '../../src/analysis/summary.ts';
import { recommendations } from '../../src/content/recommendations.ts';
import type { Book } from '../../src/model/book.ts';
import { hosts } from '../../src/policy/registry.ts';
import { heldTo, playedRate, recorded } from '../../tests/support/base-rates-suite.ts';
import { flagship } from '../../tests/support/books.ts';
import { coursesOver } from '../../tests/support/courses.ts';
import { campaignsOf, contrastOf } from '../../tests/support/measure.ts';
import { mutualTrust, stepSequences } from '../../tests/support/step-sequences.ts';
import { table } from './table.ts';
import { tacticsSection } from './tactics.ts';

const games = Number(process.argv[2] ?? 500);
/** Campaigns of each course: differences are wide. */
const courseGames = Math.min(games, 100);

function policySection(book: Book): string {
  const measures = book.scenario.measures.map(({ id }) => id);
  const rows: string[][] = [];
  const endings: string[][] = [];
  for (const policy of Object.values(hosts)) {
    const results = campaignsOf(book, policy, games);
    const cells = measures.map((id) => {
      const sample = results.map(({ scores }) => scores[id] ?? 0);
      const { low, high } = intervalOf(sample);
      return `${low.toFixed(1)} to ${high.toFixed(1)}`;
    });
    rows.push([policy.id, ...cells]);
    const ids = book.scenario.endings.map(({ id }) => id);
    endings.push([
      policy.id,
      ...ids.map((id) => String(results.filter(({ ending }) => ending === id).length)),
    ]);
  }
  return [
    `## Reference hosts, ${games} campaigns each`,
    'Means with their 95% intervals, points or per cent.',
    table(['policy', ...measures], rows),
    '### Endings',
    table(['policy', ...book.scenario.endings.map(({ id }) => id)], endings),
  ].join('\n\n');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function contrastSection(book: Book): string {
  const rows = book.partyIds.map((party) => {
    const { cameInJune, stayedAwayFromSeoul } = contrastOf(book, party, games);
    const seoul = party === 'rok' ? 'host' : percent(1 - stayedAwayFromSeoul);
    return [party, percent(cameInJune), seoul];
  });
  return [
    `## The brief's contrast, ${games} campaigns`,
    'A host that does nothing but convene the Dialogue of June 2014 (Track 1.5, announced, Ulaanbaatar): who comes, and who goes to the Seoul forum of October 2014 (P3, P14).',
    table(['party', 'June 2014, Ulaanbaatar', 'October 2014, Seoul'], rows),
  ].join('\n\n');
}

/** Campaigns over which the record's intervals are to hold. */
const baseRateGames = 2 * games;

function baseRateSection(): string {
  const rows = heldTo.map(({ host, mediation, rate }) => {
    const { share, low, high, n } = recorded(rate, mediation);
    return [
      host.id,
      rate === 'agreement' ? 'an agreement that binds' : 'no new crisis within five years',
      percent(playedRate(host, rate, baseRateGames)),
      `${percent(share)} (${percent(low)} to ${percent(high)}, n = ${n})`,
    ];
  });
  return [
    `## Base rates, ${baseRateGames} campaigns each`,
    'One campaign, three ways of mediating, held against the International Crisis Behavior data (v14). Mediated crises were not chosen by chance: the difference between rows of the record is no effect.',
    table(['host', 'share of campaigns with', 'this game', 'the record'], rows),
  ].join('\n\n');
}

/** What steps between the two Koreas win by themselves. */
function stepSection(book: Book): string {
  const without = mutualTrust(book, stepSequences.nothing, games);
  const rows = Object.entries(stepSequences).map(([name, policy]) => {
    const sample = mutualTrust(book, policy, games);
    const ends = intervalOf(sample);
    const lead = intervalOf(sample.map((trust, index) => trust - (without[index] ?? 0)));
    const cell = ({ low, high }: typeof ends): string => `${low.toFixed(2)} to ${high.toFixed(2)}`;
    return [name, cell(ends), cell(lead)];
  });
  return [
    `## Graduated steps, ${games} campaigns each`,
    'A host that asks for steps between the two Koreas and does nothing else. Means of their trust in each other at the end, points, with 95% intervals; the lead is taken seed by seed.',
    table(['sequence', 'mutual trust', 'lead over nothing'], rows),
  ].join('\n\n');
}

/** What each recommendation of the brief pays, and in what coin. */
function courseSection(): string {
  const measures = recommendations.map(({ measure }) => measure);
  const rows = Object.entries(coursesOver(courseGames)).map(([host, means]) => [
    host,
    ...measures.map((measure) => (means[measure] ?? 0).toFixed(1)),
  ]);
  return [
    `## The five recommendations, ${courseGames} campaigns each`,
    'The patient host, and the same host pursuing one recommendation (R1 to R5, in this order) wherever that leaves room: means of five measures. Each pays most in its own coin, and none in all.',
    table(['course', ...measures], rows),
  ].join('\n\n');
}

const book = flagship.bulk;
writeFileSync(new URL('tactics.measured.md', import.meta.url), `${tacticsSection(book, games)}\n`);
writeFileSync(
  new URL('../../docs/figures.md', import.meta.url),
  `# Figures\n\nWritten by \`npm run figures\` from the rules as they stand; regenerate after a change of numbers. The long checks (\`npm run check:long\`) play 10,000 random command sequences for each scenario, 500 games for each reference host and the contrast below over 500 seeds for each of five official programmes; run them after a change of rules. The rates of the automatic mediator stand in [mediator.md](mediator.md), the equality of charts and tables in [charts.md](charts.md).\n\n${contrastSection(book)}\n\n${baseRateSection()}\n\n${policySection(book)}\n\n${courseSection()}\n\n${stepSection(book)}\n`,
);
