import type { ItemId, Milli, PartyId } from '../model/ids.ts';
import type { Range } from '../model/view.ts';
import type { Clause } from '../model/table.ts';
import { capitalised, change } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { partyInSentence, partyName } from './names.ts';
import type { TableContext } from './table-context.ts';
import type { TableEvent } from './table-events.ts';
import { itemInSentence, objectionLine } from './table-voices.ts';

/** Said aloud, guessed, or not known. */
export type CellMark = 'said-yes' | 'said-no' | 'guess-yes' | 'guess-no' | 'unknown' | 'empty';

/** What one party makes of one clause. */
export interface CellModel {
  readonly party: PartyId;
  readonly item: ItemId;
  readonly mark: CellMark;
  /** Whole name of the button. */
  readonly label: string;
  /** `The DPRK on clause 2`. */
  readonly title: string;
  /** The mark in words. */
  readonly verdict: string;
  /** Its own words about this item; null where it has not spoken. */
  readonly quote: string | null;
  /** What else was said or heard, oldest first. */
  readonly heard: readonly string[];
  readonly worth: WorthModel | null;
}

/** What a clause is worth to a party, points. */
export interface WorthModel {
  readonly low: number;
  readonly high: number;
  readonly known: boolean;
  readonly text: string;
}

/** A figure is known when it is known to the point. */
const KNOWN_WITHIN: Milli = 1000;

export function isKnown({ low, high }: Range): boolean {
  return high - low < KNOWN_WITHIN;
}

export function cellModel(
  context: TableContext,
  party: PartyId,
  item: ItemId,
  clause: Clause | null,
  fresh: boolean,
): CellModel {
  const { t, talks, reckoning } = context;
  const range = clause === null ? null : reckoning.worth(party, clause);
  const mark = markOf(context, party, item, range, fresh);
  const verdict = t(`table.mark.${mark}`);
  const number = talks.invitation.proposal.agenda.indexOf(item) + 1;
  return {
    party,
    item,
    mark,
    label: t('table.cell', { party: partyName(t, party), n: number, verdict }),
    title: t('table.cell.title', {
      Party: capitalised(partyInSentence(t, party)),
      item: itemInSentence(t, item),
    }),
    verdict: t(`table.mark.${mark}.long`, { Party: capitalised(partyInSentence(t, party)) }),
    quote: mark === 'said-no' ? objectionLine(context, party, item) : null,
    heard: heardOf(context, party, item),
    worth: range === null ? null : worthModel(t, range),
  };
}

function markOf(
  { talks }: TableContext,
  party: PartyId,
  item: ItemId,
  range: Range | null,
  fresh: boolean,
): CellMark {
  const stance = talks.table.stances[party];
  if (!fresh && stance?.answer === 'endorse') return 'said-yes';
  if (!fresh && stance?.answer === 'object' && stance.item === item) return 'said-no';
  if (range === null) return 'empty';
  if (range.low >= 0) return 'guess-yes';
  return range.high < 0 ? 'guess-no' : 'unknown';
}

function worthModel(t: Translate, range: Range): WorthModel {
  const known = isKnown(range);
  const low = change(range.low);
  const high = change(range.high);
  return {
    low: range.low / 1000,
    high: range.high / 1000,
    known,
    text: known ? t('table.worth.known', { low }) : t('table.worth.guess', { low, high }),
  };
}

/** What this table has heard from a party about an item. */
function heardOf(context: TableContext, party: PartyId, item: ItemId): readonly string[] {
  return context.events
    .map((event) => heardLine(context, event, party, item))
    .filter((line) => line !== null);
}

/** What two were told that they have in common on an item. */
function commonLine(
  t: Translate,
  event: Extract<TableEvent, { type: 'commonGroundNamed' }>,
  party: PartyId,
  item: ItemId,
): string | null {
  const other = party === event.party ? event.to : party === event.to ? event.party : null;
  if (other === null || event.item !== item) return null;
  const facts = { party: partyInSentence(t, other) };
  return t(event.found ? 'table.heard.common' : 'table.heard.common.flat', facts);
}

function heardLine(
  { t }: TableContext,
  event: TableEvent,
  party: PartyId,
  item: ItemId,
): string | null {
  if (event.type === 'messageCarried' && event.to === party && event.item === item)
    return t('table.heard.word', { from: partyInSentence(t, event.from) });
  if (event.type === 'factsFound' && event.item === item) return t('table.heard.facts');
  if (event.type === 'commonGroundNamed') return commonLine(t, event, party, item);
  if (!('party' in event) || event.party !== party) return null;
  switch (event.type) {
    case 'positionStated':
      if (event.wants === item) return t('table.heard.wants');
      return event.minds === item ? t('table.heard.minds') : null;
    case 'clarified':
      return event.item === item ? t('table.heard.clarified') : null;
    case 'caucusHeld':
      return event.candid ? t('table.heard.candid') : t('table.heard.guarded');
    case 'concessionConsidered':
    case 'concessionRefused':
      return event.item === item
        ? t(`table.heard.${event.type}`, { option: t(`item.${item}.option.${event.option}`) })
        : null;
    case 'answered':
    case 'walkedOut':
    case 'praised':
    case 'openedWithWords':
    case 'meansOffered':
    case 'vouched':
    case 'sealedRead':
      return null;
  }
}
