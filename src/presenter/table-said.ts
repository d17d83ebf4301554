import type { ItemId, PartyId } from '../model/ids.ts';
import { capitalised } from './format.ts';
import { flagModel, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import type { TableContext } from './table-context.ts';
import { exchangesOf } from './table-events.ts';
import type { Exchange, TableEvent } from './table-events.ts';
import {
  clauseInWords,
  clauseNumber,
  delegationName,
  endorsementLine,
  itemInSentence,
  objectionLine,
  openingLine,
  walkOutLine,
} from './table-voices.ts';

/** What one delegation says, or what we learned of it in private. */
export interface StatementModel {
  readonly party: PartyId;
  readonly flag: FlagModel;
  readonly who: string;
  /** In its own voice; null where only the act is known. */
  readonly quote: string | null;
  /** What it comes to, in our words; empty where the quote is all. */
  readonly note: string;
  readonly tone: 'good' | 'bad' | 'plain';
  /** Only the host has heard it. */
  readonly isPrivate: boolean;
}

export interface ExchangeModel {
  readonly number: number;
  readonly heading: string;
  readonly statements: readonly StatementModel[];
}

export interface SaidModel {
  /** What was said last, the news first. */
  readonly latest: ExchangeModel | null;
  /** Everything, oldest first. */
  readonly log: readonly ExchangeModel[];
  /** What has just changed, read out after each move. */
  readonly news: string;
}

export function saidModel(context: TableContext): SaidModel {
  const log = exchangesOf(context.events).map((exchange) => exchangeModel(context, exchange));
  const latest = log.at(-1) ?? null;
  return { latest, log, news: newsOf(context, latest) };
}

function exchangeModel(context: TableContext, { number, events }: Exchange): ExchangeModel {
  const { t } = context;
  const [first] = events;
  const what = first === undefined ? '' : headingOf(context, first);
  const opening = first?.type === 'tableOpened' ? openings(context, first.present) : [];
  return {
    number,
    heading: number === 0 ? what : t('table.log.exchange', { n: number, what }),
    statements: [
      ...opening,
      ...events
        .map((event) => statementOf(context, event))
        .filter((statement) => statement !== null)
        .toSorted((left, right) => URGENCY[left.tone] - URGENCY[right.tone]),
    ],
  };
}

/** Objections are what has to be answered; they stand first. */
const URGENCY = { bad: 0, plain: 1, good: 2 } as const;

function openings(context: TableContext, present: readonly PartyId[]): StatementModel[] {
  return present.map((party) =>
    spoken(context, party, { quote: openingLine(context, party), note: '', tone: 'plain' }),
  );
}

type Words = Pick<StatementModel, 'quote' | 'note' | 'tone'> & { isPrivate?: boolean };

function spoken({ t, book }: TableContext, party: PartyId, words: Words): StatementModel {
  return {
    party,
    flag: flagModel(t, book, party),
    who: delegationName(t, party),
    isPrivate: false,
    ...words,
  };
}

/** What the mediator did, as the head of an exchange. */
function headingOf(context: TableContext, event: TableEvent): string {
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
      return t('table.log.amended', {
        n: clauseNumber(context, event.clause.item),
        option: t(`item.${event.clause.item}.option.${event.clause.option}`),
        wording: t(`wording.${event.clause.wording}`),
      });
    case 'recessTaken':
      return t('table.log.recess');
    case 'answered':
    case 'walkedOut':
      return t('table.log.answers');
  }
}

function statementOf(context: TableContext, event: TableEvent): StatementModel | null {
  const { t } = context;
  switch (event.type) {
    case 'positionStated':
      return positionStatement(context, event.party, event.wants, event.minds);
    case 'caucusHeld':
      return spoken(context, event.party, {
        quote: null,
        note: t(event.candid ? 'table.caucus.candid' : 'table.caucus.guarded'),
        tone: 'plain',
        isPrivate: true,
      });
    case 'clarified':
      return spoken(context, event.party, {
        quote: null,
        note: t('table.said.clarified', { item: itemInSentence(t, event.item) }),
        tone: 'plain',
      });
    case 'concessionConsidered':
      return spoken(context, event.party, {
        quote: null,
        note: t('table.said.considers', { clause: clauseInWords(context, event) }),
        tone: 'good',
        isPrivate: event.inPrivate,
      });
    case 'concessionRefused':
      return spoken(context, event.party, {
        quote: null,
        note: t('table.said.refuses', { clause: clauseInWords(context, event) }),
        tone: 'bad',
        isPrivate: event.seenBy !== 'all' && event.seenBy.length === 2,
      });
    case 'answered':
      return answerStatement(context, event);
    case 'walkedOut':
      return spoken(context, event.party, {
        quote: walkOutLine(context, event.party),
        note: t('table.said.leaves'),
        tone: 'bad',
      });
    case 'tableOpened':
    case 'textTabled':
    case 'clauseAmended':
    case 'recessTaken':
      return null;
  }
}

function positionStatement(
  context: TableContext,
  party: PartyId,
  wants: ItemId | null,
  minds: ItemId | null,
): StatementModel {
  const { t } = context;
  const want = wants === null ? '' : itemInSentence(t, wants);
  const mind = minds === null ? '' : itemInSentence(t, minds);
  const kind =
    wants === null ? (minds === null ? 'neither' : 'minds') : minds === null ? 'wants' : 'both';
  return spoken(context, party, {
    quote: t(`table.position.${kind}`, {
      want,
      mind,
      Want: capitalised(want),
      Mind: capitalised(mind),
    }),
    note: '',
    tone: 'plain',
  });
}

function answerStatement(
  context: TableContext,
  event: Extract<TableEvent, { type: 'answered' }>,
): StatementModel {
  const { t, talks } = context;
  const { party, stance } = event;
  if (stance.answer === 'endorse') {
    const binding = talks.invitation.proposal.track === '1' ? 'sign' : 'carry';
    return spoken(context, party, {
      quote: endorsementLine(context, party, context.events.indexOf(event)),
      note: t(`table.said.endorses.${binding}`),
      tone: 'good',
    });
  }
  const { item } = stance;
  return spoken(context, party, {
    quote:
      item === null ? null : objectionLine(context, party, item, context.events.indexOf(event)),
    note:
      item === null
        ? t('table.said.objects.all')
        : t('table.said.objects', {
            n: clauseNumber(context, item),
            item: itemInSentence(t, item),
          }),
    tone: 'bad',
  });
}

/** What was done and how many endorse; who answered what is read out by the app for every screen. */
function newsOf({ t, talks }: TableContext, latest: ExchangeModel | null): string {
  if (latest === null) return '';
  const { present, stances, text } = talks.table;
  const endorsing = present.filter((party) => stances[party]?.answer === 'endorse').length;
  const facts = { what: latest.heading, endorsing, present: present.length };
  return text === null ? t('table.news.plain', facts) : t('table.news.text', facts);
}
