import type { Effect } from '../../src/model/effect.ts';
import type { ChartEvent } from '../../src/model/chart.ts';
import { figure, signed } from './table.ts';

/** What an effect does, in a few words; `mark` writes where it rests on another source than its act. */
export function effectWords(effect: Effect, mark: (evidence: string) => string): string {
  const source = effect.evidence === undefined ? '' : ` ${mark(effect.evidence)}`;
  return `${wordsOf(effect)}${source}`;
}

function wordsOf(effect: Effect): string {
  switch (effect.kind) {
    case 'trust':
      return `trust ${who(effect.from)} → ${who(effect.to)} ${signed(effect.points)}`;
    case 'mood':
    case 'credibility':
    case 'support':
      return `${effect.kind} of ${who(effect.who)} ${signed(effect.points)}`;
    case 'mandate':
      return `instructions of ${who(effect.who)} on ${effect.item ?? 'what it needs'} ${signed(effect.points)}`;
    case 'sovereignty':
    case 'limelight':
    case 'capital':
      return `${effect.kind} ${signed(effect.points)}`;
    case 'insight':
      return `insight into ${who(effect.who)} ${figure(100 * effect.share)}%`;
    case 'exchange':
      return `an exchange between ${who(effect.between)} and ${who(effect.and)}`;
    case 'chart':
      return `chart of ${who(effect.who)}: ${eventWords(effect.event)}`;
  }
}

/** `party:dprk` → `dprk`; the other words stand for themselves. */
function who(word: string): string {
  return word.startsWith('party:') ? word.slice('party:'.length) : `*${word}*`;
}

function eventWords({ type, ...facts }: ChartEvent): string {
  const told = Object.entries(facts).map(([key, value]) => `${key} ${String(value)}`);
  return told.length === 0 ? `\`${type}\`` : `\`${type}\` (${told.join(', ')})`;
}
