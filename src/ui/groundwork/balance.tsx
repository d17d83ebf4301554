import type { BalanceModel } from '../../presenter/house-balance.ts';
import { Card } from '../kit/card.tsx';
import { Flag } from '../kit/flag.tsx';
import { useText } from '../kit/text.ts';
import { VerdictLine } from '../kit/verdict.tsx';
import { Prose } from '../kit/prose.tsx';

const percent = (place: number) => `${place * 100}%`;

/** A scale between two neighbours: the band in the middle, the host on it, and where an act would put it. */
export function Balance({ balance }: { balance: BalanceModel }) {
  const t = useText();
  const { ends, at, after, band, text, verdict } = balance;
  const [from, to] = band;
  return (
    <Card title={t('house.balance')}>
      <p class="small soft">
        <Prose text={t('house.balance.note')} />
      </p>
      <div class="balance">
        {ends.map(({ id, flag, name }) => (
          <span key={id} class="balance-end small">
            <Flag flag={flag} size={16} />
            {name}
          </span>
        ))}
        <span class="balance-rail" aria-hidden="true">
          <i class="balance-band" style={{ left: percent(from), width: percent(to - from) }} />
          <i class="balance-middle" />
          {after === at ? null : (
            <>
              <i
                class="balance-way"
                style={{ left: percent(Math.min(at, after)), width: percent(Math.abs(after - at)) }}
              />
              <i class="balance-after" style={{ left: percent(after) }} />
            </>
          )}
          <i
            class={`balance-mark ${at < from || at > to ? 'over' : ''}`}
            style={{ left: percent(at) }}
          />
        </span>
      </div>
      <p class="tiny soft share-key">
        <i class="balance-band" aria-hidden="true" />
        {t('house.balance.band')}
      </p>
      <p class="small">
        <Prose text={text} />
      </p>
      <VerdictLine verdict={verdict} />
    </Card>
  );
}
