import type { Clause } from '../model/table.ts';
import { partyInSentence } from './names.ts';
import type { TableContext } from './table-context.ts';
import type { TableEvent } from './table-events.ts';
import { hasWordings } from './table-offered.ts';
import { clauseInWords, clauseNumber, itemInSentence } from './table-voices.ts';

/** What the mediator did, as the head of an exchange. */
export function headingOf(context: TableContext, event: TableEvent): string {
  const { t, book } = context;
  switch (event.type) {
    case 'tableOpened':
      return t('table.log.opened');
    case 'positionStated':
      return t('table.log.heard');
    case 'caucusHeld':
      return t('table.log.caucus', { party: partyInSentence(t, event.party) });
    case 'clarified':
      return t('table.log.clarified', {
        party: partyInSentence(t, event.party),
        item: itemInSentence(t, event.item),
      });
    case 'concessionConsidered':
    case 'concessionRefused':
      return t('table.log.suggested', {
        party: partyInSentence(t, event.party),
        clause: clauseInWords(context, event),
      });
    case 'textTabled':
      return event.author === book.mediator
        ? t('table.log.tabled.ours')
        : t('table.log.tabled.theirs', { party: partyInSentence(t, event.author) });
    case 'clauseAmended':
      return amendedHeading(context, event.clause);
    case 'recessTaken':
      return t('table.log.recess');
    case 'messageFoundOut':
    case 'answered':
    case 'walkedOut':
      return t('table.log.answers');
    default:
      return tacticHeading(context, event);
  }
}

function amendedHeading(context: TableContext, { item, option, wording }: Clause): string {
  const { t, book } = context;
  const facts = {
    n: clauseNumber(context, item),
    option: t(`item.${item}.option.${option}`),
  };
  return hasWordings(book, item)
    ? t('table.log.amended', { ...facts, wording: t(`wording.${wording}`) })
    : t('table.log.amended.option', facts);
}

type TacticEvent = Extract<
  TableEvent,
  {
    type:
      | 'messageCarried'
      | 'factsFound'
      | 'praised'
      | 'openedWithWords'
      | 'meansOffered'
      | 'vouched'
      | 'sealedRead'
      | 'commonGroundNamed'
      | 'heldToIssues'
      | 'paceSet'
      | 'leaked';
  }
>;

function tacticHeading({ t }: TableContext, event: TacticEvent): string {
  switch (event.type) {
    case 'messageCarried':
      return t('table.log.message', {
        from: partyInSentence(t, event.from),
        to: partyInSentence(t, event.to),
        item: itemInSentence(t, event.item),
      });
    case 'factsFound':
      return t('table.log.facts', { item: itemInSentence(t, event.item) });
    case 'praised':
      return t('table.log.praised', { party: partyInSentence(t, event.party) });
    case 'openedWithWords':
      return t('table.log.own-words', { party: partyInSentence(t, event.party) });
    case 'meansOffered':
      return t('table.log.means', {
        party: partyInSentence(t, event.party),
        means: t(`means.${event.means}.name`),
      });
    case 'vouched':
      return t('table.log.vouched', {
        party: partyInSentence(t, event.party),
        to: partyInSentence(t, event.to),
      });
    case 'sealedRead':
      return t('table.log.sealed', { party: partyInSentence(t, event.party) });
    case 'commonGroundNamed':
      return t('table.log.common', {
        party: partyInSentence(t, event.party),
        to: partyInSentence(t, event.to),
        item: itemInSentence(t, event.item),
      });
    case 'heldToIssues':
      return t('table.log.issues');
    case 'paceSet':
      return t(`table.log.pace.${event.pace}`);
    case 'leaked':
      return t('table.log.leaked');
  }
}
