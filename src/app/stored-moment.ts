import { phases } from '../model/world.ts';
import type { FlagModel } from '../presenter/names.ts';
import type { SaveMoment } from '../presenter/save-moment.ts';

/** Ids of pictures and codes of flags become addresses: nothing else may. */
const PLAIN = /^[a-z0-9-]{1,40}$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The moment of a stored save, whatever it may be by now. Saves from before there were pictures tell
 * it by their snapshot, as far as that goes; null where they tell nothing.
 */
export function storedMoment(picture: unknown, snapshot: unknown): SaveMoment | null {
  const stored = fieldsOf(picture);
  if (stored !== null) return fromPicture(stored);
  const world = fieldsOf(fieldsOf(snapshot)?.['world']);
  return world === null ? null : fromWorld(world);
}

function fromPicture({ phase, art, season, at }: Fields): SaveMoment {
  return {
    phase: phases.find((each) => each === phase) ?? null,
    art: plain(art),
    season: plain(season),
    at: Array.isArray(at) ? at.map(flagIn).filter((flag) => flag !== null) : [],
  };
}

/** Pictures of venues are called as the venues of the game are. */
function fromWorld(world: Fields): SaveMoment {
  const phase = phases.find((each) => each === world['phase']) ?? null;
  const proposal = fieldsOf(fieldsOf(world['invitation'])?.['proposal']);
  const meets = phase === 'replies' || phase === 'table';
  return { phase, art: meets ? plain(proposal?.['venue']) : null, season: null, at: [] };
}

function flagIn(value: unknown): FlagModel | null {
  const { code, name, letters } = fieldsOf(value) ?? {};
  if (typeof name !== 'string' || typeof letters !== 'string') return null;
  return { code: plain(code), name, letters };
}

function plain(value: unknown): string | null {
  return typeof value === 'string' && PLAIN.test(value) ? value : null;
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}
