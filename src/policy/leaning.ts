import type { Valued } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import { publicities, tracks, type PartyId, type Publicity, type Track } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { stream, type Rng } from '../rules/chance.ts';
import { openMeans } from '../rules/means.ts';
import { fewestGuests } from '../rules/replies.ts';
import { ambition, consensus, type Liking } from './drafting.ts';
import type { Values } from './groundwork-choice.ts';
import { host } from './host-style.ts';
import { listeningWith, onWhatWasCarried, patient } from './hosts.ts';
import { plainly } from './plain-proposing.ts';
import type { Policy } from './policy.ts';
import { byShyness, givingOf, welcomeItems, type Fondness } from './proposals.ts';
import { tactics, type Tactic } from './tactics.ts';

/** The tastes and the craft of a host that has the sense of the skilled one. */
export interface Leaning {
  id: string;
  /** Where it likes to meet, tenths of a guest; about what, milli points; what it likes to do, points. */
  venues: Fondness;
  items: Fondness;
  acts: Fondness;
  /** What it offers first; null for what is worth most. */
  means: string | null;
  /** Whom it does not ask. */
  without: readonly PartyId[];
  track: Track;
  publicity: Publicity;
  /** How loudly officials meet on what was carried home; null where it never brings them together for that. */
  officials: Publicity | null;
  /** Meets in every second round only. */
  pauses: boolean;
  values: Values;
  /** Capital that it keeps back for the venue, points. */
  keeps: number;
  courts: 'shy' | 'bold';
  steps: boolean;
  announces: boolean;
  liking: Liking;
  /** What it can do at a table: half of these hosts can do everything, the others have a gap here and there. */
  uses: readonly Tactic[];
}

/** Share of venues, items and acts that a host is drawn to. */
const drawnTo = 0.2;
/** The strongest likings, in the units of each; the weakest are half as strong. */
const strongest = { venue: 60, item: 200_000, act: 16 };
/** From a hall at home to a journey. */
const venuePrices = [1, 2, 3, 4] as const;

/** A host with tastes drawn by chance; the same name gives the same host. */
export function leaningOf(book: Book, name: string): Leaning {
  const rng = stream(name, 'leaning', 0, book.scenario.id);
  const fond = (ids: readonly string[], most: number): Fondness =>
    Object.fromEntries(ids.map((id) => [id, rng() < drawnTo ? (most * (1 + rng())) / 2 : 0]));
  return {
    id: `leaning-${name}`,
    venues: fond(Object.keys(book.venues), strongest.venue),
    items: fond(Object.keys(book.items), strongest.item),
    acts: fond(Object.keys(book.groundwork), strongest.act),
    means: one(rng, [null, ...Object.keys(book.means)]),
    without: someLeftOut(rng, book),
    track: one(rng, tracks),
    publicity: one(rng, publicities),
    officials: one(rng, [null, ...publicities]),
    pauses: rng() < 0.5,
    values: otherValues(rng),
    keeps: one(rng, venuePrices),
    courts: one(rng, ['shy', 'bold'] as const),
    steps: rng() < 0.5,
    announces: rng() < 0.5,
    liking: one(rng, [consensus, ambition]),
    uses: rng() < 0.5 ? tactics : tactics.filter(() => rng() < 0.5),
  };
}

function one<const T>(rng: Rng, options: readonly [T, ...T[]]): T {
  return options[Math.floor(rng() * options.length)] ?? options[0];
}

/** Half of these hosts ask everybody; the others leave out one party in two. */
function someLeftOut(rng: Rng, { partyIds }: Book): PartyId[] {
  if (rng() < 0.5) return [];
  const out = partyIds.filter(() => rng() < 0.5);
  return out.slice(0, partyIds.length - fewestGuests);
}

/** What the patient host values, each up to twice as much or not at all. */
function otherValues(rng: Rng): Values {
  const values: Partial<Record<Valued, number>> = { ...patient.prepares?.values, support: 0.3 };
  return Object.fromEntries(
    Object.entries(values).map(([value, worth]) => [value, worth * 2 * rng()]),
  );
}

/** Hosts by its tastes, otherwise as a skilled host does. */
export function leaningHost(leaning: Leaning): Policy {
  const { id, values, courts, steps, acts, announces, liking, keeps, uses } = leaning;
  const base = host({
    ...patient,
    id,
    prepares: { values, courts, steps, answers: true, fond: acts, keeps },
    intent(view, book) {
      const carried = leaning.officials === null ? null : onWhatWasCarried(view, leaning.officials);
      if (carried !== null) return { ...carried, fond: leaning.venues };
      const last = view.round === book.scenario.rounds.length;
      if (leaning.pauses && view.round % 2 === 1 && !last) return null;
      const guests = whomToAsk(view, book, leaning);
      const { track, publicity, venues: fond } = leaning;
      const agenda = welcomeItems(view, book, guests, leaning.items);
      return { track, publicity, agenda, guests, fond, why: [] };
    },
    table: { ...patient.table, ...listeningWith(uses), proposes: plainly(liking, uses) },
    announces,
    improves: true,
  });
  return {
    id,
    decide: (view, book, rng) => offering(leaning.means, view, book, base.decide(view, book, rng)),
  };
}

/** All but those left out; no full table once the house has carried its last. */
function whomToAsk(view: View, book: Book, { without, courts }: Leaning): PartyId[] {
  const asked = byShyness(book, courts).filter((id) => !without.includes(id));
  const { guests: full, most } = book.scenario.fullTables;
  const held = view.meetings.filter(
    ({ attended, forum }) => forum === null && attended.length >= full,
  ).length;
  return held < most ? asked : asked.slice(0, Math.max(fewestGuests, full - 1));
}

/** Offers what it likes to offer, where it can give it. */
function offering(means: string | null, view: View, book: Book, command: Command): Command {
  if (command.type !== 'offer' || means === null) return command;
  if (view.table === null) return command;
  const open = openMeans(book, givingOf(view, view.table), command.party);
  return open.some(({ id }) => id === means) ? { ...command, means } : command;
}
