import { passageOf } from '../../src/app/passages.ts';
import type { Translate } from '../../src/presenter/messages/translate.ts';
import { beatModel, type BeatModel } from '../../src/presenter/theatre.ts';
import type { Game } from '../../src/session/game.ts';

/** A step of a game as the stage tells it to a seat. */
export function beatOf({ steps, book }: Game, at: number, seat: string, t: Translate): BeatModel {
  const step = steps[at];
  if (step === undefined) throw new Error(`expected a step ${at}`);
  const passage = passageOf([step], seat);
  const hidden = step.events.length - passage.events.length;
  const before = steps[at - 1]?.world ?? step.world;
  const last = steps.length - 1;
  return beatModel({ at, last, seat, passage, hidden, before, world: step.world }, book, t);
}
