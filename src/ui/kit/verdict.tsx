import type { Verdict } from '../../presenter/house-verdict.ts';
import { Icon } from './icon.tsx';
import { Prose } from './prose.tsx';

/** The one thing to say about a reading, with its sign; nothing where nothing is to be said. */
export function VerdictLine({ verdict }: { verdict: Verdict }) {
  const { tone, text, more } = verdict;
  return text === '' ? null : (
    <p class={`verdict small ${tone}`}>
      <Icon name={tone === 'calm' ? 'info' : 'triangle-alert'} size="15px" />
      <span>
        <b>{text}</b> <Prose text={more} />
      </span>
    </p>
  );
}
