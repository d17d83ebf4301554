import { describe, expect, it } from 'vitest';
import { delegation } from '../../src/policy/delegation.ts';
import { loudHost, patientHost } from '../../src/policy/hosts.ts';
import { random } from '../../src/policy/random.ts';
import { allBooks, flagship } from '../support/books.ts';
import { contentOf, neverSeen, workingsOf, type Cast } from '../support/coverage.ts';
import { agreeableParty, curiousHost, secretiveHost } from '../support/curious.ts';
import { randomParty } from '../support/random-party.ts';

const casts: readonly Cast[] = [
  { host: curiousHost, party: agreeableParty },
  { host: patientHost, party: delegation },
  { host: curiousHost, party: randomParty },
  { host: loudHost, party: delegation },
  { host: random, party: randomParty },
  { host: secretiveHost, party: agreeableParty },
];

describe('play', () => {
  it.each(allBooks)(
    'should bring about everything that $id holds within 1000 campaigns',
    ({ bulk: book }) => {
      expect(neverSeen(book, contentOf(book), casts, 1000).missing).toEqual([]);
    },
    120_000,
  );

  it('should bring about every command, event, outcome and state of every chart within 1000 campaigns', () => {
    const { bulk: book } = flagship;
    expect(neverSeen(book, workingsOf(book), casts, 1000).missing).toEqual([]);
  }, 120_000);
});
