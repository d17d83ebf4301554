import type { ScoreRef } from '../../src/model/ledger.ts';
import type { Recorded } from '../recorded.ts';

const fullScale = 100_000;

/**
 * The limit: a loop by hand over flat arrays that does the arithmetic of a campaign's ledger and
 * nothing else, the room of the trust rule included. No recipe looks anything up, nobody decides, no
 * event or entry is made.
 *
 * @returns plays it once; its result is the sum of all scores, so that no engine leaves it out
 */
export function arithmeticOf({ changes }: Recorded): () => number {
  const places = new Map<string, number>();
  const placeOf = (ref: ScoreRef): number => {
    const key = Object.values(ref).join('/');
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  const entries = changes.flat();
  const where = Int32Array.from(entries, ({ ref }) => placeOf(ref));
  const amounts = Int32Array.from(entries, ({ amount }) => amount);
  const isTrust = Uint8Array.from(entries, ({ ref }) => (ref.score === 'trust' ? 1 : 0));
  const scores = new Int32Array(places.size);
  return () => {
    scores.fill(0);
    let felt = 0;
    for (let index = 0; index < where.length; index += 1) {
      const place = where[index] ?? 0;
      const before = scores[place] ?? 0;
      const amount = amounts[index] ?? 0;
      if (isTrust[index] === 1) {
        const share = before / fullScale;
        felt += Math.round(amount * (1 - share * share));
      }
      scores[place] = Math.min(Math.max(before + amount, -fullScale), fullScale);
    }
    return scores.reduce((sum, score) => sum + score, felt);
  };
}
