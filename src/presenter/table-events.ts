import type { GameEvent } from '../model/event.ts';

const TABLE_EVENTS = [
  'tableOpened',
  'positionStated',
  'caucusHeld',
  'clarified',
  'concessionConsidered',
  'concessionRefused',
  'textTabled',
  'clauseAmended',
  'recessTaken',
  'messageCarried',
  'messageFoundOut',
  'factsFound',
  'praised',
  'openedWithWords',
  'meansOffered',
  'vouched',
  'sealedRead',
  'commonGroundNamed',
  'heldToIssues',
  'paceSet',
  'leaked',
  'answered',
  'walkedOut',
] as const;
type TableEventType = (typeof TABLE_EVENTS)[number];
export type TableEvent = Extract<GameEvent, { type: TableEventType }>;

/** One move of ours and what the delegations answered; the first is the opening. */
export interface Exchange {
  /** 0 is the opening. */
  readonly number: number;
  readonly events: readonly TableEvent[];
}

function isTableEvent(event: GameEvent): event is TableEvent {
  return TABLE_EVENTS.some((type) => type === event.type);
}

/**
 * What has happened at the table under way: all since the delegations last sat down. A game that
 * goes on from a snapshot may not know when that was; then it is all since the last meeting closed.
 */
export function eventsAtTable(events: readonly GameEvent[]): readonly TableEvent[] {
  const opened = events.findLastIndex(({ type }) => type === 'tableOpened');
  const closed = events.findLastIndex(({ type }) => type === 'tableClosed');
  return events.slice(Math.max(opened, closed + 1, 0)).filter(isTableEvent);
}

function isAnswer({ type }: TableEvent): boolean {
  return type === 'answered' || type === 'walkedOut' || type === 'messageFoundOut';
}

/**
 * Positions are stated together, answers belong to the move before them, a leak to the move in which
 * it happens (it is told first), all else begins an exchange.
 */
export function exchangesOf(events: readonly TableEvent[]): readonly Exchange[] {
  const exchanges: { number: number; events: TableEvent[] }[] = [];
  let leaks: TableEvent[] = [];
  for (const event of events) {
    const current = exchanges.at(-1);
    const together =
      event.type === 'positionStated' && current?.events[0]?.type === 'positionStated';
    if (event.type === 'leaked') leaks.push(event);
    else if (current !== undefined && (isAnswer(event) || together)) current.events.push(event);
    else {
      exchanges.push({ number: exchanges.length, events: [event, ...leaks] });
      leaks = [];
    }
  }
  return exchanges;
}

/** Whether word of these talks got out. */
export function hasLeaked(events: readonly TableEvent[]): boolean {
  return events.some(({ type }) => type === 'leaked');
}
