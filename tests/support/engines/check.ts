/*
 * The check that every engine runs on itself: bundled without DOM and Node, a text in and a text out.
 */
import * as v from 'valibot';
import { catalogue } from '../../../src/content/catalogue.ts';
import type { Book } from '../../../src/model/book.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { charts } from '../../../src/parties/registry.ts';
import { compile } from '../../../src/session/compile.ts';
import { lastStep, type Game } from '../../../src/session/game.ts';
import { followLink, readLink } from '../../../src/session/link.ts';
import { readScenario } from '../../../src/session/read-scenario.ts';
import { shelfWith } from '../../../src/session/shelf.ts';
import { loadTranscript, writeTranscript, type Shelf } from '../../../src/session/transcript.ts';
import { ofComputers } from '../of-computers.ts';

const texts = v.array(v.string());

/** What an engine is asked. */
const OrderSchema = v.object({
  /** The scenario files that the games are of. */
  scenarios: texts,
  /** Saved games to play again. */
  transcripts: texts,
  links: texts,
  /** Campaigns to record: scenario, host and seed. */
  campaigns: v.array(v.tuple([v.string(), v.string(), v.string()])),
});
export type Order = v.InferOutput<typeof OrderSchema>;

/** For each game where it ends, or why it does not hold; and the recorded ones as text. */
const AnswerSchema = v.object({ transcripts: texts, links: texts, campaigns: texts });
export type Answer = v.InferOutput<typeof AnswerSchema>;

function parsed<T>(schema: v.GenericSchema<unknown, T>, text: string): T {
  const value: unknown = JSON.parse(text);
  return v.parse(schema, value);
}

export function answerIn(text: string): Answer {
  return parsed(AnswerSchema, text);
}

/** Answers an order; both are JSON. */
export function check(order: string): string {
  const { scenarios, transcripts, links, campaigns } = parsed(OrderSchema, order);
  const books = scenarios.map(compiled);
  const shelf = shelfWith(Object.fromEntries(books.map(({ scenario }) => [scenario.id, scenario])));
  const found: Answer = {
    transcripts: transcripts.map((text) => endOfTranscript(text, shelf)),
    links: links.map((text) => endOfLink(text, shelf)),
    campaigns: campaigns.map(([scenario, host, seed]) => {
      const book = books.find((each) => each.scenario.id === scenario);
      return book === undefined
        ? `no scenario ${scenario}`
        : writeTranscript(ofComputers(book, host, seed));
    }),
  };
  return JSON.stringify(found);
}

function compiled(text: string): Book {
  const read = readScenario(text, (scenario: Scenario) => compile(catalogue, scenario, {}, charts));
  if (read.ok) return read.book;
  throw new Error(`expected a scenario, got ${read.problems[0]?.message ?? 'none'}`);
}

function endOf(game: Game, difference: unknown): string {
  return difference === null ? lastStep(game).checksum : JSON.stringify(difference);
}

function endOfTranscript(text: string, shelf: Shelf): string {
  const loaded = loadTranscript(text, shelf);
  return loaded.ok
    ? endOf(loaded.verified.game, loaded.verified.firstDifference)
    : loaded.fault.message;
}

function endOfLink(text: string, shelf: Shelf): string {
  const read = readLink(text);
  const followed = read.ok ? followLink(read.link, shelf) : read;
  return followed.ok
    ? endOf(followed.followed.game, followed.followed.firstDifference)
    : followed.message;
}
