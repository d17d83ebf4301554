import type { Advice, AdviceReason } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { Publicity, Track } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Invitation } from '../model/world.ts';
import { metCondition } from '../rules/convening.ts';
import { fewestGuests } from '../rules/replies.ts';
import { ambition, consensus, middle } from './drafting.ts';
import { adviseAct, goOn, type Preparing } from './groundwork-choice.ts';
import { byInference } from './inferred-proposing.ts';
import { adviseImprovement } from './improvement.ts';
import { plainly } from './plain-proposing.ts';
import { adviser, type Adviser, type Policy } from './policy.ts';
import {
  bestVenue,
  capitalOf,
  oddsOf,
  welcomeItems,
  type Intent,
  type Prospect,
} from './proposals.ts';
import { adviseAnswer } from './request-choice.ts';
import { adviseStep } from './steps-choice.ts';
import { playTable, type TableStyle } from './table-play.ts';
import { tactics, type Tactic } from './tactics.ts';

/** A way of hosting: what to prepare, whom to ask to what, how to play a table. */
interface Style {
  id: string;
  /** What it prepares; null for no groundwork. */
  prepares: Preparing | null;
  /** What it means to convene, and why; null for a round without a meeting. */
  intent(view: View, book: Book): Intent | null;
  meetsConditions: boolean;
  table: TableStyle;
  announces: boolean;
  /** Looks for something better for all after adoption. */
  improves: boolean;
}

/** A reference mediator that plays by a style, and can say why. */
function host(style: Style): Adviser {
  return adviser(style.id, (view, book) => {
    switch (view.phase) {
      case 'briefing':
        return adviseAnswer(view, book, style.prepares);
      case 'groundwork':
        return prepare(view, book, style.prepares);
      case 'convening':
        return convene(view, book, style);
      case 'replies':
        return answerReplies(view, book, style);
      case 'table':
        return playTable(view, book, style.table);
      case 'outcome':
        return wrapUp(view, book, style);
      default:
        return goOn(view, [{ kind: 'read-on' }]);
    }
  });
}

function prepare(view: View, book: Book, preparing: Preparing | null): Advice {
  if (preparing === null) return goOn(view, [{ kind: 'read-on' }]);
  const step = preparing.steps ? adviseStep(view, book) : null;
  return step ?? adviseAct(view, book, preparing);
}

function convene(view: View, book: Book, style: Style): Advice {
  const { seat } = view;
  const intent = style.intent(view, book);
  if (intent === null) return goOn(view, [{ kind: 'between-meetings' }]);
  const prospect = bestVenue(view, book, intent);
  if (prospect === null) return goOn(view, [{ kind: 'no-invitation' }]);
  const { venue, track, publicity, agenda, guests } = prospect.proposal;
  return {
    command: { seat, type: 'invite', venue, track, publicity, agenda, guests },
    reasons: [...intent.why, ...whyThere(prospect)],
  };
}

/** A guest that comes in so many of ten cases is in no doubt. */
const sure = 9.5;

/** Why this place: most would come, and who may not. */
function whyThere({ proposal, forecasts, expected, next }: Prospect): AdviceReason[] {
  const { venue, guests } = proposal;
  const most: AdviceReason = { kind: 'most-come', venue, expected, of: guests.length, next };
  const [first, ...rest] = forecasts;
  if (first === undefined) return [most];
  const doubtful = rest.reduce(
    (least, each) => (oddsOf(each) < oddsOf(least) ? each : least),
    first,
  );
  const odds = oddsOf(doubtful);
  return odds < sure ? [most, { kind: 'doubtful-guest', party: doubtful.party, odds }] : [most];
}

