import { playCampaign } from '../../src/analysis/campaign.ts';
import type { Book } from '../../src/model/book.ts';
import { CommandSchema } from '../../src/model/command.ts';
import type { GameEvent } from '../../src/model/event.ts';
import { publicities, tracks } from '../../src/model/ids.ts';
import { outcomes, type World } from '../../src/model/world.ts';
import type { Policy } from '../../src/policy/policy.ts';

/** Every kind of event; a new one must be added here, or the types do not hold. */
const eventTypes = {
  roundBegan: true,
  requestAnswered: true,
  pledgeSettled: true,
  incidentHappened: true,
  tellNoticed: true,
  groundworkDone: true,
  stepPromised: true,
  stepDeclined: true,
  stepExplained: true,
  stepLate: true,
  stepDone: true,
  stepFailed: true,
  stepUnanswered: true,
  invitationSent: true,
  replied: true,
  replyExplained: true,
  conditionMet: true,
  meetingCalledOff: true,
  forumHeld: true,
  tableOpened: true,
  positionStated: true,
  caucusHeld: true,
  clarified: true,
  concessionConsidered: true,
  concessionRefused: true,
  textTabled: true,
  clauseAmended: true,
  recessTaken: true,
  answered: true,
  walkedOut: true,
  messageCarried: true,
  messageFoundOut: true,
  factsFound: true,
  praised: true,
  openedWithWords: true,
  meansOffered: true,
  vouched: true,
  sealedRead: true,
  commonGroundNamed: true,
  heldToIssues: true,
  textSpoiled: true,
  paceSet: true,
  leaked: true,
  improved: true,
  improvementRefused: true,
  tableClosed: true,
  announced: true,
  textLapsed: true,
  commitmentMade: true,
  commitmentSettled: true,
  commitmentsLapsed: true,
  chartMoved: true,
  campaignEnded: true,
} as const satisfies Record<GameEvent['type'], true>;

function named(kind: string, ids: Iterable<string>): string[] {
  return Array.from(ids, (id) => `${kind} ${id}`);
}

/** What a scenario holds: venues, items and their options, groundwork and incidents. */
export function contentOf(book: Book): Set<string> {
  const options = Object.values(book.items).flatMap((item) =>
    item.options.map((option) => `${item.id}/${option.id}`),
  );
  return new Set([
    ...named('venue', Object.keys(book.venues)),
    ...named('item', Object.keys(book.items)),
    ...named('option', options),
    ...named('groundwork', Object.keys(book.groundwork)),
    ...named('means', Object.keys(book.means)),
    ...named(
      'incident',
      book.scenario.rounds.flatMap(({ incidents }) => incidents),
    ),
    ...named(
      'incident',
      book.drawn.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  ]);
}

/** What the rules hold: commands, events, profiles, outcomes and the states of every chart. */
export function workingsOf(book: Book): Set<string> {
  const commands = CommandSchema.options.map((option) => option.entries.type.literal);
  const states = Object.entries(book.charts).flatMap(([party, chart]) =>
    Object.entries(chart.regions).flatMap(([region, known]) =>
      known.map((state) => `${party}.${region}.${state}`),
    ),
  );
  return new Set([
    ...named('command', commands),
    ...named('event', Object.keys(eventTypes)),
    ...named('track', tracks),
    ...named('publicity', publicities),
    ...named('outcome', outcomes),
    ...named('state', states),
  ]);
}

/** Takes from `missing` what a campaign has shown so far. */
function strikeWorld(world: World, missing: Set<string>): void {
  for (const [party, { chart }] of Object.entries(world.parties)) {
    for (const [region, state] of Object.entries(chart.value))
      missing.delete(`state ${party}.${region}.${state}`);
  }
  const asked = world.invitation?.proposal;
  if (asked !== undefined) {
    missing.delete(`venue ${asked.venue}`);
    missing.delete(`track ${asked.track}`);
    missing.delete(`publicity ${asked.publicity}`);
    for (const item of asked.agenda) missing.delete(`item ${item}`);
  }
  for (const { item, option } of world.table?.text ?? [])
    missing.delete(`option ${item}/${option}`);
}

function strikeEvent(event: GameEvent, missing: Set<string>): void {
  missing.delete(`event ${event.type}`);
  switch (event.type) {
    case 'incidentHappened':
      missing.delete(`incident ${event.incident}`);
      break;
    case 'groundworkDone':
      missing.delete(`groundwork ${event.groundwork}`);
      break;
    case 'meansOffered':
      missing.delete(`means ${event.means}`);
      break;
    case 'tableClosed':
      missing.delete(`outcome ${event.outcome}`);
      break;
    case 'forumHeld':
      missing.delete('outcome held');
      break;
    case 'chartMoved':
      missing.delete(`state ${event.party}.${event.region}.${event.to}`);
      break;
    default:
  }
}

/** A way to fill the seats of a book. */
export interface Cast {
  host: Policy;
  party: Policy;
}

/**
 * Plays campaigns, each cast in turn with another seed, until everything has occurred; returns what
 * never did within so many campaigns, and how many were played.
 */
export function neverSeen(
  book: Book,
  wanted: ReadonlySet<string>,
  casts: readonly Cast[],
  most: number,
): { missing: string[]; campaigns: number } {
  const missing = new Set(wanted);
  let campaigns = 0;
  while (campaigns < most && missing.size > 0) {
    const cast = casts[campaigns % casts.length];
    if (cast === undefined) throw new Error('expected somebody to play');
    campaigns += 1;
    const parties = Object.fromEntries(book.partyIds.map((id) => [id, cast.party]));
    const seats = { ...parties, [book.mediator]: cast.host };
    playCampaign(book, String(campaigns), seats, (world, command, events) => {
      if (command !== null) missing.delete(`command ${command.type}`);
      for (const event of events) strikeEvent(event, missing);
      strikeWorld(world, missing);
    });
  }
  return { missing: [...missing].toSorted(), campaigns };
}
