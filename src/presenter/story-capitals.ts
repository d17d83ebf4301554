import type { SeatEntry, SeatStory } from '../analysis/debrief/seat-stories.ts';
import type { CommitmentStory, MeetingStory } from '../analysis/debrief/story-meetings.ts';
import type { GameEvent } from '../model/event.ts';
import type { PartyId } from '../model/ids.ts';
import type { MeetingRecord } from '../model/world.ts';
import { chronicleLines } from './chronicle.ts';
import { level, list } from './format.ts';
import { merged } from './moved.ts';
import { capitalName, flagModel, ownName, partyInSentence } from './names.ts';
import type { FlagModel, OwnNameModel } from './names.ts';
import { entryReason, type ReasonModel } from './reasons.ts';
import { rateOf } from './story-attendance.ts';
import { clauseLine } from './story-promises.ts';
import { meetingName, placeOf, roundDate, type StoryContext } from './story-context.ts';
import { joined } from './join.ts';

/** A game as one capital would report it. */
export interface CapitalModel {
  readonly seat: PartyId;
  readonly flag: FlagModel;
  readonly title: string;
  readonly own: OwnNameModel | null;
  readonly opening: string;
  readonly paragraphs: readonly string[];
  /** What weighed most, as the ledger has it. */
  readonly reasons: readonly ReasonModel[];
  readonly reasonsTitle: string;
  readonly never: { readonly title: string; readonly lines: readonly string[] }[];
  readonly seen: readonly {
    readonly round: string;
    readonly lines: readonly { readonly step: number; readonly text: string }[];
  }[];
}

/** What happened at each step as far as a seat saw it, with the meetings held by then. */
export interface SeenStep {
  readonly step: number;
  readonly round: number;
  readonly events: readonly GameEvent[];
  readonly meetings: readonly MeetingRecord[];
}

/** A change that is worth a sentence, milli points. */
const FELT = 1000;
const WEIGHTIEST = 4;

export function capitalModel(
  context: StoryContext,
  story: SeatStory,
  seen: readonly SeenStep[],
): CapitalModel {
  const { t, book } = context;
  const { seat } = story;
  const isHost = seat === book.mediator;
  const reasons = weightiest(context, story.moved);
  return {
    seat,
    flag: flagModel(t, book, seat),
    title: t('capitals.from', { capital: capitalName(t, seat) }),
    own: ownName(t, seat),
    opening: t.has(`capitals.open.${seat}`) ? openingOf(context, seat) : t('capitals.open'),
    paragraphs: [
      joined(t, 'sentences', isHost ? hosted(context) : asked(context, seat)),
      joined(t, 'sentences', trusted(context, story)),
      ...(isHost ? [] : [joined(t, 'sentences', promised(context, seat))]),
    ].filter((text) => text !== ''),
    reasons,
    reasonsTitle: t(reasons.length === 0 ? 'capitals.trust.nothing' : 'capitals.trust.most'),
    never: isHost
      ? [{ title: t('capitals.never'), lines: [t('capitals.never.host')] }]
      : neverOf(context, story),
    seen: seenOf(context, seen),
  };
}

const OPENINGS = ['mongolia', 'dprk', 'rok', 'china', 'us', 'russia', 'japan'] as const;

/** The first words of those whose voice is written; others report plainly. */
function openingOf({ t }: StoryContext, seat: PartyId): string {
  const known = OPENINGS.find((id) => id === seat);
  return known === undefined ? t('capitals.open') : t(`capitals.open.${known}`);
}

function asked(context: StoryContext, seat: PartyId): string[] {
  const { t, book, story } = context;
  const host = partyInSentence(t, book.mediator);
  const { n, of } = rateOf(story.meetings, seat);
  const own = story.meetings.filter(({ forum }) => forum === null);
  const stayed = own.filter(
    ({ presence, outcome }) => presence[seat] === 'stayed' && outcome !== 'called-off',
  );
  const left = own.filter(({ presence }) => presence[seat] === 'left');
  const signed = own.filter(({ endorsedBy }) => endorsedBy.includes(seat));
  return [
    of === 0
      ? t('capitals.asked.none')
      : n === of
        ? t('capitals.asked.all', { count: of, host })
        : t('capitals.asked.some', { count: of, n, host, away: places(context, stayed) }),
    ...(left.length === 0 ? [] : [t('capitals.asked.left', { places: places(context, left) })]),
    ...forums(context, seat),
    signed.length === 0
      ? t('capitals.signed.none')
      : t('capitals.signed', { count: signed.length, places: places(context, signed) }),
  ];
}

function forums(context: StoryContext, seat: PartyId): string[] {
  const { t, story } = context;
  const others = story.meetings.filter(({ forum }) => forum !== null);
  return (['own', 'went', 'away'] as const).flatMap((how) => {
    const wanted = { own: 'host', went: 'came', away: 'stayed' }[how];
    const found = others.filter(({ presence }) => presence[seat] === wanted);
    return found.length === 0
      ? []
      : [
          t(`capitals.forum.${how}`, {
            forums: listed(
              context,
              found.map((each) => placeOf(context, each)),
            ),
          }),
        ];
  });
}

