import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { World } from '../model/world.ts';
import type { Mind } from '../presenter/mind.ts';
import { draftOf, textTerms } from '../rules/endorsement.ts';
import { exact } from '../rules/mandates.ts';
import { sittingOf } from '../rules/sitting.ts';
import { known } from '../rules/turn.ts';
import { willingness } from '../rules/willingness.ts';

/** What a party reckoned at one moment of a game that is over or watched with open mandates. */
export function mindOf(world: World, book: Book, party: PartyId): Mind {
  const mandate = exact(known(world.parties, party).mandate);
  const { invitation, table } = world;
  const talks = invitation?.proposal;
  const asked = talks?.guests.includes(party) === true && talks.host !== party;
  const sits = table?.present.includes(party) === true;
  const { text } = table ?? { text: null };
  return {
    party,
    mandate,
    invited:
      asked && table === null
        ? willingness({ known: world, book, party, proposal: talks, wishes: mandate })
        : null,
    text:
      sits && talks !== undefined && table !== null && text !== null
        ? textTerms({ known: world, book, party, clauses: text, table, talks, mandate })
        : null,
    draft:
      sits && talks !== undefined && table !== null
        ? draftOf(world, book, party, talks.agenda, sittingOf(world.round, talks, table), mandate)
        : null,
  };
}
