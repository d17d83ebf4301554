import type { PartyId } from '../model/ids.ts';
import { positionKind } from './chronicle-table.ts';
import { capitalised } from './format.ts';
import type { TableContext } from './table-context.ts';
import { exchangesOf } from './table-events.ts';
import type { Exchange, TableEvent } from './table-events.ts';
import { headingOf } from './table-headings.ts';
import { spoken } from './table-spoken.ts';
import type { StatementModel } from './table-spoken.ts';
import { tacticStatement } from './table-said-tactics.ts';
import {
  clauseInWords,
  clauseNumber,
  endorsementLine,
  itemInSentence,
  objectionLine,
  openingLine,
  walkOutLine,
} from './table-voices.ts';

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

function statementOf(context: TableContext, event: TableEvent): StatementModel | null {
  const { t } = context;
  switch (event.type) {
    case 'positionStated':
      return positionStatement(context, event, '');
    case 'sealedRead':
      return positionStatement(context, event, t('table.said.sealed'));
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
    case 'paceSet':
      return null;
    default:
      return tacticStatement(context, event);
  }
}

function positionStatement(
  context: TableContext,
  {
    party,
    wants,
    minds,
  }: Pick<Extract<TableEvent, { type: 'positionStated' }>, 'party' | 'wants' | 'minds'>,
  note: string,
): StatementModel {
  const { t } = context;
  const want = wants === null ? '' : itemInSentence(t, wants);
  const mind = minds === null ? '' : itemInSentence(t, minds);
  return spoken(context, party, {
    quote: t(`table.position.${positionKind(wants, minds)}`, {
      want,
      mind,
      Want: capitalised(want),
      Mind: capitalised(mind),
    }),
    note,
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
