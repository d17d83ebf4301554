import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CapitalCard } from '../../presenter/capital-cards.ts';
import type { RelationModel } from '../../presenter/relations.ts';
import { AboutParty } from '../kit/about-party.tsx';
import { Button } from '../kit/button.tsx';
import { Flag } from '../kit/flag.tsx';
import { useText } from '../kit/text.ts';

/** Where the capital stands in the window, CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface CardProps {
  id: string;
  card: CapitalCard;
  /** Null where there is no picture, or the capital is not in it. */
  spot: Spot | null;
  /** Seen from near: the card stays, and can be pressed. */
  near: boolean;
  onLedger: () => void;
  onBack: () => void;
}

/** Pixels between a capital and its card, and between the card and the edge. */
const AWAY = { far: 34, near: 52 };
const BELOW = 18;
const EDGE = 10;

/** What a capital's ribbon and marks say, in words and numbers, beside the capital. */
export function CapitalCardSheet({ id, card, spot, near, onLedger, onBack }: CardProps) {
  const t = useText();
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (sheet.current !== null) placeBeside(sheet.current, spot, near ? AWAY.near : AWAY.far);
  }, [spot, card, near]);
  return (
    <div ref={sheet} id={id} class={`capital-card ${near ? 'near' : ''}`}>
      <p class="row">
        <Flag flag={card.flag} size={22} />
        <span class="serif strong">{card.capital}</span>
        <span class="tiny soft">{card.name}</span>
      </p>
      {card.posture === '' ? null : (
        <p class="small">{t('map.card.posture', { posture: card.posture })}</p>
      )}
      {card.own === null ? null : <Line relation={card.own} names={t('map.card.own')} />}
      {card.moved.length === 0 ? (
        <p class="tiny soft">{t('map.card.still')}</p>
      ) : (
        <>
          <p class="tiny soft">{t('map.card.moved')}</p>
          {card.moved.map((relation) => (
            <Line key={relation.key} relation={relation} names={relation.names} />
          ))}
        </>
      )}
      {near ? (
        <div class="row row-wrap">
          <Button tight onPress={onLedger}>
            {t('map.card.why')}
          </Button>
          <Button tight kind="quiet" onPress={onBack}>
            {t('map.card.back')}
          </Button>
          <AboutParty party={card.party} name={card.name} />
        </div>
      ) : null}
    </div>
  );
}

function Line({ relation, names }: { relation: RelationModel; names: string }) {
  return (
    <p class="small capital-line">
      <span>{names}</span>
      <span class={`weave ${relation.weave}`} aria-hidden="true" />
      <span>
        <span class="number">{relation.value}</span> <span class="soft">{relation.word}</span>
      </span>
      <span class={`number ${relation.sign === 'minus' ? 'bad' : 'good'}`}>{relation.change}</span>
    </p>
  );
}

/** To the right of the capital if the map goes on there, else to its left; always in the window. */
function placeBeside(sheet: HTMLElement, spot: Spot | null, away: number): void {
  const { offsetWidth: width, offsetHeight: height } = sheet;
  const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const main = document.querySelector('.page > .main')?.getBoundingClientRect();
  const beside = main !== undefined && main.left > width + 2 * EDGE;
  const right = (beside ? main.left : window.innerWidth) - EDGE;
  const at = spot ?? { x: EDGE, y: bar };
  const x = at.x + away + width <= right ? at.x + away : at.x - away - width;
  // Upwards: to the south-east of one capital lies the next.
  const y = at.y - height + BELOW;
  sheet.style.left = `${Math.max(EDGE, Math.min(right - width, x))}px`;
  sheet.style.top = `${Math.max(bar + EDGE, Math.min(window.innerHeight - height - EDGE, y))}px`;
}
