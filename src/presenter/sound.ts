import type { GameEvent } from '../model/event.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Outcome, Reply } from '../model/world.ts';
import { list } from './format.ts';
import type { MessageKey } from './messages/catalogue.ts';
import type { Translate } from './messages/translate.ts';
import { partyInSentence } from './names.ts';

/** Every short signal there is. */
export const cueSounds = [
  'arrival',
  'refusal',
  'conditional',
  'endorsement',
  'objection',
  'walk-out',
  'signing',
  'press',
  'page',
  'seating',
  'closing',
  'ending',
] as const;
export type CueSound = (typeof cueSounds)[number];

/** What a signal tells. Several tidings may share a sound. */
export type Tiding =
  | CueSound
  | 'text'
  | 'amendment'
  | 'opening-words'
  | 'leak'
  | 'forum'
  | 'agreed'
  | 'not-held'
  | 'kept'
  | 'broken';

/** A sound that plays once, and what it tells of whom. */
export interface Cue {
  readonly sound: CueSound;
  readonly tells: Tiding;
  readonly parties: readonly PartyId[];
}

/** A passage says no more than this many things at once: the last ones, which weigh most. */
const MOST = 4;

/**
 * The signals for what has just happened, in order. What a seat may not know of is silent, and so is
 * what passes between two: a caucus, a hint, a change of heart. Answers to an invitation sound as
 * the page shows them, by `replyCues`.
 *
 * @param events what happened since the last call
 * @param view what the seat sees after it
 */
export function cuesOf(events: readonly GameEvent[], view: View): readonly Cue[] {
  const heard = events.filter(({ seenBy }) => seenBy === 'all' || seenBy.includes(view.seat));
  return merged(
    heard.flatMap((event) => (isSilent(event) ? [] : (cueOf(event, view) ?? []))),
  ).slice(-MOST);
}

/** The signals for answers that the page has just shown. */
export function replyCues(parties: readonly PartyId[], view: View): readonly Cue[] {
  const cues = parties.flatMap((party): Cue[] => {
    const reply = view.invitation?.replies[party];
    return reply === undefined ? [] : [replyCue(party, reply)];
  });
  return merged(cues);
}

/**
 * News of the briefing comes with the page that is turned; the rest is the player's own act, which
 * the page shows, or is nobody else's business.
 */
const SILENT = [
  'incidentHappened',
  'tellNoticed',
  'groundworkDone',
  'stepPromised',
  'stepDeclined',
  'stepExplained',
  'stepLate',
  'stepUnanswered',
  'invitationSent',
  'replyExplained',
  'conditionMet',
  'meetingCalledOff',
  'positionStated',
  'caucusHeld',
  'clarified',
  'concessionConsidered',
  'concessionRefused',
  'recessTaken',
  'messageCarried',
  'messageFoundOut',
  'factsFound',
  'praised',
  'meansOffered',
  'vouched',
  'sealedRead',
  'commonGroundNamed',
  'heldToIssues',
  'paceSet',
  'improvementRefused',
  'requestAnswered',
  'pledgeSettled',
  'textLapsed',
  'commitmentMade',
  'commitmentsLapsed',
  'textSpoiled',
  'chartMoved',
] as const satisfies readonly GameEvent['type'][];
type SilentEvent = Extract<GameEvent, { type: (typeof SILENT)[number] }>;

function isSilent(event: GameEvent): event is SilentEvent {
  return SILENT.some((type) => type === event.type);
}

function cueOf(event: Exclude<GameEvent, SilentEvent>, view: View): Cue | null {
  switch (event.type) {
    case 'roundBegan':
      return tell('page');
    case 'replied':
      return awaited(view) ? null : replyCue(event.party, event.reply);
    case 'forumHeld':
      return tell('seating', event.attended, 'forum');
    case 'tableOpened':
      return tell('seating', event.present);
    case 'textTabled':
      return tell('page', [event.author], 'text');
    case 'clauseAmended':
      return tell('page', [], 'amendment');
    case 'answered':
      return tell(event.stance.answer === 'endorse' ? 'endorsement' : 'objection', [event.party]);
    case 'walkedOut':
      return tell('walk-out', [event.party]);
    case 'tableClosed':
      return closingCue(event.outcome);
    case 'announced':
      return tell('press');
    case 'leaked':
      return tell('press', [], 'leak');
    case 'improved':
      return tell('page', [], 'amendment');
    case 'openedWithWords':
      return tell('page', [event.party], 'opening-words');
    case 'commitmentSettled':
      return settledCue(event);
    case 'stepDone':
      return event.seenBy === 'all' ? tell('endorsement', [event.step.from], 'kept') : null;
    case 'stepFailed':
      return event.seenBy === 'all' ? tell('objection', [event.step.from], 'broken') : null;
    case 'campaignEnded':
      return tell('ending');
  }
}

function tell(sound: CueSound, parties: readonly PartyId[] = [], tells: Tiding = sound): Cue {
  return { sound, tells, parties };
}

/** Whether answers sound later: as the page shows them, or with the forum that they belong to. */
function awaited({ phase, invitation }: View): boolean {
  return phase === 'replies' || invitation === null || invitation.forum !== null;
}

function replyCue(party: PartyId, { answer }: Reply): Cue {
  switch (answer) {
    case 'yes':
      return tell('arrival', [party]);
    case 'no':
      return tell('refusal', [party]);
    case 'conditional':
      return tell('conditional', [party]);
  }
}

function closingCue(outcome: Outcome): Cue | null {
  switch (outcome) {
    case 'full':
    case 'partial':
      return tell('signing');
    case 'chair-statement':
    case 'meet-again':
      return tell('closing', [], 'agreed');
    case 'nobody-came':
    case 'called-off':
      return tell('closing', [], 'not-held');
    case 'collapse':
    case 'walk-out':
    case 'no-result':
      return tell('closing');
    case 'held':
      return null;
  }
}

/** Promises of a quiet text are kept or broken without a sound. */
function settledCue(event: Extract<GameEvent, { type: 'commitmentSettled' }>): Cue | null {
  if (event.seenBy !== 'all') return null;
  const { status, party } = event.commitment;
  if (status === 'kept') return tell('endorsement', [party], 'kept');
  return status === 'broken' ? tell('objection', [party], 'broken') : null;
}

/** The same tidings of several parties are told once. */
function merged(cues: readonly Cue[]): readonly Cue[] {
  const byTiding = new Map<Tiding, Cue>();
  for (const cue of cues) {
    const parties = new Set([...(byTiding.get(cue.tells)?.parties ?? []), ...cue.parties]);
    byTiding.set(cue.tells, { ...cue, parties: [...parties] });
  }
  return [...byTiding.values()];
}

/** Tidings whose words name who they are about. */
const NAMING = {
  arrival: 'sound.says.arrival',
  refusal: 'sound.says.refusal',
  conditional: 'sound.says.conditional',
  endorsement: 'sound.says.endorsement',
  objection: 'sound.says.objection',
  'walk-out': 'sound.says.walk-out',
  kept: 'sound.says.kept',
  broken: 'sound.says.broken',
} as const satisfies Partial<Record<Tiding, MessageKey>>;

function isNaming(tiding: Tiding): tiding is keyof typeof NAMING {
  return tiding in NAMING;
}

/** The sound and what it tells in words, for those who do not hear it. */
export function captionOf({ tells, parties }: Cue, t: Translate): string {
  if (!isNaming(tells)) return t(`sound.says.${tells}`);
  const names = parties.map((party) => partyInSentence(t, party));
  return t(NAMING[tells], { count: parties.length, parties: list(names, t.locale) });
}
