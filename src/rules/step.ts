import type { Book } from '../model/book.ts';
import { partyMoves, type PartyMove, type Question } from '../model/chart.ts';
import {
  hostMoves,
  mediatorMoves,
  type Command,
  type CommandOf,
  type CommandType,
  type HostMove,
  type MediatorMove,
} from '../model/command.ts';
import type { GameEvent } from '../model/event.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Phase, World } from '../model/world.ts';
import {
  callOff,
  invite,
  meetCondition,
  open,
  openConvened,
  reply,
  sendInvitation,
} from './convening.ts';
import { commonGround, keepToIssues } from './framing.ts';
import { prepare } from './groundwork.ts';
import { announce } from './outcome.ts';
import { perBook } from './per-book.ts';
import { refuse } from './refusals.ts';
import { answerRequest, leaveUnanswered } from './requests.ts';
import { beginRound, endCampaign, isLastRound, passTime, settleRound } from './rounds.ts';
import { amend, answer, closeTable, tableText } from './table.ts';
import { caucus, clarify, hearAll, recess, suggest } from './listening.ts';
import { answerStep, askStep } from './steps.ts';
import { improve } from './settlement.ts';
import {
  carryMessage,
  factFind,
  offer,
  praise,
  readSealed,
  saveFace,
  setPace,
  vouch,
} from './tactics.ts';
import { known, roundOf, type Turn } from './turn.ts';

export type StepResult =
  | { ok: true; events: readonly GameEvent[]; entries: readonly LedgerEntry[] }
  | { ok: false; refusal: Refusal };

/** In which stations of a round each move of the mediator belongs. */
const stations: Readonly<Record<MediatorMove, readonly Phase[]>> = {
  proceed: ['briefing', 'groundwork', 'convening', 'outcome', 'aftermath'],
  answerRequest: ['briefing'],
  prepare: ['groundwork'],
  askStep: ['groundwork'],
  invite: ['convening'],
  meetCondition: ['replies'],
  openTable: ['replies'],
  callOff: ['replies'],
  hearAll: ['table'],
  caucus: ['table'],
  clarify: ['table'],
  suggest: ['table'],
  tableText: ['table'],
  amend: ['table'],
  recess: ['table'],
  carryMessage: ['table'],
  factFind: ['table'],
  praise: ['table'],
  saveFace: ['table'],
  offer: ['table'],
  vouch: ['table'],
  readSealed: ['table'],
  commonGround: ['table'],
  keepToIssues: ['table'],
  setPace: ['table'],
  closeTable: ['table'],
  announce: ['outcome', 'aftermath'],
  improve: ['outcome'],
};

/**
 * Carries out one command by writing to a draft of the world. Checks legality first: a refused
 * command changes nothing. The same function serves Immer's drafts in play and plain objects in bulk.
 *
 * @param unwatched leaves out of the events what explains answers; world and entries are the same
 */
export function step(world: World, command: Command, book: Book, unwatched = false): StepResult {
  const turn: Turn = { world, book, events: [], entries: [], unwatched };
  const refusal = outOfTurn(world, command, book) ?? carryOut(turn, command);
  return refusal === null
    ? { ok: true, events: turn.events, entries: turn.entries }
    : { ok: false, refusal };
}

function outOfTurn(world: World, command: Command, book: Book): Refusal | null {
  if (world.phase === 'ended') return refuse('game/over');
  if (!book.seatIds.includes(command.seat))
    return refuse('game/unknown-seat', { seat: command.seat });
  if (legalMoves(world, command.seat, book).includes(command.type)) return null;
  const asked = world.question !== null && world.waiting.includes(command.seat);
  if (asked) return refuse('party/not-legal', { seat: command.seat, move: command.type });
  const waits =
    world.question !== null || isPartyMove(command.type) || command.seat !== book.mediator;
  return waits
    ? refuse('game/not-your-turn', { seat: command.seat, waiting: world.waiting.join(', ') })
    : refuse('game/wrong-phase', { move: command.type, phase: world.phase });
}

function isPartyMove(type: CommandType): boolean {
  return partyMoves.some((move) => move === type);
}

/** The commands that a seat may give now: the mediator's by the station, a party's by its chart. */
export function legalMoves(
  world: Pick<World, 'phase' | 'question' | 'waiting' | 'parties'>,
  seat: string,
  book: Book,
): readonly CommandType[] {
  if (world.phase === 'ended') return [];
  if (world.question !== null)
    return world.waiting.includes(seat) ? partyLegal(world, seat, world.question, book) : [];
  return seat === book.mediator ? (hostMovesAt(book).get(world.phase) ?? []) : [];
}

