import type { ReadingModel } from '../../presenter/readings.ts';
import { Flag } from './flag.tsx';
import { Icon } from './icon.tsx';
import { useText } from './text.ts';

/** Who reads it how: one headline a capital, and whether it warms or cools it. */
export function Readings({ readings }: { readings: readonly ReadingModel[] }) {
  const t = useText();
  if (readings.length === 0) return null;
  return (
    <ul class="readings" aria-label={t('briefing.readings')}>
      {readings.map(({ flag, sentence, sign }) => (
        <li key={sentence} class={`small ${sign}`}>
          <Flag flag={flag} size={20} />
          <span>{sentence}</span>
          <Icon
            name={sign === 'minus' ? 'chevron-down' : sign === 'plus' ? 'chevron-up' : 'minus'}
            size="14px"
          />
        </li>
      ))}
    </ul>
  );
}
