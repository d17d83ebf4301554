import type { Translate } from './messages/translate.ts';

/** `10 to 25 in 100`; one number where both ends are alike. */
export function oddsInHundred(
  t: Translate,
  { low, high }: { readonly low: number; readonly high: number },
): string {
  return low === high ? t('odds.hundred.known', { n: low }) : t('odds.hundred', { low, high });
}
