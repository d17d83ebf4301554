import { describe, expect, it } from 'vitest';
import { isMetIn, readingOf } from '../../scripts/docs/brief-claims.ts';
import type { Claim } from '../../src/content/brief-coverage.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { codex } from '../../src/content/codex.ts';
import { codexEvidence } from '../../src/content/evidence-codex.ts';
import { codexLines, codexPage, entryAbout, foundLines } from '../../src/presenter/codex.ts';
import { codexCutter, namesOf } from '../../src/presenter/codex-links.ts';
import { codexTexts } from '../../src/presenter/messages/en/codex-texts.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { flagship, shipped } from '../support/books.ts';

const { mediator } = flagship.scenario;
const t = createTranslate('en', { en: { ...flagship.scenario.texts['en'], ...codexTexts } });
const sources = {
  entries: codex,
  catalogue,
  evidence: Object.fromEntries(codexEvidence.map((entry) => [entry.id, entry])),
  mediator,
};
const lines = codexLines(sources, t);
const ids = new Set(codex.map(({ id }) => id));

function isClaim(claim: string): claim is Claim {
  return claim.includes(':');
}

function idOf({ id }: { id: string }): string {
  return id;
}

/** Content that no entry is about. */
function without(kind: string, content: readonly string[]): string[] {
  const claimed = new Set<string>(codex.flatMap(({ about }) => about));
  return content.filter((id) => !claimed.has(`${kind}:${id}`));
}

describe('the codex', () => {
  it('should have one entry of an id, and words for each', () => {
    expect(ids.size).toBe(codex.length);
    const pages = codex.map(({ id }) => codexPage(id, sources, t));
    expect(JSON.stringify(pages)).not.toMatch(/⟦|\{\{|undefined|NaN/);
  });

  it('should have no text that no entry has', () => {
    const tails = ['name', 'names', 'text', 'game'];
    const known = new Set([...ids].flatMap((id) => tails.map((tail) => `codex.${id}.${tail}`)));
    expect(Object.keys(codexTexts).filter((key) => !known.has(key))).toEqual([]);
  });

  it('should explain every term in two to five sentences', () => {
    const long = codex.flatMap(({ id, shelf }) => {
      const sentences = t(`codex.${id}.text`).split(/[.?](?:\s|$)/u).length - 1;
      return shelf !== 'terms' || (sentences >= 2 && sentences <= 5) ? [] : `${id}: ${sentences}`;
    });
    expect(long).toEqual([]);
  });

  it('should rest every party, forum and term on sources that are there, and say how a term is played', () => {
    const bare = codex.filter(
      ({ shelf, sources: cited }) => shelf !== 'places' && cited.length === 0,
    );
    expect(bare).toEqual([]);
    const unknown = codex.flatMap(({ sources: cited }) =>
      cited.filter((id) => sources.evidence[id] === undefined),
    );
    expect(unknown).toEqual([]);
  });

  it('should lead on: every entry to others that are there, never to itself', () => {
    const faults = codex.flatMap(({ id, see }) =>
      see.length === 0 ? id : see.filter((other) => other === id || !ids.has(other)),
    );
    expect(faults).toEqual([]);
  });

  it('should be about what a shipped scenario holds', () => {
    const unmet = codex
      .flatMap(({ about }) => about)
      .filter(isClaim)
      .filter((claim) => claim !== `party:${mediator.id}`)
      .filter((claim) => !shipped.some(({ bulk }) => isMetIn(bulk, readingOf(claim))));
    expect(unmet).toEqual([]);
  });

  it('should have an entry for every party, venue, item and forum, and for every disputed rule but one', () => {
    const { parties, venues, agenda, assumptions } = catalogue;
    expect(without('party', [mediator.id, ...parties.map(idOf)])).toEqual([]);
    expect(without('venue', venues.map(idOf))).toEqual([]);
    expect(without('item', agenda.map(idOf))).toEqual([]);
    const forums = shipped.flatMap(({ scenario }) => scenario.forums.map(idOf));
    expect(without('forum', forums)).toEqual([]);
    expect(without('assumption', assumptions.map(idOf))).toEqual(['silence-on-rights']);
    for (const party of [mediator.id, ...parties.map(idOf)])
      expect(entryAbout(codex, party)).toBe(party);
  });

  it('should find what is searched for: what is called so first, then what speaks of it', () => {
    const found = foundLines(lines, 'face');
    expect(found[0]?.id).toBe('face-saving');
    expect(foundLines(lines, 'boxing').map(({ id }) => id)).toContain('exchanges');
    expect(foundLines(lines, 'BATNA')[0]?.id).toBe('batna');
    expect(foundLines(lines, 'seoul forum').map(({ id }) => id)).toContain('napci');
    expect(foundLines(lines, 'xyzzy')).toEqual([]);
  });
});

describe('mentions of the codex', () => {
  const cut = codexCutter(codex, t);
  const mentions = (text: string) =>
    cut(text).flatMap(({ text: part, entry }) => (entry === null ? [] : [[part, entry]]));

  it('should belong to one entry each', () => {
    const names = codex.flatMap(({ id }) => namesOf(id, t));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('should leave every text as it was', () => {
    for (const text of Object.values(codexTexts))
      expect(
        cut(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
  });

  it('should be found on word boundaries, the longest name first', () => {
    expect(mentions('Not at Track 1.5, and no mandated tracks.')).toEqual([['Track 1.5', 'track']]);
    expect(mentions('The guest house in Beijing is Beijing’s.')).toEqual([
      ['guest house in Beijing', 'venue-beijing'],
      ['Beijing', 'china'],
    ]);
  });

  it('should be found once a text, also at the head of a sentence', () => {
    expect(mentions('Limelight grows. The limelight stays.')).toEqual([['Limelight', 'limelight']]);
  });

  it('should not lead an entry to itself', () => {
    expect(cut('A caucus is private.', 'caucus')).toEqual([
      { text: 'A caucus is private.', entry: null },
    ]);
  });

  it('should be found with endings where a language has them, and without spaces where it has none', () => {
    const names = { 'codex.limelight.names': 'анхаарал*', 'codex.caucus.names': '单独会谈' };
    const other = codexCutter(
      codex.filter(({ id }) => id === 'limelight' || id === 'caucus'),
      createTranslate('mn', { mn: names, en: names }),
    );
    expect(other('Олны анхаарлын биш, анхааралд.').map(({ text }) => text)).toEqual([
      'Олны анхаарлын биш, ',
      'анхааралд',
      '.',
    ]);
    expect(other('调解人请求单独会谈并等待')[1]).toEqual({ text: '单独会谈', entry: 'caucus' });
  });
});
