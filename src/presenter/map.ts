import type { Book } from '../model/book.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { View } from '../model/view.ts';
import type {
  CapitalModel,
  CapitalState,
  Hour,
  JourneyModel,
  MapModel,
  RibbonModel,
} from './map-model.ts';
import type { Translate } from './messages/translate.ts';
import { capitalName, flagLetters } from './names.ts';
import { movedMark, relations } from './relations.ts';
import type { Relation } from './relations.ts';

/** Ribbons between guests that are drawn beside the host's own: those that moved or are worst. */
const OTHER_RIBBONS = 4;

/** Smaller moves are in the words of the page only: the map would be full of them. */
const LEAST_MARK: Milli = 1000;

/** Whose capital is seen from near, and whose is looked at. */
export interface Look {
  readonly selected: PartyId | null;
  readonly looked: PartyId | null;
}

export const NO_LOOK: Look = { selected: null, looked: null };

/**
 * What the map behind the page shows.
 *
 * @param entries what this round has brought about so far: pulses and marks along the ribbons
 */
export function mapStage(
  view: View,
  book: Book,
  entries: readonly LedgerEntry[],
  look: Look,
  t: Translate,
): MapModel {
  const { rounds } = book.scenario;
  return {
    season: rounds[Math.min(view.round, rounds.length) - 1]?.season ?? 'summer',
    hour: hourOf(view),
    capitals: book.seatIds.map((id) => capital(view, book, id, t)),
    ribbons: ribbons(relations(view, book, entries)),
    journeys: journeys(view, book),
    ...look,
  };
}

/** A round begins in the morning and ends at dusk. */
function hourOf({ phase }: View): Hour {
  if (phase === 'briefing') return 'morning';
  return phase === 'outcome' || phase === 'aftermath' ? 'dusk' : 'day';
}

function capital(view: View, book: Book, id: PartyId, t: Translate): CapitalModel {
  return {
    id,
    label: capitalName(t, id),
    letters: flagLetters(t, id),
    beyond: t('map.beyond'),
    host: id === book.mediator,
    glow: view.phase === 'briefing' && id === book.mediator,
    state: standing(view, id),
  };
}

/** What the badge at a capital says: its answer to the invitation, else a lasting state of its chart. */
function standing(view: View, id: PartyId): CapitalState {
  const value = view.parties[id]?.chart.value ?? {};
  switch (view.invitation?.replies[id]?.answer) {
    case 'yes':
      return 'coming';
    case 'no':
      return 'refused';
    case 'conditional':
      return 'conditional';
    case undefined:
      if (value['presence'] === 'boycotting') return 'boycotting';
      return Object.values(value).includes('contending') ? 'contending' : 'rest';
  }
}

function ribbons(all: readonly Relation[]): RibbonModel[] {
  const own = all.filter(({ ofMediator }) => ofMediator);
  const others = all
    .filter(({ ofMediator }) => !ofMediator)
    .toSorted((x, y) => Math.abs(y.change) - Math.abs(x.change) || x.trust - y.trust)
    .slice(0, OTHER_RIBBONS);
  return [...own, ...others].map((relation) => ({
    from: relation.a,
    to: relation.b,
    trust: relation.trust / 1000,
    change: relation.change / 1000,
    moved: Math.abs(relation.change) < LEAST_MARK ? '' : movedMark(relation),
    emphasis: relation.ofMediator,
  }));
}

/** Envoys of this round's groundwork, and delegations on their way to a table at home. */
function journeys(view: View, book: Book): JourneyModel[] {
  const home = book.mediator;
  const envoys = view.groundwork
    .filter(({ round }) => round === view.round)
    .flatMap(({ target, groundwork }) =>
      target === null
        ? []
        : [{ id: `${groundwork}-${target}`, from: home, to: target, kind: 'envoy' as const }],
    );
  const coming = Object.entries(view.invitation?.replies ?? {})
    .filter(([, { answer }]) => answer === 'yes')
    .map(([from]) => ({ id: `delegation-${from}`, from, to: home, kind: 'delegation' as const }));
  return view.phase === 'replies' ? coming : envoys;
}
