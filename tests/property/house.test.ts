import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playCampaign } from '../../src/analysis/campaign.ts';
import type { PartyId } from '../../src/model/ids.ts';
import { hosts } from '../../src/policy/registry.ts';
import { balanceOf } from '../../src/rules/neighbours.ts';
import { allBooks, flagship } from '../support/books.ts';
import { freshWorld } from '../support/games.ts';
import { seatsWith } from '../support/measure.ts';

const { bulk: book } = flagship;
const { scores } = freshWorld(book);
const points = fc.integer({ min: 0, max: 100_000 });

function lending(support: Readonly<Record<PartyId, number>>) {
  return balanceOf({ trust: scores.trust, support: { ...scores.support, ...support } }, book);
}

describe('the balance between neighbours', () => {
  it('should have no negative gap and two different ends', () => {
    fc.assert(
      fc.property(points, points, (china, russia) => {
        const balance = lending({ china, russia });
        expect(balance?.gap).toBeGreaterThanOrEqual(0);
        expect(balance?.near).not.toBe(balance?.far);
      }),
    );
  });

  it('should not change by what is done alike for both', () => {
    const few = fc.integer({ min: 0, max: 50_000 });
    fc.assert(
      fc.property(few, few, few, (china, russia, more) => {
        const both = lending({ china: china + more, russia: russia + more });
        expect(both?.gap).toBe(lending({ china, russia })?.gap);
      }),
    );
  });

  it('should even out by what is done for the farther one alone, until it is the nearer', () => {
    fc.assert(
      fc.property(
        points,
        points,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (china, russia, part) => {
          const before = lending({ china, russia });
          if (before === null) throw new Error('expected two neighbours');
          const { far, gap } = before;
          const held = { china, russia }[far] ?? 0;
          const after = lending({ china, russia, [far]: held + Math.floor(gap * part) });
          expect(after?.gap).toBe(gap - Math.floor(gap * part));
        },
      ),
    );
  });
});

/** Campaigns of a host at random and of one who courts the bold, with parties at random and not. */
const played = ['random', 'loud-host', 'do-nothing'].flatMap((id) => hosts[id] ?? []);

describe.each(allBooks)('the house in random play of $id', ({ bulk: of }) => {
  const { tiltMost, tiltSovereignty, silenceRounds } = of.rules;

  it('should lose by leaning on one neighbour no more than counts, and to the other alone', () => {
    for (const host of played) {
      playCampaign(of, '7', seatsWith(of, host), (_, __, ___, entries) => {
        for (const { ref, amount, cause } of entries) {
          if (cause.id !== 'tilt') continue;
          expect(of.parties[cause.subject ?? '']?.neighbour).toBe(true);
          expect(amount).toBeLessThan(0);
          if (ref.score === 'sovereignty')
            expect(amount).toBeGreaterThanOrEqual(-tiltMost * tiltSovereignty * 1000);
          else
            expect('from' in ref && ref.from !== cause.subject && ref.to === of.mediator).toBe(
              true,
            );
        }
      });
    }
  });

  it('should lose by silence only once it has been silent long enough, and only of who waits', () => {
    for (const host of played) {
      playCampaign(of, '8', seatsWith(of, host), (world, _, __, entries) => {
        for (const { ref, round, cause } of entries) {
          if (cause.id !== 'silence') continue;
          const item = cause.subject ?? '';
          expect(round - (world.voiced[item] ?? 0)).toBeGreaterThan(silenceRounds);
          const party = of.parties['of' in ref ? ref.of : ''];
          expect(party?.mandate.interests[item]).toBeGreaterThan(0);
        }
      });
    }
  });
});
