import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { briefDocument } from '../../scripts/docs/brief-document.ts';
import { isMetIn, readingOf } from '../../scripts/docs/brief-claims.ts';
import { playCampaign } from '../../src/analysis/campaign.ts';
import { briefCoverage } from '../../src/content/brief-coverage.ts';
import { delegation } from '../../src/policy/delegation.ts';
import { patientHost } from '../../src/policy/hosts.ts';
import { flagship, shipped } from '../support/books.ts';
import { agreeableParty, curiousHost } from '../support/curious.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = `${root}../shared/brief-elements.json`;
const ElementsSchema = v.array(v.object({ id: v.string(), paragraph: v.string() }));

/** `T001` … `T114`. */
const ids = Array.from({ length: 114 }, (_, index) => `T${String(index + 1).padStart(3, '0')}`);

describe('the elements of the brief', () => {
  it('should all be there, once and in order', () => {
    expect(briefCoverage.map(({ id }) => id)).toEqual(ids);
  });

  it.skipIf(!existsSync(source))('should be those of the source, each in its paragraph', () => {
    const elements = v.parse(ElementsSchema, JSON.parse(readFileSync(source, 'utf8')));
    expect(briefCoverage.map(({ id, paragraph }) => ({ id, paragraph }))).toEqual(elements);
  });

  it('should each be claimed, and every claim met in a shipped scenario', () => {
    expect(briefCoverage.filter(({ claims }) => claims.length === 0)).toEqual([]);
    const unmet = briefCoverage.flatMap(({ id, claims }) =>
      claims
        .filter((claim) => !shipped.some(({ bulk }) => isMetIn(bulk, readingOf(claim))))
        .map((claim) => `${id}: ${claim}`),
    );
    expect(unmet).toEqual([]);
  });

  it('should move something: every cause that is claimed is given in play', () => {
    const { bulk: book } = flagship;
    const given = new Set<string>();
    for (const [host, party] of [
      [patientHost, delegation],
      [curiousHost, agreeableParty],
    ] as const) {
      const parties = Object.fromEntries(book.partyIds.map((id) => [id, party]));
      for (const seed of ['1', '2', '3', '4', '5']) {
        playCampaign(
          book,
          seed,
          { ...parties, [book.mediator]: host },
          (_, __, events, entries) => {
            for (const { cause } of entries) given.add(cause.id);
            for (const event of events)
              if (event.type === 'replyExplained')
                for (const { cause } of event.terms) given.add(cause.id);
          },
        );
      }
    }
    const claimed = briefCoverage.flatMap(({ claims }) => claims).map(readingOf);
    const silent = claimed.filter(({ kind, id }) => kind === 'cause' && !given.has(id));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('docs/brief-coverage.md', () => {
  it('should be up to date; where it is not, run `npm run docs`', () => {
    expect(readFileSync(`${root}docs/brief-coverage.md`, 'utf8') === briefDocument()).toBe(true);
  });
});
