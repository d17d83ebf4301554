import { playCampaign } from '../../src/analysis/campaign.ts';
import type { Command } from '../../src/model/command.ts';
import type { Book } from '../../src/model/book.ts';
import type { PartyId } from '../../src/model/ids.ts';
import type { View } from '../../src/model/view.ts';
import { doNothing } from '../../src/policy/hosts.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { adviseStep } from '../../src/policy/steps-choice.ts';
import { known } from '../../src/rules/turn.ts';
import { seatsWith } from './measure.ts';

/** A host that does nothing but ask for steps. */
function asking(id: string, next: (view: View, book: Book) => Command | null): Policy {
  return {
    id,
    decide(view, book) {
      const step = view.phase === 'groundwork' ? next(view, book) : null;
      return step ?? { seat: view.seat, type: 'proceed' };
    },
  };
}

/** Asks one side for the largest step at once, again each round until it is promised. */
function largestAtOnce(id: string, party: PartyId, toward: PartyId): Policy {
  return asking(id, ({ seat, round, steps }) => {
    const said = steps.some((step) => step.status !== 'declined' || step.round === round);
    return said ? null : { seat, type: 'askStep', party, toward, size: 3, publicity: 'announced' };
  });
}

/** Ways of dealing with the two Koreas by steps alone. */
export const stepSequences = {
  nothing: doNothing,
  'one large demand of the DPRK': largestAtOnce('large-demand', 'dprk', 'rok'),
  'one large gift of the ROK': largestAtOnce('large-gift', 'rok', 'dprk'),
  'graduated reciprocation': asking(
    'graduated',
    (view, book) => adviseStep(view, book)?.command ?? null,
  ),
} as const satisfies Record<string, Policy>;

/** Mean of the trust of the two Koreas in each other at the end of each campaign, points, by seed. */
export function mutualTrust(book: Book, policy: Policy, games: number): number[] {
  const seats = seatsWith(book, policy);
  return Array.from({ length: games }, (_, index) => {
    const { trust } = playCampaign(book, String(index + 1), seats).scores;
    return (known(known(trust, 'rok'), 'dprk') + known(known(trust, 'dprk'), 'rok')) / 2000;
  });
}
