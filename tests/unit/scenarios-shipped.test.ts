import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { teachingKinds } from '../../src/ui/title/shelf.tsx';
import { hosts } from '../../src/policy/registry.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { shipped } from '../support/books.ts';
import { gamesSeen } from '../support/presented.ts';

const played = ['patient-host', 'skilled-host', 'do-nothing', 'random'].flatMap(
  (id) => hosts[id] ?? [],
);

/** Every run of eight words. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));
}

function under(prefix: string, ids: readonly string[], tails: readonly string[]): string[] {
  return ids.flatMap((id) => tails.map((tail) => `${prefix}.${id}${tail}`));
}

/** Keys under which a scenario must have a text, of its own or of the catalogue. */
function keysOf({ scenario, bulk: book }: (typeof shipped)[number]): string[] {
  const rounds = scenario.rounds.map((_, index) => `${index + 1}`);
  const options = Object.values(book.items).flatMap(({ id, options: all }) =>
    all.flatMap((option) =>
      under(`item.${id}.option`, [option.id], option.depth === 0 ? [''] : ['', '.plain']),
    ),
  );
  return [
    'scenario.title',
    ...under('scenario', ['lesson', 'intro', 'teaching.aim'], ['']),
    ...under('round', rounds, ['.title', '.brief']),
    ...under(
      'ending',
      scenario.endings.map(({ id }) => id),
      ['.title', '.text'],
    ),
    ...under('forum', Object.keys(book.forums), ['.name', '.text']),
    ...under('party', book.seatIds, ['.name', '.the', '.short', '.capital', '.delegation']),
    ...under('venue', Object.keys(book.venues), ['.name', '.the', '.city', '.blurb']),
    ...under('item', Object.keys(book.items), ['.name', '.the', '.blurb', '.objection']),
    ...options,
    ...under('groundwork', Object.keys(book.groundwork), ['.name', '.blurb']),
    ...under('incident', Object.keys(book.incidents), ['.name', '.text']),
    ...under(
      'measure',
      scenario.measures.map(({ id }) => id),
      [''],
    ),
  ];
}

describe.each(shipped)('the scenario $id', (books) => {
  const { scenario, bulk: book, play } = books;
  const english = Object.entries(scenario.texts['en'] ?? {});

  it('should have a text for everything it names', () => {
    const t = createTranslate('en', scenario.texts);
    expect(keysOf(books).filter((key) => !t.has(key))).toEqual([]);
  });

  it('should have no text of an unknown kind for teachers, no exclamation mark and no empty line', () => {
    const notes: readonly string[] = teachingKinds.map((kind) => `scenario.teaching.${kind}`);
    const bad = english.filter(
      ([key, text]) =>
        text.includes('!') ||
        text.trim() === '' ||
        (key.startsWith('scenario.teaching.') && !notes.includes(key)),
    );
    expect(bad).toEqual([]);
  });

  it('should place every dated incident in its weeks', () => {
    const out = scenario.rounds.flatMap(({ opens, closes, incidents }) =>
      incidents.filter((id) => {
        const day = book.incidents[id]?.date ?? opens;
        return day < opens || day > closes;
      }),
    );
    expect(out).toEqual([]);
  });

  it('should say how every figure of the opening trust came about', () => {
    const missing = book.seatIds.flatMap((from) =>
      book.seatIds.filter(
        (to) => from !== to && (scenario.opening.trust[from]?.[to]?.derivation.length ?? 0) < 20,
      ),
    );
    expect(missing).toEqual([]);
  });

  it.each(played)('should be played to an ending by $id', (host) => {
    const last = [...gamesSeen(play, host, '1')].at(-1);
    expect(scenario.endings.map(({ id }) => id)).toContain(last?.world.ending);
  });

  const brief = new URL('../../../shared/brief.md', import.meta.url);
  it.skipIf(!existsSync(brief))('should take no run of eight words from the brief', () => {
    const taken = new Set(runsOf(readFileSync(brief, 'utf8')));
    expect(english.filter(([, text]) => runsOf(text).some((run) => taken.has(run)))).toEqual([]);
  });
});
