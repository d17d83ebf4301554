import { briefCoverage, type BriefElement } from '../../src/content/brief-coverage.ts';
import { shipped } from '../../tests/support/books.ts';
import { isMetIn, readingOf } from './brief-claims.ts';
import { table } from './table.ts';

/** The text of docs/brief-coverage.md: every element of the brief, and where it is met. */
export function briefDocument(): string {
  return `${[
    '# Where the brief is met',
    `The source document of the game has ${briefCoverage.length} elements, each with the paragraph it stands in (P1 to P25, recommendations R1 to R5). This page is written from \`src/content/brief-coverage.ts\` by \`npm run docs\`; \`tests/unit/brief-coverage.test.ts\` holds it complete and every id real. What an element rests on in figures is in [rules.md](rules.md).`,
    'A claim is a kind and an id: `incident:seoul-summit` is an incident of the briefing, `option:nuclear/restate-goal` a clause at the table, `state:china.lead.contending` a state of a chart, `trust:dprk/rok` a figure of the opening, `bond:mongolia/us` what two have done together before, `cause:fade` a line of the ledger. Where several scenarios hold it, all are named.',
    table(['element', 'paragraph', 'what it is', 'where it is met'], briefCoverage.map(row)),
    '## By scenario',
    table(
      ['scenario', 'elements met'],
      shipped.map(({ id, bulk }) => [
        `\`${id}\``,
        String(
          briefCoverage.filter(({ claims }) =>
            claims.some((claim) => isMetIn(bulk, readingOf(claim))),
          ).length,
        ),
      ]),
    ),
  ].join('\n\n')}\n`;
}

function row({ id, paragraph, label, claims }: BriefElement): string[] {
  const met = claims.map((claim) => {
    const reading = readingOf(claim);
    const scenarios = shipped.filter(({ bulk }) => isMetIn(bulk, reading)).map((each) => each.id);
    return `\`${claim}\` (${reading.station}; ${scenarios.join(', ')})`;
  });
  return [id, paragraph, label, met.join('; ')];
}
