import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import type { View } from '../model/view.ts';
import type { World } from '../model/world.ts';
import type { Trial } from '../presenter/table-reckoning.ts';
import { forecastText } from '../rules/endorsement.ts';
import { step } from '../rules/step.ts';

/**
 * Tries moves on copies of the world, so that a forecast runs the very rule. A trial draws no lots
 * (no talks leak in it), and what follows is judged by what the mediator knew before.
 */
export function tableTrials(world: World, view: View, book: Book): (command: Command) => Trial {
  const calm: Book = { ...book, rules: { ...book.rules, leakChance: 0 } };
  const tried = new Map<string, Trial>();
  return (command) => {
    const key = JSON.stringify(command);
    const before = tried.get(key);
    if (before !== undefined) return before;
    const trial = attempt(structuredClone(world), view, calm, command);
    tried.set(key, trial);
    return trial;
  };
}

function attempt(copy: World, view: View, book: Book, command: Command): Trial {
  const result = step(copy, command, book);
  if (!result.ok) return { ok: false, code: result.refusal.code };
  const { table, invitation, waiting, scores, parties } = copy;
  if (table === null) throw new Error(`expected the table to stand after ${command.type}`);
  const { estimates, seat } = view;
  const then = { ...view, estimates, scores, parties, table, invitation };
  return {
    ok: true,
    table,
    asked: waiting,
    answers: table.text === null ? [] : forecastText(then, table.text, book),
    entries: result.entries.filter(({ seenBy }) => seenBy === 'all' || seenBy.includes(seat)),
    believed: result.events.some((event) => event.type === 'messageCarried' && event.believed),
  };
}