/** The mediator's moves by the station. */
const hostMovesAt = perBook((book) => {
  const byStation = new Map<Phase, MediatorMove[]>();
  for (const move of mediatorMoves.filter((each) => isOffered(book, each))) {
    for (const phase of stations[move])
      byStation.set(phase, [...(byStation.get(phase) ?? []), move]);
  }
  return byStation;
});

/** Whether the scenario leaves a move to its host; moves away from the table always are. */
function isOffered({ scenario: { moves } }: Book, move: MediatorMove): boolean {
  return moves === undefined || !isHostMove(move) || moves.includes(move);
}

function isHostMove(move: MediatorMove): move is HostMove {
  return hostMoves.some((each) => each === move);
}

function partyLegal(
  world: Pick<World, 'parties'>,
  seat: string,
  question: Question,
  book: Book,
): readonly PartyMove[] {
  return known(book.charts, seat).legal(known(world.parties, seat).chart, question);
}

function carryOut(turn: Turn, command: Command): Refusal | null {
  switch (command.type) {
    case 'proceed':
      return proceed(turn);
    case 'answerRequest':
      return answerRequest(turn, command);
    case 'prepare':
      return prepare(turn, command);
    case 'askStep':
      return askStep(turn, command);
    case 'takeStep':
    case 'declineStep':
      return answerStep(turn, command);
    case 'invite':
      return invite(turn, command);
    case 'meetCondition':
      return meetCondition(turn, command);
    case 'openTable':
      return open(turn);
    case 'callOff':
      return callOff(turn);
    case 'accept':
    case 'setCondition':
    case 'refuse':
      return reply(turn, command);
    case 'announce':
      return announce(turn);
    case 'improve':
      return improve(turn, command);
    default:
      return atTable(turn, command);
  }
}

type TableMove =
  | 'hearAll'
  | 'caucus'
  | 'clarify'
  | 'suggest'
  | 'tableText'
  | 'amend'
  | 'recess'
  | 'carryMessage'
  | 'factFind'
  | 'praise'
  | 'saveFace'
  | 'offer'
  | 'vouch'
  | 'readSealed'
  | 'commonGround'
  | 'keepToIssues'
  | 'setPace'
  | 'closeTable'
  | 'endorse'
  | 'object'
  | 'walkOut';

function atTable(turn: Turn, command: CommandOf<TableMove>): Refusal | null {
  switch (command.type) {
    case 'hearAll':
      return hearAll(turn);
    case 'caucus':
      return caucus(turn, command);
    case 'clarify':
      return clarify(turn, command);
    case 'suggest':
      return suggest(turn, command);
    case 'tableText':
      return tableText(turn, command);
    case 'amend':
      return amend(turn, command);
    case 'recess':
      return recess(turn);
    case 'carryMessage':
      return carryMessage(turn, command);
    case 'factFind':
      return factFind(turn, command);
    case 'praise':
      return praise(turn, command);
    case 'saveFace':
      return saveFace(turn, command);
    case 'offer':
      return offer(turn, command);
    case 'vouch':
      return vouch(turn, command);
    case 'readSealed':
      return readSealed(turn, command);
    case 'commonGround':
      return commonGround(turn, command);
    case 'keepToIssues':
      return keepToIssues(turn);
    case 'setPace':
      return setPace(turn, command);
    case 'closeTable':
      return closeTable(turn, command);
    case 'endorse':
    case 'object':
    case 'walkOut':
      return answer(turn, command);
  }
}

/** Goes on to the next station. Other states' forums come between groundwork and our own convening. */
function proceed(turn: Turn): Refusal | null {
  const { world } = turn;
  switch (world.phase) {
    case 'briefing': {
      leaveUnanswered(turn);
      const { convened } = roundOf(turn);
      if (convened === undefined) world.phase = 'groundwork';
      else return openConvened(turn, convened);
      return null;
    }
    case 'groundwork':
      convene(turn);
      return null;
    case 'convening':
    case 'outcome':
      settleRound(turn);
      return null;
    default:
      if (isLastRound(turn)) endCampaign(turn);
      else {
        passTime(turn);
        beginRound(turn);
      }
      return null;
  }
}

function convene(turn: Turn): void {
  const { world, book } = turn;
  const { forum } = roundOf(turn);
  if (forum === undefined) {
    world.phase = 'convening';
    return;
  }
  const { host, venue, track, publicity, agenda, guests } = known(book.forums, forum);
  sendInvitation(
    turn,
    { host, venue, track, publicity, agenda: [...agenda], guests: [...guests] },
    forum,
  );
}
