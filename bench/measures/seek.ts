import { performance } from 'node:perf_hooks';
import type { Book } from '../../src/model/book.ts';
import type { Command } from '../../src/model/command.ts';
import { charts } from '../../src/parties/registry.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { gameAt } from '../../src/session/branches.ts';
import { compile } from '../../src/session/compile.ts';
import { newGame, play, type Game } from '../../src/session/game.ts';
import { usualSeats } from '../../src/session/shelf.ts';
import { loadTranscript, writeTranscript } from '../../src/session/transcript.ts';
import { viewFor } from '../../src/session/view.ts';
import { shelf } from '../../tests/support/books.ts';
import { cost, type Figure } from '../figure.ts';
import { scenarioOf } from '../scenario.ts';

/** Forty rounds of twelve parties that sign nothing and are asked after every recess come to ten thousand commands. */
const scenario = scenarioOf({ rounds: 40, parties: 12, items: 1 }, 20, 'against');
const seeks = 101;

/** Seeking in a saved game of ten thousand commands, once it is open. */
export function seekFigures(): Figure[] {
  const text = writeTranscript(longGame());
  const began = performance.now();
  const loaded = loadTranscript(text, shelf);
  const opening = performance.now() - began;
  if (!loaded.ok || loaded.verified.firstDifference !== null)
    throw new Error('expected a saved game that holds');
  const { game } = loaded.verified;
  const commands = game.steps.length - 1;
  const middle = Math.floor(commands / 2);
  const times = Array.from({ length: seeks }, (_, index) => seekTime(game, middle + index));
  return [
    cost(`seek to the middle of ${commands} commands`, 'ms', times, 'opening that transcript', [
      opening,
    ]),
  ];
}

/** From the choice of a step to what its mediator sees and knows, milliseconds. */
function seekTime(game: Game, step: number): number {
  const began = performance.now();
  const { world, book } = gameAt(game, step);
  const { estimates } = viewFor(book.mediator, world, book);
  const passed = performance.now() - began;
  if (Object.keys(estimates).length === 0) throw new Error('expected a view with estimates');
  return passed;
}

function longGame(): Game {
  const compiled = compile(catalogue, scenario, {}, charts);
  if (!compiled.ok) throw new Error(compiled.problems[0]?.message ?? 'expected a sound scenario');
  const { book } = compiled;
  const computers = usualSeats(book.partyIds);
  let game = newGame(book, { seed: '1', computers, custom: scenario });
  while (game.world.phase !== 'ended') {
    const played = play(game, nextCommand(game, book));
    if (!played.ok) throw new Error(`expected a command to be accepted: ${played.refusal.code}`);
    game = played.game;
  }
  return game;
}

/** Puts one text and calls recesses until time is up. */
function nextCommand({ world }: Game, book: Book): Command {
  const { mediator: seat } = book;
  const { table } = world;
  if (table === null) return { seat, type: 'proceed' };
  if (table.exchangesLeft === 0) return { seat, type: 'closeTable', as: 'nothing' };
  if (table.text !== null) return { seat, type: 'recess' };
  const clauses = Object.values(book.items).map(({ id, options }) => ({
    item: id,
    option: options[1]?.id ?? '',
    wording: 'plain' as const,
  }));
  return { seat, type: 'tableText', author: seat, clauses };
}
