import { describe, expect, it } from 'vitest';
import { delegation } from '../../src/policy/delegation.ts';
import { hosts } from '../../src/policy/registry.ts';
import { random } from '../../src/policy/random.ts';
import { allBooks } from '../support/books.ts';
import { lockstep, twoSpeeds } from '../support/lockstep.ts';
import { randomParty } from '../support/random-party.ts';

const campaigns = Number(process.env['CAMPAIGNS'] ?? 200);

describe.each(allBooks)(`$id over ${campaigns} campaigns`, (books) => {
  it('should come to the same world in lockstep with a copy that goes through JSON', () => {
    for (let seed = 1; seed <= campaigns; seed += 1)
      expect(lockstep(books.play, String(seed), random, randomParty), `seed ${seed}`).toEqual([]);
  });

  it('should come to the same world at both speeds', () => {
    for (let seed = 1; seed <= campaigns; seed += 1)
      expect(twoSpeeds(books, String(seed), random, randomParty), `seed ${seed}`).toEqual([]);
  });

  it.each(Object.values(hosts))(
    'should come to the same world at both speeds under $id',
    (host) => {
      for (let seed = 1; seed <= Math.ceil(campaigns / 10); seed += 1)
        expect(twoSpeeds(books, String(seed), host, delegation), `seed ${seed}`).toEqual([]);
    },
  );
});
