import type { Book } from '../model/book.ts';
import type { Publicity, Track } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { fewestGuests } from '../rules/replies.ts';
import { ambition, consensus, middle } from './drafting.ts';
import { host, type Style } from './host-style.ts';
import { byInference } from './inferred-proposing.ts';
import { byParties } from './parties-proposing.ts';
import { plainly } from './plain-proposing.ts';
import type { Adviser, Policy } from './policy.ts';
import { bestVenue, welcomeItems, type Intent } from './proposals.ts';
import type { TableStyle } from './table-play.ts';
import { tactics, type Tactic } from './tactics.ts';

/** Officials of those who carried a text home meet on what they carried; null while too few have. */
export function onWhatWasCarried(view: View, publicity: Publicity): Intent | null {
  const carried = view.carried.at(-1);
  if (carried === undefined || carried.parties.length < fewestGuests) return null;
  const { clauses, parties } = carried;
  return {
    track: '1',
    publicity,
    agenda: clauses.map(({ item }) => item),
    guests: parties,
    why: [{ kind: 'carried-home', parties }],
  };
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
export const patient: Style = {
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
    const carried = onWhatWasCarried(view, 'quiet');
    if (carried !== null) return carried;
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

/** Facilitation in the sense of the crisis data: what helps the parties to see, and nothing of one's own. */
const facilitation = ['carryMessage', 'factFind', 'praise'] as const satisfies readonly Tactic[];

/** Convenes as the patient host does, prepares nothing, and gives the floor at the table: no mediation. */
export const passiveHost = host({
  ...patient,
  id: 'passive-host',
  prepares: null,
  table: { ...patient.table, patient: false, asides: 0, proposes: byParties([]) },
});

/** Prepares as the patient host does, and helps at the table without a text of its own. */
export const facilitatingHost = host({
  ...patient,
  id: 'facilitating-host',
  table: { ...patient.table, asides: 0, proposes: byParties(facilitation) },
});

/** Prepares the same, writes the text and asks for concessions; it adds no means of its own. */
export const formulatingHost = skilledHost(
  'formulating-host',
  tactics.filter((tactic) => tactic !== 'offer'),
);

/** Hosts as the skilled host does, and infers at the table what each party may want. */
export const automaticMediator = host({
  ...patient,
  id: 'automatic-mediator',
  table: { ...patient.table, ...listeningWith(tactics), proposes: byInference(tactics) },
  announces: true,
  improves: true,
});

/** Listens to nobody, puts much before all, and ends with a statement. */
const ambitious: TableStyle = {
  patient: false,
  asides: 0,
  reads: false,
  proposes: plainly(ambition, []),
  otherwise: 'statement',
};

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
  table: ambitious,
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
  table: ambitious,
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
    proposes: plainly((expected) => expected.filter((each) => middle(each) >= 0).length, []),
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
