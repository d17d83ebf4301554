import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import { codexTexts } from '../../src/presenter/messages/en/codex-texts.ts';
import { englishContent } from '../../src/presenter/messages/en/content-texts.ts';
import { shipped } from '../support/books.ts';

const texts: readonly (readonly [string, string])[] = [
  ...Object.entries(englishContent),
  ...Object.entries(codexTexts),
  ...catalogue.evidence.map(({ id, source }) => [id, source] as const),
  ...shipped.flatMap(({ scenario }) => Object.entries(scenario.texts['en'] ?? {})),
];

function saying(words: RegExp): string[] {
  return texts.filter(([, text]) => words.test(text)).map(([key]) => key);
}

describe('dignity', () => {
  it('should name no relative of anybody, and paint no hunger', () => {
    expect(saying(/yokota|megumi|\b(daughter|grandchild|widow|parents?)\b/i)).toEqual([]);
    expect(saying(/\b(hunger|hungry|famine|starv\w+)\b/i)).toEqual([]);
  });

  it('should leave the abduction file to the two governments', () => {
    const file = catalogue.agenda.find(({ id }) => id === 'abductions');
    const obliged = file?.options.flatMap(({ obliges }) =>
      obliges === 'signatories' ? [] : obliges,
    );
    expect([...new Set(obliged)].toSorted()).toEqual(['dprk', 'japan']);
  });

  it('should never take help away: no act, answer or incident lets aid end', () => {
    expect(
      saying(/\b(withhold|suspend|cut off|stop)\w*\b[^.]*\b(aid|food|grain|rations?|medicine)\b/i),
    ).toEqual([]);
  });

  it('should keep the border open: only how loudly one speaks of it is a choice', () => {
    const asked = catalogue.incidents.find(({ id }) => id === 'open-border');
    expect(asked?.request?.answers.map(({ id }) => id)).toEqual([
      'say-it-aloud',
      'one-sentence',
      'no-comment',
    ]);
    expect(saying(/\b(close|shut|seal)\w*\b[^.]*\bborder\b[^.]*\b(refugee|North Korean)/i)).toEqual(
      [],
    );
  });
});
