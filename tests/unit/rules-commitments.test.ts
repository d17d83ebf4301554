import { describe, expect, it } from 'vitest';
import type { MeetingRecord, World } from '../../src/model/world.ts';
import { chanceKept, keptTerms } from '../../src/rules/kept-terms.ts';
import { flagship } from '../support/books.ts';
import { answerAll, give, playUntil, withText } from '../support/games.ts';

const { bulk: book } = flagship;
const { mediator: seat, rules } = book;

type Publicity = MeetingRecord['proposal']['publicity'];

/** Officials have signed a text: its option of that place for each item. */
function signed(publicity: Publicity, agenda: string[], place = 1, seed = '1'): World {
  const world = withText(book, { track: '1', publicity, agenda }, seed);
  if (place !== 1) {
    answerAll(world, book);
    for (const item of agenda) {
      const option = book.items[item]?.options[place]?.id ?? 'none';
      give(world, book, { seat, type: 'amend', clause: { item, option, wording: 'plain' } });
      answerAll(world, book);
    }
  }
  if (world.question !== null) answerAll(world, book);
  give(world, book, { seat, type: 'closeTable', as: 'text' });
  return world;
}

function chanceOf(world: World, change: (world: World) => void = () => {}): number {
  const copy = structuredClone(world);
  change(copy);
  const [commitment] = copy.commitments;
  const meeting = copy.meetings.find(({ id }) => id === commitment?.meeting);
  if (commitment === undefined || meeting === undefined) throw new Error('expected a commitment');
  return chanceKept(copy, book, commitment, meeting);
}

describe('the terms by which a word is kept', () => {
  it('should name one who works against the text, and a term for what a mediator brought about', () => {
    const world = signed('announced', ['environment']);
    const [commitment] = world.commitments;
    const meeting = world.meetings.at(-1);
    if (commitment === undefined || meeting === undefined) throw new Error('expected a promise');
    const lessLasting = { ...book, rules: { ...rules, keptMediated: -0.05 } };
    const termOf = (within: typeof book, id: string) =>
      keptTerms(world, within, commitment, meeting).find(({ cause }) => cause.id === id)?.low ?? 0;
    expect(termOf(book, 'spoiled')).toBe(0);
    world.spoiled.push({ round: 1, meeting: meeting.id, party: 'dprk' });
    expect(termOf(book, 'spoiled')).toBe(rules.keptSpoiled * 100_000);
    expect(termOf(book, 'keeping-mediated')).toBe(0);
    const rounds = commitment.due - commitment.made;
    expect(termOf(lessLasting, 'keeping-mediated')).toBe(-5000 * rounds);
  });
});

describe('the chance that a word is kept', () => {
  const base = signed('announced', ['environment']);

  it('should rise with trust in those to whom it was given', () => {
    const trusted = chanceOf(base, ({ scores, commitments }) => {
      const row = scores.trust[commitments[0]?.party ?? ''] ?? {};
      for (const to of Object.keys(row)) row[to] = 60_000;
    });
    expect(trusted).toBeGreaterThan(chanceOf(base));
  });

  it('should fall with depth', () => {
    expect(chanceOf(signed('announced', ['environment'], 2))).toBeLessThan(chanceOf(base));
  });

  it('should rise where it was said in public', () => {
    expect(
      chanceOf(base, ({ meetings }) => {
        for (const meeting of meetings) meeting.told = false;
      }),
    ).toBeLessThan(chanceOf(base));
    expect(
      chanceOf(base, ({ meetings }) => {
        for (const meeting of meetings) meeting.proposal.publicity = 'public';
      }),
    ).toBeGreaterThan(chanceOf(base));
  });

  it('should fall where the wording leaves room', () => {
    const vague = chanceOf(base, ({ commitments }) => {
      for (const { clause } of commitments) clause.wording = 'face-saving';
    });
    expect(vague).toBeLessThan(chanceOf(base));
  });
});

describe('a commitment', () => {
  it('should be settled when it falls due, and a late one once more a round later', () => {
    const statuses = new Set<string>();
    for (let seed = 1; seed <= 25; seed += 1) {
      const world = signed('announced', ['environment'], 1, String(seed));
      playUntil(world, book, 'aftermath', 2);
      for (const { status, due, made } of world.commitments) {
        statuses.add(status);
        if (status === 'late') expect(due).toBe(made + 2);
      }
      playUntil(world, book, 'aftermath', 3);
      expect(world.commitments.map(({ status }) => status)).not.toContain('late');
      expect(world.commitments.map(({ status }) => status)).not.toContain('running');
    }
    expect(statuses).toEqual(new Set(['kept', 'late', 'broken']));
  });

  it('should lift what a pair may come to when it is kept', () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const world = signed('announced', ['environment'], 1, String(seed));
      const before = structuredClone(world.bonds);
      playUntil(world, book, 'aftermath', 2);
      for (const { party, status } of world.commitments) {
        const pair = Object.entries(world.bonds).filter(([key]) => key.split('/').includes(party));
        if (status === 'kept')
          expect(pair.some(([key, { kept }]) => kept > (before[key]?.kept ?? 0))).toBe(true);
      }
    }
  });
});

function statusesAfter(world: World, round: number): Set<string> {
  playUntil(world, book, 'aftermath', round);
  return new Set(world.commitments.map(({ status }) => status));
}

describe('what was reached in quiet', () => {
  const item = 'unification-planning';

  it('should lapse when it was neither told nor begun in time', () => {
    const world = signed('quiet', [item], 2);
    expect(world.commitments.map(({ due }) => due)).not.toContain(1 + rules.lapseAfter);
    expect(statusesAfter(world, 1 + rules.lapseAfter)).toEqual(new Set(['lapsed']));
  });

  it('should stay once the host has told it', () => {
    const world = signed('quiet', [item], 2);
    give(world, book, { seat, type: 'announce' });
    expect(statusesAfter(world, 1 + rules.lapseAfter)).toEqual(new Set(['running']));
  });

  it('should be carried home at the lower tracks, and be forgotten after as many rounds', () => {
    const world = withText(book, { track: '2', publicity: 'quiet' });
    answerAll(world, book);
    give(world, book, { seat, type: 'closeTable', as: 'text' });
    playUntil(world, book, 'aftermath', rules.lapseAfter);
    expect(world.carried).toHaveLength(1);
    playUntil(world, book, 'aftermath', rules.lapseAfter + 1);
    expect(world.carried).toEqual([]);
  });
});
