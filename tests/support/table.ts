// Prints what each reference mediator comes to: `npx tsx tests/support/table.ts [games]`.
import { hosts } from '../../src/policy/registry.ts';
import { flagship } from './books.ts';
import { june, otherProgrammes } from './june-2014.ts';
import { contrastOf, distribution } from './measure.ts';

const games = Number(process.argv[2] ?? 200);
const { bulk: book } = flagship;
const began = performance.now();
const found = Object.entries(hosts).map(
  ([id, policy]) => [id, distribution(book, policy, games)] as const,
);

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(18) + cells.map((cell) => cell.padStart(17)).join('');
}

const lines = [`${games} games of ${book.scenario.id}, mean (p5 … p95)`, ''];
lines.push(
  row(
    '',
    found.map(([id]) => id),
  ),
);
for (const { id } of book.scenario.measures) {
  const cells = found.map(([, { scores }]) => {
    const score = scores[id];
    return score === undefined
      ? '–'
      : `${score.mean.toFixed(1)} (${score.p5.toFixed(0)}…${score.p95.toFixed(0)})`;
  });
  lines.push(row(id, cells));
}
lines.push(
  '',
  row(
    '% of games',
    found.map(() => ''),
  ),
);
for (const { id } of book.scenario.endings) {
  lines.push(
    row(
      id,
      found.map(([, { endings }]) => (((endings[id] ?? 0) * 100) / games).toFixed(1)),
    ),
  );
}
lines.push(
  row(
    'agreement',
    found.map(([, { rates }]) => ((rates['agreement'] ?? 0) * 100).toFixed(1)),
  ),
);
lines.push('', 'DPRK: comes in June 2014, stays away from Seoul in October (each ≥ 85%)');
for (const agenda of [june.agenda, ...otherProgrammes]) {
  const { cameInJune, stayedAwayFromSeoul } = contrastOf(book, 'dprk', games, agenda);
  const shares = [cameInJune, stayedAwayFromSeoul].map((share) =>
    `${(share * 100).toFixed(1)}%`.padStart(8),
  );
  lines.push(`${shares.join('')}  ${agenda.join(', ')}`);
}
const seconds = (performance.now() - began) / 1000;
lines.push('', `${seconds.toFixed(1)} s`);
console.info(lines.join('\n'));
