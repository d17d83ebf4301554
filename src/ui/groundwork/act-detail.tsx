import type { EffectLine } from '../../presenter/groundwork-effects.ts';
import type { ActDetail as Detail } from '../../presenter/groundwork.ts';
import { Button } from '../kit/button.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { PickCard } from '../kit/pick-card.tsx';
import { useText } from '../kit/text.ts';
import { actIcon, heardIcon } from './act-icon.ts';
import { Coins } from '../convening/coins.tsx';

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
      <p class="small soft">{detail.note}</p>
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
      {detail.targets.length === 0 ? null : <Targets detail={detail} onTarget={onTarget} />}
      <div class="effects">
        <Effects title={t('groundwork.effects.win')} lines={detail.wins} />
        <Effects title={t('groundwork.effects.cost')} lines={detail.costs} />
      </div>
      <div class="act-do">
        <Button icon="check" onPress={onDo} unavailable={detail.unavailable}>
          {t('groundwork.do')}
        </Button>
        <p class="small soft">{detail.unavailable ?? t('groundwork.effects.size')}</p>
      </div>
    </section>
  );
}

function Targets({ detail, onTarget }: { detail: Detail; onTarget: (party: string) => void }) {
  return (
    <div class="targets" role="group" aria-label={detail.aimTitle}>
      <h3>{detail.aimTitle}</h3>
      <div class="target-grid">
        {detail.targets.map((target) => (
          <PickCard
            key={target.id}
            kind={detail.aim === 'pair' ? 'checkbox' : 'radio'}
            group="target"
            value={target.id}
            chosen={target.chosen}
            onChoose={onTarget}
            unavailable={target.unavailable}
            class="target"
          >
            <span class="target-name">
              <Flag flag={target.flag} size={20} />
              <span>{target.name}</span>
            </span>
          </PickCard>
        ))}
      </div>
    </div>
  );
}

/** Effects of one side, with a bar for their size on a common scale. */
function Effects({ title, lines }: { title: string; lines: readonly EffectLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.key} class={`effect small ${line.good ? 'plus' : 'minus'}`}>
            <span class="effect-amount number">{line.amount}</span>
            <span class="effect-words">
              {line.sentence}
              {line.points === null ? null : <Bar points={line.points} />}
            </span>
            {line.evidence === null ? null : <EvidenceMark evidence={line.evidence} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The largest size that the bar has room for, points. */
const MOST = 8;

function Bar({ points }: { points: number }) {
  const width = Math.min(1, Math.abs(points) / MOST) * 50;
  return (
    <span class="effect-bar" aria-hidden="true">
      <i style={{ width: `${width}%`, left: points < 0 ? `${50 - width}%` : '50%' }} />
    </span>
  );
}
