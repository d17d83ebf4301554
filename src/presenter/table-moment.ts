import { capitalised } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { partyInSentence } from './names.ts';
import { exchangesOf } from './table-events.ts';
import type { TableEvent } from './table-events.ts';
import type { MomentKind, TableMoment } from './table-model.ts';

type OfOne = Extract<MomentKind, 'walk-out' | 'caucus' | 'refusal' | 'endorsement'>;
type OfAll = Exclude<MomentKind, 'walk-out' | 'caucus' | 'refusal'>;
type Found =
  | { readonly kind: OfOne; readonly party: string }
  | { readonly kind: OfAll; readonly party: null };

/** The small scene of the last exchange: the loudest thing that happened in it; null where nothing did. */
export function momentOf(events: readonly TableEvent[], t: Translate): TableMoment | null {
  const exchanges = exchangesOf(events);
  const last = exchanges.at(-1);
  const found = last === undefined ? null : loudest(last.events);
  if (found === null) return null;
  return { id: `${exchanges.length} ${found.kind}`, ...found, caption: captionOf(found, t) };
}

function loudest(events: readonly TableEvent[]): Found | null {
  const left = events.find((event) => event.type === 'walkedOut');
  if (left?.type === 'walkedOut') return { kind: 'walk-out', party: left.party };
  if (events.some(({ type }) => type === 'leaked')) return { kind: 'press', party: null };
  const [move] = events;
  if (move?.type === 'caucusHeld') return { kind: 'caucus', party: move.party };
  if (move?.type === 'recessTaken') return { kind: 'recess', party: null };
  if (move?.type === 'tableOpened') return { kind: 'arrival', party: null };
  const answers = events.flatMap((event) => (event.type === 'answered' ? [event] : []));
  const against = answers.find(({ stance }) => stance.answer === 'object');
  if (against !== undefined) return { kind: 'refusal', party: against.party };
  const behind = answers.find(({ stance }) => stance.answer === 'endorse');
  if (behind === undefined) return null;
  return answers.length === 1
    ? { kind: 'endorsement', party: behind.party }
    : { kind: 'endorsement', party: null };
}

/** The end of a meeting whose text was adopted. */
export const signing = (t: Translate): TableMoment => ({
  id: 'signing',
  kind: 'signing',
  party: null,
  caption: t('table.moment.signing'),
});

function captionOf({ kind, party }: Found, t: Translate): string {
  return party === null
    ? t(`table.moment.${kind}`)
    : t(`table.moment.${kind}.of`, { Party: capitalised(partyInSentence(t, party)) });
}
