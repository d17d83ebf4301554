import { useText } from '../kit/text.ts';

/** The page while there is nothing to count, and why. */
export function NoDebrief({ why }: { why: string }) {
  const t = useText();
  return (
    <>
      <h2 class="debrief-title">{t('debrief.title')}</h2>
      <p>{why}</p>
    </>
  );
}
