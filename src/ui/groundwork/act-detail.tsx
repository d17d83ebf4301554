import type { ActDetail as Detail } from '../../presenter/groundwork.ts';
import { Button } from '../kit/button.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Icon } from '../kit/icon.tsx';
import { Readings } from '../kit/readings.tsx';
import { useText } from '../kit/text.ts';
import { actIcon, heardIcon } from './act-icon.ts';
import { Effects } from './effects.tsx';
import { Targets } from './targets.tsx';
import { Coins } from '../convening/coins.tsx';
import { Prose } from '../kit/prose.tsx';

interface ActDetailProps {
  detail: Detail;
  onTarget: (party: string) => void;
  onDo: () => void;
}

/** The act under consideration: who hears, whom it is aimed at, what it moves on both sides. */
export function ActDetail({ detail, onTarget, onDo }: ActDetailProps) {
  const t = useText();
  return (
    <section class="card act-detail" aria-label={detail.name}>
      <div class="act-head">
        <span class="act-icon large">
          <Icon name={actIcon(detail.id, detail.publicity)} size="21px" />
        </span>
        <h2>{detail.name}</h2>
        {detail.evidence === null ? null : <EvidenceMark evidence={detail.evidence} />}
      </div>
      <p class="small soft">
        <Prose text={detail.note} />
      </p>
      <p class="act-facts small">
        <Coins cost={detail.cost} />
        <b>{detail.costText}</b>
        {detail.tends === '' ? null : (
          <span class="act-tends">
            <Icon name="heart-handshake" size="13px" />
            {detail.tends}
          </span>
        )}
        <span class="act-heard">
          <Icon name={heardIcon(detail.publicity)} size="15px" />
          {detail.heard}
        </span>
      </p>
      {detail.targets.length === 0 ? null : (
        <Targets
          title={detail.aimTitle}
          targets={detail.targets}
          kind={detail.aim === 'pair' ? 'checkbox' : 'radio'}
          onTarget={onTarget}
        />
      )}
      <div class="effects">
        <Effects title={t('groundwork.effects.win')} lines={detail.wins} />
        <Effects title={t('groundwork.effects.cost')} lines={detail.costs} />
      </div>
      <Readings readings={detail.readings} />
      <div class="act-do">
        <Button icon="check" onPress={onDo} unavailable={detail.unavailable}>
          {t('groundwork.do')}
        </Button>
        <p class="small soft">{detail.unavailable ?? t('groundwork.effects.size')}</p>
      </div>
    </section>
  );
}
