import { describe, expect, it } from 'vitest';
import { PSEUDO } from '../../src/presenter/messages/pseudo.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';

describe('the language that nobody speaks', () => {
  const t = createTranslate(PSEUDO, { en: { 'scenario.title': 'A year' } });

  it('should make every text two fifths longer, in accents and brackets', () => {
    expect(t('bar.undo')).toBe('[Ûñdö~~]');
    expect(t('scenario.title')).toBe('[Å ýëár~~~]');
  });

  it('should leave facts and numbers of things as they are', () => {
    expect(t('bar.round', { round: 3, rounds: 8 })).toMatch(/^\[Röüñd 3 öf 8[ ~]+\]$/);
    expect(t('ending.fact.meetings', { count: 1 })).not.toBe(
      t('ending.fact.meetings', { count: 2 }),
    );
  });

  it('should leave alone what is written alike in every language', () => {
    expect(t('game.title.mongolian')).toBe('Гуравдагч хөрш');
    expect(t('party.rok.own')).toBe('대한민국');
    expect(t('house.support.own')).toMatch(/^\[/);
  });
});
