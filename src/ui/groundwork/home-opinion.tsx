import type { HomeModel } from '../../presenter/house-home.ts';
import { Card } from '../kit/card.tsx';
import { ReasonList } from '../kit/reason-line.tsx';
import { useText } from '../kit/text.ts';
import { VerdictLine } from '../kit/verdict.tsx';
import { Prose } from '../kit/prose.tsx';

const percent = (place: number) => `${place * 100}%`;

/** What people at home make of it: how much, from where doubts cost, and what moved it. */
export function HomeOpinion({ home }: { home: HomeModel }) {
  const t = useText();
  const { at, after, floor, floorText, text, verdict, moved } = home;
  return (
    <Card title={t('house.home')} note={<b class="number">{text}</b>}>
      <p class="small soft">
        <Prose text={t('house.home.note')} />
      </p>
      <span class="share-bar home-bar" aria-hidden="true">
        <i class="share-fill" style={{ width: percent(at) }} />
        {after === at ? null : (
          <i
            class={`share-after ${after > at ? 'more' : 'less'}`}
            style={{ left: percent(Math.min(at, after)), width: percent(Math.abs(after - at)) }}
          />
        )}
        <i class="share-limit" style={{ left: percent(floor) }} />
      </span>
      <p class="tiny soft share-key">
        <i class="share-limit" aria-hidden="true" />
        {floorText}
      </p>
      <VerdictLine verdict={verdict} />
      {moved.length === 0 ? null : (
        <details class="more">
          <summary>{t('house.home.moved')}</summary>
          <ReasonList reasons={moved} />
        </details>
      )}
    </Card>
  );
}
