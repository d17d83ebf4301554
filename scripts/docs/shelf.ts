/** Plays every shipped scenario with the reference hosts and writes docs/shelf.md: `npm run shelf [-- GAMES]`. */
import { writeFileSync } from 'node:fs';
import { hosts } from '../../src/policy/registry.ts';
import { shipped, type Books } from '../../tests/support/books.ts';
import { campaignsOf } from '../../tests/support/measure.ts';
import { table } from './table.ts';

const games = Number(process.argv[2] ?? 100);
const names = [
  'patient-host',
  'skilled-host',
  'loud-host',
  'forecast-climber',
  'random',
  'do-nothing',
];
const played = names.flatMap((name) => hosts[name] ?? []);

function section({ id, scenario, bulk: book }: Books): string {
  const english = scenario.texts['en'] ?? {};
  const results = played.map((host) => campaignsOf(book, host, games));
  const rows = scenario.endings.map(({ id: ending, tone }) => [
    `${english[`ending.${ending}.title`] ?? ending} (${tone})`,
    ...results.map((each) => String(each.filter((game) => game.ending === ending).length)),
  ]);
  return [
    `## ${english['scenario.title'] ?? id}`,
    `\`${id}\`, ${scenario.minutes} minutes, ${scenario.difficulty}. ${english['scenario.lesson'] ?? ''}`,
    table(['ending', ...played.map((host) => host.id)], rows),
  ].join('\n\n');
}

const page = [
  '# The scenarios of the game',
  `What each is for, how long it takes, and how ${games} campaigns of each reference host end. These hosts know nothing of a scenario’s lesson: \`patient-host\` and \`skilled-host\` tend channels and meet in the middle of publicity, \`loud-host\` convenes officials in public, \`forecast-climber\` sends whatever invitation most would follow, \`random\` does anything legal, \`do-nothing\` goes on.`,
  'Written by `npm run shelf` from `scenarios/*.json`; how to write one is in [scenarios.md](scenarios.md).',
  ...shipped.toSorted((left, right) => left.scenario.minutes - right.scenario.minutes).map(section),
];
writeFileSync(new URL('../../docs/shelf.md', import.meta.url), `${page.join('\n\n')}\n`);
