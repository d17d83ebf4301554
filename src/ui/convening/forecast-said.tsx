import { useRef } from 'preact/hooks';
import { LiveRegion } from '../kit/live-region.tsx';
import { useText } from '../kit/text.ts';

/** Says a forecast where it turns out otherwise than the one said last: going through choices is silent while nothing changes. */
export function ForecastSaid({ title, summary }: { title: string; summary: string }) {
  const t = useText();
  const last = useRef({ summary, text: '' });
  if (last.current.summary !== summary)
    last.current = { summary, text: t('join.label', { what: title, said: summary }) };
  return <LiveRegion text={last.current.text} />;
}
