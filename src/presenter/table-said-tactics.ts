import type { ItemId, PartyId } from '../model/ids.ts';
import { list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { partyInSentence } from './names.ts';
import type { TableContext } from './table-context.ts';
import type { TableEvent } from './table-events.ts';
import { spoken } from './table-spoken.ts';
import type { StatementModel } from './table-spoken.ts';
import { itemInSentence } from './table-voices.ts';

type TacticEvent = Extract<
  TableEvent,
  {
    type:
      | 'messageCarried'
      | 'messageFoundOut'
      | 'factsFound'
      | 'praised'
      | 'openedWithWords'
      | 'meansOffered'
      | 'vouched'
      | 'commonGroundNamed'
      | 'heldToIssues'
      | 'leaked';
  }
>;

/** What the host did for or about a delegation, and how that was taken. */
export function tacticStatement(context: TableContext, event: TacticEvent): StatementModel {
  const { t, book } = context;
  const said = { quote: null, tone: 'plain', between: false } as const;
  const given = { quote: null, tone: 'good' } as const;
  switch (event.type) {
    case 'messageCarried': {
      const key = event.believed ? 'table.said.believes' : 'table.said.disbelieves';
      const note = t(key, wordFacts(t, event));
      return spoken(context, event.to, { ...said, note, between: true });
    }
    case 'messageFoundOut': {
      const note = t('table.said.found-out', wordFacts(t, event));
      return spoken(context, event.to, { quote: null, tone: 'bad', note, between: true });
    }
    case 'vouched': {
      const note = t('table.said.vouched', { party: partyInSentence(t, event.party) });
      return spoken(context, event.to, { ...said, note, between: true });
    }
    case 'factsFound': {
      const note = t('table.said.facts', { item: itemInSentence(t, event.item) });
      return spoken(context, book.mediator, { ...said, note });
    }
    case 'commonGroundNamed': {
      const key = event.found ? 'table.said.common' : 'table.said.common.flat';
      const facts = { to: partyInSentence(t, event.to), item: itemInSentence(t, event.item) };
      const tone = event.found ? 'good' : 'bad';
      return spoken(context, event.party, { quote: null, tone, note: t(key, facts) });
    }
    case 'heldToIssues': {
      const eased = event.eased.map((party) => partyInSentence(t, party));
      return eased.length === 0
        ? spoken(context, book.mediator, {
            quote: null,
            tone: 'bad',
            note: t('table.said.schooled'),
          })
        : spoken(context, book.mediator, {
            ...given,
            note: t('table.said.issues', { parties: list(eased, t.locale) }),
          });
    }
    case 'leaked':
      return spoken(context, book.mediator, {
        quote: null,
        tone: 'bad',
        note: t('table.leak.notice'),
      });
    case 'praised':
      return spoken(context, event.party, { ...given, note: t('table.said.praised') });
    case 'openedWithWords':
      return spoken(context, event.party, { ...given, note: t('table.said.own-words') });
    case 'meansOffered': {
      const note = t('table.said.means', { means: t(`means.${event.means}.name`) });
      return spoken(context, event.party, { ...given, note });
    }
  }
}

function wordFacts(t: Translate, { from, item }: { from: PartyId; item: ItemId }) {
  return { from: partyInSentence(t, from), item: itemInSentence(t, item) };
}
