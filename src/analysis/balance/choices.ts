import type { Book } from '../../model/book.ts';
import type { Command } from '../../model/command.ts';
import { publicities, tracks } from '../../model/ids.ts';
import type { MeetingRecord, World } from '../../model/world.ts';
import { fewestGuests } from '../../rules/replies.ts';

/** What a host chooses between. */
export const choiceKinds = ['venue', 'profile', 'item', 'groundwork', 'means'] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

/** `venue/hall`, `profile/1.5-quiet`, `item/nuclear`, … */
export type Choice = `${ChoiceKind}/${string}`;

function choice(kind: ChoiceKind, id: string): Choice {
  return `${kind}/${id}`;
}

/** Every choice that a scenario leaves to the host, in the order of the book. */
export function choicesOf(book: Book): Choice[] {
  const { moves } = book.scenario;
  const open = Object.values(book.venues);
  const profiles = tracks
    .filter((track) => open.some((venue) => venue.tracks.includes(track)))
    .flatMap((track) => publicities.map((publicity) => `${track}-${publicity}`));
  return [
    ...all('venue', Object.keys(book.venues)),
    ...all('profile', profiles),
    ...all('item', Object.keys(book.items)),
    ...all('groundwork', Object.keys(book.groundwork)),
    ...(moves === undefined || moves.includes('offer')
      ? all('means', Object.keys(book.means))
      : []),
  ];
}

function all(kind: ChoiceKind, ids: readonly string[]): Choice[] {
  return ids.map((id) => choice(kind, id));
}

/** What a campaign was made of: acts done, means offered, and all of the host's own meetings that were held. */
export function chosenIn(book: Book, world: World, commands: readonly Command[]): Set<Choice> {
  const held = world.meetings.filter((meeting) => isOwn(book, meeting));
  return new Set([
    ...held.flatMap(({ proposal: { venue, track, publicity, agenda } }) => [
      choice('venue', venue),
      choice('profile', `${track}-${publicity}`),
      ...agenda.map((item) => choice('item', item)),
    ]),
    ...commands.flatMap(actIn),
  ]);
}

/** Read from the commands: a world forgets the acts of rounds long past. */
function actIn(command: Command): Choice[] {
  switch (command.type) {
    case 'prepare':
      return [choice('groundwork', command.groundwork)];
    case 'offer':
      return [choice('means', command.means)];
    default:
      return [];
  }
}

/** Convened by the host, not beforehand by the scenario, and attended. */
function isOwn({ mediator, scenario }: Book, { proposal, attended, round }: MeetingRecord) {
  const setBefore = scenario.rounds[round - 1]?.convened !== undefined;
  return proposal.host === mediator && !setBefore && attended.length >= fewestGuests;
}
