import { useText } from '../kit/text.ts';

/** What stands under every picture of what could have been signed. */
export function Invented() {
  const t = useText();
  return <p class="debrief-invented tiny">{t('debrief.invented')}</p>;
}
