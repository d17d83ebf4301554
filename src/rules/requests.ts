import type { Answer } from '../model/catalogue.ts';
import type { CommandOf } from '../model/command.ts';
import type { IncidentId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import { applyEffects } from './effects.ts';
import { refuse } from './refusals.ts';
import { known, tell, type Turn } from './turn.ts';

/** Notes that an incident asks the mediator something. */
export function openRequest({ world }: Turn, incident: IncidentId): void {
  world.requests.push({ round: world.round, incident, answer: null });
}

/** The mediator says something to what an incident asks, once. */
export function answerRequest(turn: Turn, command: CommandOf<'answerRequest'>): Refusal | null {
  const { incident } = command;
  const asked = turn.world.requests.find(
    (request) => request.incident === incident && request.round === turn.world.round,
  );
  if (asked === undefined) return refuse('briefing/nothing-asked', { incident });
  if (asked.answer !== null) return refuse('briefing/answered-already', { incident });
  const answer = answersTo(turn, incident).find(({ id }) => id === command.answer);
  if (answer === undefined)
    return refuse('briefing/unknown-answer', { incident, answer: command.answer });
  give(turn, asked, answer);
  return null;
}

/** Whoever goes on without a word has given the last answer. */
export function leaveUnanswered(turn: Turn): void {
  const { requests, round } = turn.world;
  for (const asked of requests.filter((each) => each.answer === null && each.round === round)) {
    const last = answersTo(turn, asked.incident).at(-1);
    if (last !== undefined) give(turn, asked, last);
  }
}

/** At the close of a round: whether those for whom the mediator gave its word sat at the forum. */
export function settlePledges(turn: Turn): void {
  const { world } = turn;
  for (const { incident, answer, round } of world.requests) {
    const pledge = answersTo(turn, incident).find(({ id }) => id === answer)?.pledge;
    if (round !== world.round || pledge === undefined) continue;
    const { party, forum } = pledge;
    const kept = world.meetings.some(
      (meeting) =>
        meeting.round === round && meeting.forum === forum && meeting.attended.includes(party),
    );
    tell(turn, { type: 'pledgeSettled', incident, party, forum, kept });
    bringAbout(turn, incident, kept ? pledge.kept : pledge.broken);
  }
}

function answersTo({ book }: Turn, incident: IncidentId): readonly Answer[] {
  return known(book.incidents, incident).request?.answers ?? [];
}

function give(
  turn: Turn,
  asked: { incident: IncidentId; answer: string | null },
  answer: Answer,
): void {
  asked.answer = answer.id;
  tell(turn, { type: 'requestAnswered', incident: asked.incident, answer: answer.id });
  bringAbout(turn, asked.incident, answer.effects);
}

function bringAbout(turn: Turn, incident: IncidentId, effects: Answer['effects']): void {
  const evidence = known(turn.book.incidents, incident).request?.evidence;
  applyEffects(turn, effects, {
    cause: 'request',
    id: incident,
    evidence: evidence ?? turn.book.causes.request,
    target: null,
    partner: null,
    seenBy: 'all',
  });
}
