import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import type { View } from '../model/view.ts';
import type { Invitation } from '../model/world.ts';
import { metCondition } from '../rules/convening.ts';
import { fewestGuests } from '../rules/replies.ts';
import { ambition, consensus, middle } from './drafting.ts';
import { nextAct, type Preparing } from './groundwork-choice.ts';
import type { Policy } from './policy.ts';
import { bestVenue, capitalOf, expected, welcomeItems, type Intent } from './proposals.ts';
import { nextStep } from './steps-choice.ts';
import { playTable, type TableStyle } from './table-play.ts';
import { tactics, type Tactic } from './tactics.ts';

/** A way of hosting: what to prepare, whom to ask to what, how to play a table. */
interface Style {
  id: string;
  /** What it prepares; null for no groundwork. */
  prepares: Preparing | null;
  intent(view: View, book: Book): Intent | null;
  meetsConditions: boolean;
  table: TableStyle;
  announces: boolean;
}

/** A reference mediator that plays by a style. */
function host(style: Style): Policy {
  return {
    id: style.id,
    decide(view, book) {
      const { seat } = view;
      switch (view.phase) {
        case 'groundwork':
          return prepare(view, book, style.prepares);
        case 'convening':
          return convene(view, book, style);
        case 'replies':
          return answerReplies(view, book, style);
        case 'table':
          return playTable(view, book, style.table);
        case 'outcome':
          return tellOrGoOn(view, style);
        default:
          return { seat, type: 'proceed' };
      }
    },
  };
}

function prepare(view: View, book: Book, preparing: Preparing | null): Command {
  if (preparing === null) return { seat: view.seat, type: 'proceed' };
  const step = preparing.steps ? nextStep(view, book) : null;
  return step ?? nextAct(view, book, preparing) ?? { seat: view.seat, type: 'proceed' };
}

function convene(view: View, book: Book, style: Style): Command {
  const { seat } = view;
  const intent = style.intent(view, book);
  const proposal = intent === null ? null : bestVenue(view, book, intent);
  if (proposal === null) return { seat, type: 'proceed' };
  const { venue, track, publicity, agenda, guests } = proposal;
  return { seat, type: 'invite', venue, track, publicity, agenda, guests };
}

function answerReplies(view: View, book: Book, style: Style): Command {
  const { seat, invitation } = view;
  if (invitation === null) return { seat, type: 'callOff' };
  const condition = style.meetsConditions ? firstCondition(view, book, invitation) : null;
  if (condition !== null) return { seat, type: 'meetCondition', party: condition };
  const coming = Object.values(invitation.replies).filter(({ answer }) => answer === 'yes').length;
  return { seat, type: coming >= fewestGuests ? 'openTable' : 'callOff' };
}

/** A condition that can be met and costs nobody a place. */
function firstCondition(view: View, book: Book, invitation: Invitation): string | null {
  for (const party of Object.keys(invitation.replies)) {
    const standing = { capital: capitalOf(view), meetings: view.meetings };
    const met = metCondition(standing, book, invitation, party);
    if (met.ok && met.proposal.guests.length >= invitation.proposal.guests.length) return party;
  }
  return null;
}

function tellOrGoOn({ seat, meetings }: View, style: Style): Command {
  const last = meetings.at(-1);
  const untold =
    last !== undefined && !last.told && (last.outcome === 'full' || last.outcome === 'partial');
  return { seat, type: style.announces && untold ? 'announce' : 'proceed' };
}

/** Parties that carried a text home and could now meet as officials. */
function carriers(view: View): readonly string[] {
  return view.carried.at(-1)?.parties ?? [];
}

/** Tends the channel, meets quietly and often, brings officials together only for what was carried home. */
const patient: Style = {
  id: 'patient-host',
  prepares: {
    values: {
      tends: 2,
      trust: 0.6,
      mood: 0.4,
      exchange: 1.5,
      chart: 1,
      credibility: 0.3,
      insight: 3,
      home: 0.4,
      limelight: -0.2,
    },
    courts: 'shy',
    steps: true,
  },
  intent(view, book) {
    const ready = carriers(view);
    const carried = view.carried.at(-1);
    if (carried !== undefined && ready.length >= fewestGuests) {
      return {
        track: '1',
        publicity: 'quiet',
        agenda: carried.clauses.map(({ item }) => item),
        guests: ready,
      };
    }
    if (view.round % 2 === 1) return null;
    const guests = book.partyIds;
    return {
      track: '1.5',
      publicity: 'announced',
      agenda: welcomeItems(view, book, guests),
      guests,
    };
  },
  meetsConditions: true,
  table: {
    liking: consensus,
    patient: true,
    asides: 2,
    tactics: ['caucus', 'suggest'],
    otherwise: 'meet-again',
  },
  announces: false,
};

export const patientHost = host(patient);

/** Hosts as the patient host does, with everything a host without sticks can do at a table. */
export function skilledHost(id = 'skilled-host', uses: readonly Tactic[] = tactics): Policy {
  return host({ ...patient, id, table: { ...patient.table, asides: 1, tactics: uses } });
}

/** Officials before the cameras, as often as the house can carry it. */
export const loudHost = host({
  id: 'loud-host',
  prepares: { values: { support: 0.5, home: 0.25, limelight: 0.1 }, courts: 'bold', steps: false },
  intent(view, book) {
    const guests = book.partyIds;
    return { track: '1', publicity: 'public', agenda: welcomeItems(view, book, guests), guests };
  },
  meetsConditions: false,
  table: { liking: ambition, patient: false, asides: 0, tactics: [], otherwise: 'statement' },
  announces: true,
});

/** The hardest question first, before officials of all. */
export const nuclearFirst = host({
  id: 'nuclear-first',
  prepares: null,
  intent(view, book) {
    const hardest = Object.values(book.items)
      .filter(({ theme }) => theme === 'nuclear')
      .map(({ id }) => id);
    const guests = book.partyIds;
    const rest = welcomeItems(view, book, guests).filter((id) => !hardest.includes(id));
    return {
      track: '1',
      publicity: 'public',
      agenda: [...hardest, ...rest].slice(0, book.scenario.agendaLimit),
      guests,
    };
  },
  meetsConditions: false,
  table: { liking: ambition, patient: false, asides: 0, tactics: [], otherwise: 'statement' },
  announces: false,
});

/** Climbs the forecast alone: whatever invitation most would follow, whatever text most would sign. */
export const forecastClimber = host({
  id: 'forecast-climber',
  prepares: null,
  intent(view, book) {
    const guests = book.partyIds;
    const agenda = welcomeItems(view, book, guests);
    let best: Intent | null = null;
    let most = -1;
    for (const track of ['2', '1.5', '1'] as const) {
      for (const publicity of ['quiet', 'announced', 'public'] as const) {
        const intent = { track, publicity, agenda, guests };
        const proposal = bestVenue(view, book, intent);
        const coming = proposal === null ? -1 : expected(view, book, proposal);
        if (coming > most) [best, most] = [intent, coming];
      }
    }
    return best;
  },
  meetsConditions: true,
  table: {
    liking: (forecasts) => forecasts.filter((forecast) => middle(forecast) >= 0).length,
    patient: false,
    asides: 0,
    tactics: [],
    otherwise: 'nothing',
  },
  announces: false,
});

/** Goes on and does nothing: the record without a host. A table that it is given it closes. */
export const doNothing: Policy = {
  id: 'do-nothing',
  decide({ seat, phase }) {
    return phase === 'table'
      ? { seat, type: 'closeTable', as: 'nothing' }
      : { seat, type: 'proceed' };
  },
};
