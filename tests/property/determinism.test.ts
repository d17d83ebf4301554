import { describe, expect, it } from 'vitest';
import { delegation } from '../../src/policy/delegation.ts';
import { patientHost } from '../../src/policy/hosts.ts';
import { random } from '../../src/policy/random.ts';
import { canonical } from '../../src/rules/hash.ts';
import { lastStep } from '../../src/session/game.ts';
import { loadTranscript, writeTranscript } from '../../src/session/transcript.ts';
import { allBooks, shelf } from '../support/books.ts';
import { lockstep, openGame, played, reordered, twoSpeeds } from '../support/lockstep.ts';
import { randomParty } from '../support/random-party.ts';

describe.each(allBooks)('$id', (books) => {
  it('should come to the same world in lockstep with a copy that goes through JSON', () => {
    expect(lockstep(books.play, '11', random, randomParty)).toEqual([]);
    expect(lockstep(books.play, '12', patientHost, delegation)).toEqual([]);
  });

  it('should come to the same world at both speeds', () => {
    for (let seed = 1; seed <= 4; seed += 1)
      expect(twoSpeeds(books, String(seed), random, randomParty)).toEqual([]);
    expect(twoSpeeds(books, '21', patientHost, delegation)).toEqual([]);
  });

  it('should not depend on the order in which a store keeps the keys of a world', () => {
    for (const book of [books.play, books.bulk])
      expect(reordered(book, '22', random, randomParty)).toEqual([]);
  });

  it('should differ from seed to seed', () => {
    const ends = ['1', '2'].map((seed) => openGame(books.play, seed).world.parties);
    expect(canonical(ends[0])).not.toBe(canonical(ends[1]));
  });

  it('should come out of its transcript as it went in', () => {
    const game = played(openGame(books.play, '31'), random, randomParty);
    const text = writeTranscript(game);
    const loaded = loadTranscript(text, shelf);
    if (!loaded.ok) throw new Error(loaded.fault.message);
    const { firstDifference, game: again, steps } = loaded.verified;
    expect(firstDifference).toBeNull();
    expect(steps).toBe(game.steps.length - 1);
    expect(again.world).toEqual(game.world);
    expect(lastStep(again)).toEqual(lastStep(game));
    expect(writeTranscript(again)).toBe(text);
  });
});
