import type { Book } from '../model/book.ts';
import { readEvent } from '../model/event-schema.ts';
import type { GameEvent } from '../model/event.ts';
import type { Header, StoredStep } from '../model/transcript.ts';
import type { Phase, World } from '../model/world.ts';
import { canonical } from '../rules/hash.ts';
import { apply, lastStep, newGame, type Game, type GameStep } from './game.ts';
import { openGame, type Shelf } from './transcript.ts';

/**
 * A game as it was recorded, not played again: its commands and events in their order, over a world
 * that follows only what the events say of round, phase and meetings. For watching a game of other
 * rules; it can neither be played on nor checked.
 */
export function recordedGame(header: Header, stored: readonly StoredStep[], book: Book): Game {
  const opened = newGame(book, { seed: header.seed, computers: {}, custom: header.custom });
  // How it opened was not recorded, but for the round that began.
  const steps: GameStep[] = opened.steps.map((opening) => ({
    ...opening,
    events: opening.events.filter(({ type }) => type === 'roundBegan'),
  }));
  let { world } = opened;
  for (const { command, checksum, events: told } of stored) {
    const events = told.map(readEvent).filter((event) => event !== null);
    const { round } = world;
    world = events.reduce((now, event) => after(now, event, book), world);
    steps.push({ command, round, events, entries: [], world, checksum });
  }
  return { ...opened, header, steps, world };
}

/** The phase that a game is in once something has happened. */
const PHASES: Partial<Readonly<Record<GameEvent['type'], Phase>>> = {
  roundBegan: 'briefing',
  groundworkDone: 'groundwork',
  invitationSent: 'replies',
  tableOpened: 'table',
  tableClosed: 'outcome',
  meetingCalledOff: 'aftermath',
  commitmentSettled: 'aftermath',
  campaignEnded: 'ended',
};

function after(world: World, event: GameEvent, { scenario }: Book): World {
  const phase = PHASES[event.type] ?? world.phase;
  if (event.type === 'roundBegan' && event.round <= scenario.rounds.length)
    return { ...world, phase, round: event.round };
  if (event.type === 'tableClosed')
    return { ...world, phase, meetings: [...world.meetings, event.meeting] };
  return phase === world.phase ? world : { ...world, phase };
}

/**
 * How many steps of a game of other rules these rules tell alike: each command is allowed and brings
 * about the events that were recorded. What moved beneath them was not recorded and is not compared.
 */
export function toldAlike(
  header: Header,
  stored: readonly StoredStep[],
  book: Book,
  shelf: Shelf,
): number {
  let game = openGame(header, book, shelf);
  for (const [index, { command, events }] of stored.entries()) {
    const played = apply(game, command);
    if (!played.ok || canonical(lastStep(played.game).events) !== canonical(events)) return index;
    game = played.game;
  }
  return stored.length;
}