function answerReplies(view: View, book: Book, style: Style): Advice {
  const { seat, invitation } = view;
  const needed = fewestGuests;
  if (invitation === null)
    return {
      command: { seat, type: 'callOff' },
      reasons: [{ kind: 'too-few-come', coming: 0, needed }],
    };
  const party = style.meetsConditions ? firstCondition(view, book, invitation) : null;
  if (party !== null) {
    return {
      command: { seat, type: 'meetCondition', party },
      reasons: [{ kind: 'condition-costs-nobody', party }],
    };
  }
  const coming = Object.values(invitation.replies).filter(({ answer }) => answer === 'yes').length;
  return coming >= needed
    ? {
        command: { seat, type: 'openTable' },
        reasons: [{ kind: 'enough-come', coming, needed }],
      }
    : {
        command: { seat, type: 'callOff' },
        reasons: [{ kind: 'too-few-come', coming, needed }],
      };
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

function wrapUp(view: View, book: Book, style: Style): Advice {
  const better =
    style.improves && view.legal.includes('improve') ? adviseImprovement(view, book) : null;
  if (better !== null) return better;
  const last = view.meetings.at(-1);
  const untold =
    last !== undefined && !last.told && (last.outcome === 'full' || last.outcome === 'partial');
  if (!untold) return goOn(view, [{ kind: 'nothing-to-tell' }]);
  return style.announces && view.legal.includes('announce')
    ? { command: { seat: view.seat, type: 'announce' }, reasons: [{ kind: 'untold' }] }
    : goOn(view, [{ kind: 'kept-quiet' }]);
}

/** Parties that carried a text home and could now meet as officials. */
function carriers(view: View): readonly string[] {
  return view.carried.at(-1)?.parties ?? [];
}

/** Everybody, to what they mind least. */
function welcoming(view: View, book: Book, track: Track, publicity: Publicity): Intent {
  const guests = book.partyIds;
  const items = welcomeItems(view, book, guests);
  return { track, publicity, agenda: items, guests, why: [{ kind: 'welcome-agenda', items }] };
}

/** Announced, or in quiet where announced too few would come and in quiet more would. */
function loudEnough(view: View, book: Book, track: Track): Intent {
  const expected = (intent: Intent): number => bestVenue(view, book, intent)?.expected ?? 0;
  const announced = welcoming(view, book, track, 'announced');
  if (expected(announced) >= fewestGuests * 10) return announced;
  const quiet = welcoming(view, book, track, 'quiet');
  return expected(quiet) > expected(announced) ? quiet : announced;
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
    answers: true,
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
        why: [{ kind: 'carried-home', parties: ready }],
      };
    }
    const last = view.round === book.scenario.rounds.length;
    if (view.round % 2 === 1 && !last) return null;
    return loudEnough(view, book, '1.5');
  },
  meetsConditions: true,
  table: {
    patient: true,
    asides: 2,
    reads: false,
    proposes: plainly(consensus, ['caucus', 'suggest']),
    otherwise: 'meet-again',
  },
  announces: false,
  improves: false,
};

export const patientHost = host(patient);

/** How a host with these tactics listens before it proposes. */
export function listeningWith(uses: readonly Tactic[]): Pick<TableStyle, 'asides' | 'reads'> {
  return { asides: uses.includes('caucus') ? 1 : 0, reads: uses.includes('readSealed') };
}

/** Hosts as the patient host does, with everything a host without sticks can do at a table. */
export function skilledHost(id = 'skilled-host', uses: readonly Tactic[] = tactics): Adviser {
  return host({
    ...patient,
    id,
    table: { ...patient.table, ...listeningWith(uses), proposes: plainly(consensus, uses) },
  });
}

/** Hosts as the skilled host does, and infers at the table what each party may want. */
export const automaticMediator = host({
  ...patient,
  id: 'automatic-mediator',
  table: { ...patient.table, ...listeningWith(tactics), proposes: byInference(tactics) },
  announces: true,
  improves: true,
});

/** Officials before the cameras, as often as the house can carry it. */
export const loudHost = host({
  id: 'loud-host',
  prepares: {
    values: { support: 0.5, home: 0.25, limelight: 0.1 },
    courts: 'bold',
    steps: false,
    answers: false,
  },
  intent: (view, book) => welcoming(view, book, '1', 'public'),
  meetsConditions: false,
  table: {
    patient: false,
    asides: 0,
    reads: false,
    proposes: plainly(ambition, []),
    otherwise: 'statement',
  },
  announces: true,
  improves: false,
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
      why: [],
    };
  },
  meetsConditions: false,
  table: {
    patient: false,
    asides: 0,
    reads: false,
    proposes: plainly(ambition, []),
    otherwise: 'statement',
  },
  announces: false,
  improves: false,
});

/** Climbs the forecast alone: whatever invitation most would follow, whatever text most would sign. */
export const forecastClimber = host({
  id: 'forecast-climber',
  prepares: null,
  intent(view, book) {
    let best = welcoming(view, book, '2', 'quiet');
    let most = -1;
    for (const track of ['2', '1.5', '1'] as const) {
      for (const publicity of ['quiet', 'announced', 'public'] as const) {
        const intent = { ...best, track, publicity };
        const coming = bestVenue(view, book, intent)?.expected ?? -1;
        if (coming > most) [best, most] = [intent, coming];
      }
    }
    return best;
  },
  meetsConditions: true,
  table: {
    patient: false,
    asides: 0,
    reads: false,
    proposes: plainly(
      (forecasts) => forecasts.filter((forecast) => middle(forecast) >= 0).length,
      [],
    ),
    otherwise: 'nothing',
  },
  announces: false,
  improves: false,
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