function hosted(context: StoryContext): string[] {
  const { t, book, story } = context;
  const own = story.meetings.filter(({ forum }) => forum === null);
  const adopted = own.filter(({ endorsedBy }) => endorsedBy.length > 0);
  const { sovereignty, support } = story.house;
  const home = support[book.mediator]?.points ?? [];
  return [
    ...(own.length === 0
      ? [t('capitals.host.none')]
      : [
          t('capitals.host.asked', { count: own.length }),
          adopted.length === 0
            ? t('capitals.host.adopted.none')
            : t('capitals.host.adopted', { count: adopted.length }),
        ]),
    t('capitals.host.house', ends(sovereignty.points)),
    t('capitals.host.home', ends(home)),
  ];
}

function ends(points: readonly { value: number }[]): { start: string; end: string } {
  return { start: level(points[0]?.value ?? 0), end: level(points.at(-1)?.value ?? 0) };
}

function trusted({ t, book }: StoryContext, { seat, trust }: SeatStory): string[] {
  const moved = trust
    .map((each) => ({ ...each, by: each.end - each.start }))
    .filter(({ by }) => Math.abs(by) >= FELT);
  const others = moved.filter(({ to }) => to !== book.mediator);
  const sorted = others.toSorted((left, right) => right.by - left.by);
  const facts = ({ to, start, end }: SeatStory['trust'][number]) => ({
    to: partyInSentence(t, to),
    start: level(start),
    end: level(end),
  });
  const host = trust.find(({ to }) => to === book.mediator);
  const [most, least] = [sorted[0], sorted.at(-1)];
  const same = host === undefined || !moved.some(({ to }) => to === book.mediator);
  return [
    ...(host === undefined || seat === book.mediator
      ? []
      : [
          t(same ? 'capitals.trust.host.same' : 'capitals.trust.host', {
            ...facts(host),
            host: partyInSentence(t, book.mediator),
          }),
        ]),
    ...(most !== undefined && most.by > 0 ? [t('capitals.trust.up', facts(most))] : []),
    ...(least !== undefined && least.by < 0 ? [t('capitals.trust.down', facts(least))] : []),
  ];
}

function promised(context: StoryContext, seat: PartyId): string[] {
  const { t, story } = context;
  const signers = (meeting: string) =>
    story.meetings.find(({ id }) => id === meeting)?.endorsedBy ?? [];
  const ours = story.commitments.filter(({ party }) => party === seat);
  const theirs = story.commitments.filter(
    ({ party, meeting }) => party !== seat && signers(meeting).includes(seat),
  );
  return [
    ...(ours.length === 0 ? [] : [t('capitals.word.ours', { tally: tally(context, ours) })]),
    ...(theirs.length === 0 ? [] : [t('capitals.word.theirs', { tally: tally(context, theirs) })]),
  ];
}

const STATUSES = ['kept', 'late', 'broken', 'lapsed', 'running'] as const;

function tally(context: StoryContext, given: readonly CommitmentStory[]): string {
  const { t } = context;
  const parts = STATUSES.flatMap((status) => {
    const n = given.filter((each) => each.status === status).length;
    return n === 0 ? [] : [t(`story.promises.tally.${status}`, { n })];
  });
  return listed(context, parts);
}

/** The entries that moved its trust most, each cause summed. */
function weightiest({ t, book }: StoryContext, moved: readonly SeatEntry[]): ReasonModel[] {
  return merged(moved.map(({ entry }) => entry))
    .filter(({ amount }) => Math.abs(amount) >= FELT)
    .toSorted((left, right) => Math.abs(right.amount) - Math.abs(left.amount))
    .slice(0, WEIGHTIEST)
    .map((entry) => entryReason(t, book, entry));
}

function neverOf(
  context: StoryContext,
  { neverOffered }: SeatStory,
): CapitalModel['never'][number][] {
  const { t, story } = context;
  if (neverOffered.length === 0)
    return [{ title: t('capitals.never'), lines: [t('capitals.never.nowhere')] }];
  const told = neverOffered.flatMap(({ meeting, clauses, signs }) => {
    const held = story.meetings.find(({ id }) => id === meeting);
    if (held === undefined || clauses.length === 0) return [];
    const said = clauses.map((clause) => clauseLine(t, clause));
    const line = t('capitals.never.at', {
      place: meetingName(context, held),
      clauses: joined(t, 'clauses', said),
    });
    return [{ signs, line }];
  });
  if (told.length === 0) return [{ title: t('capitals.never'), lines: [t('capitals.never.none')] }];
  return ([true, false] as const).flatMap((signs) => {
    const lines = told.filter((each) => each.signs === signs).map(({ line }) => line);
    const title = t(signs ? 'capitals.never' : 'capitals.never.wanted');
    return lines.length === 0 ? [] : [{ title, lines }];
  });
}

function seenOf(context: StoryContext, seen: readonly SeenStep[]): CapitalModel['seen'] {
  const { t, book, story } = context;
  return Array.from({ length: story.rounds }, (_, at) => at + 1)
    .map((n) => ({
      round: t('capitals.seen.round', { n, date: roundDate(context, n) }),
      lines: seen
        .filter(({ round }) => round === n)
        .flatMap(({ step, events, meetings }) =>
          chronicleLines({ book, meetings, t }, events).map((text) => ({ step, text })),
        ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function places(context: StoryContext, meetings: readonly MeetingStory[]): string {
  return listed(
    context,
    meetings.map((meeting) => meetingName(context, meeting)),
  );
}

function listed({ t }: StoryContext, parts: readonly string[]): string {
  return list(parts, t.locale);
}
