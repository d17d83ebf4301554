import type { SignersModel } from '../../presenter/debrief-signers.ts';
import { Card } from '../kit/card.tsx';
import { useText } from '../kit/text.ts';
import { Invented } from './invented.tsx';

/** How many texts all would sign, all but one, and so on down: solid is sure, hatched may be so. */
export function Signers({ model }: { model: SignersModel }) {
  const t = useText();
  const { rows, texts, rule } = model;
  const share = (count: number) => `${(count / Math.max(1, texts)) * 100}%`;
  return (
    <Card title={t('debrief.signers')} note={t('debrief.signers.note', { count: texts })}>
      <ul class="debrief-signers">
        {rows.map(({ signers, label, sure, possible, count, enough }) => (
          <li key={signers} class={`small ${enough ? 'debrief-enough' : ''}`}>
            <span>{label}</span>
            <span class="debrief-signers-bar" aria-hidden="true">
              <span class="debrief-signers-possible hatched" style={{ width: share(possible) }} />
              <span class="debrief-signers-sure" style={{ width: share(sure) }} />
            </span>
            <b class="number">{count}</b>
            <span class="tiny">{enough ? t('debrief.signers.enough') : ''}</span>
          </li>
        ))}
      </ul>
      <p class="small soft">{rule}</p>
      <Invented />
    </Card>
  );
}
