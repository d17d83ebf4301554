import type { Answer, Groundwork } from '../model/catalogue.ts';
import type { Book } from '../model/book.ts';
import type { Silence } from '../model/house.ts';
import type { ItemId, PartyId, Milli } from '../model/ids.ts';
import type { World } from '../model/world.ts';
import { milli, roundHalfAway } from './arithmetic.ts';
import { moveOf } from './scores.ts';
import { because, known, type Turn } from './turn.ts';

/** What silence is read from: what the mediator did and said, and when it last spoke of what is waited for. */
export type Heard = Pick<World, 'round' | 'voiced' | 'groundwork'> & {
  meetings: readonly Pick<World['meetings'][number], 'round' | 'proposal' | 'attended'>[];
  requests: readonly World['requests'][number][];
};

/**
 * Every item that is waited for, and how long the mediator has been silent on it. It speaks of an
 * item by having it on the agenda of a meeting of its own that was held, or by an act or an answer
 * that raises its theme; how loudly does not matter.
 */
export function silences(heard: Heard, book: Book): Silence[] {
  return Object.values(book.items)
    .filter(({ awaited }) => awaited === true)
    .map(({ id, theme }) => ({
      item: id,
      rounds: heard.round - 1 - (heard.voiced[id] ?? 0),
      spoken: speaksOf(heard, book, id, theme),
      costs: costsOf(book, id),
    }));
}

/** Who waits is who declares a wish for the item; how much it minds goes by that wish, never by its secret instructions. */
function costsOf(book: Book, item: ItemId): { party: PartyId; support: Milli }[] {
  return book.partyIds.flatMap((party) => {
    const wish = known(book.parties, party).mandate.interests[item] ?? 0;
    const support = roundHalfAway(milli(wish) * book.rules.silenceSupport);
    return support > 0 ? [{ party, support }] : [];
  });
}

function speaksOf(heard: Heard, book: Book, item: ItemId, theme: string): boolean {
  const now = ({ round }: { round: number }): boolean => round === heard.round;
  return (
    heard.meetings.some(
      (meeting) =>
        now(meeting) &&
        meeting.proposal.host === book.mediator &&
        meeting.attended.length > 0 &&
        meeting.proposal.agenda.includes(item),
    ) ||
    heard.groundwork.some(
      (done) => now(done) && raises(known(book.groundwork, done.groundwork).effects, theme),
    ) ||
    heard.requests.some(
      (asked) => now(asked) && raises(answerOf(book, asked)?.effects ?? [], theme),
    )
  );
}

function answerOf(book: Book, { incident, answer }: World['requests'][number]): Answer | undefined {
  return known(book.incidents, incident).request?.answers.find(({ id }) => id === answer);
}

function raises(effects: Groundwork['effects'], theme: string): boolean {
  return effects.some(
    (effect) =>
      effect.kind === 'chart' && effect.event.type === 'raised' && effect.event.theme === theme,
  );
}

/** At the close of a round: what was spoken of is noted, and long silence costs the support of those who wait. */
export function mindSilence(turn: Turn): void {
  const { world, book } = turn;
  for (const { item, rounds, spoken, costs } of silences(world, book)) {
    if (spoken) world.voiced[item] = world.round;
    if (spoken || rounds < book.rules.silenceRounds) continue;
    const cause = because(book, 'silence', item);
    for (const { party, support } of costs) moveOf(turn, 'support', party, 0 - support, cause);
  }
}
