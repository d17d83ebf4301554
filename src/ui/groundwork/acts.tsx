import type { ComponentChildren } from 'preact';
import type { ActCard, GroundworkModel } from '../../presenter/groundwork.ts';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { PickCard } from '../kit/pick-card.tsx';
import { useText } from '../kit/text.ts';
import { actIcon, heardIcon } from './act-icon.ts';
import { Coins } from '../convening/coins.tsx';

interface ActsProps {
  groups: GroundworkModel['groups'];
  onChoose: (act: string) => void;
  /** Drawn below the chosen card where there is no room beside the list. */
  detail: ComponentChildren;
}

/** Everything that can be done, by who will hear of it. */
export function Acts({ groups, onChoose, detail }: ActsProps) {
  const t = useText();
  return (
    <div class="acts" role="radiogroup" aria-label={t('groundwork.acts')}>
      {groups.map(({ publicity, title, acts }) => (
        <section key={publicity} class="act-group">
          <h3>
            <Icon name={heardIcon(publicity)} size="16px" />
            {title}
          </h3>
          <div class="act-grid">
            {acts.map((act) => (
              <Act
                key={act.id}
                act={act}
                publicity={publicity}
                onChoose={onChoose}
                detail={detail}
              />
            ))}
          </div>
        </section>
      ))}
      <p class="legend">
        <span>
          <Coins cost={1} />
          {t('groundwork.legend.cost')}
        </span>
        <span class="act-tends">
          <Icon name="heart-handshake" size="14px" />
          {t('groundwork.tends')}
        </span>
      </p>
    </div>
  );
}

function Act(props: {
  act: ActCard;
  publicity: GroundworkModel['groups'][number]['publicity'];
  onChoose: (act: string) => void;
  detail: ComponentChildren;
}) {
  const { act, publicity, onChoose, detail } = props;
  return (
    <>
      <PickCard
        kind="radio"
        group="act"
        value={act.id}
        chosen={act.chosen}
        onChoose={onChoose}
        class={`act ${act.unavailable === null ? '' : 'spent'} ${act.doneText === '' ? '' : 'done'}`}
      >
        <span class="act-head">
          <span class="act-icon">
            <Icon name={actIcon(act.id, publicity)} size="16px" />
            {act.tends === '' ? null : (
              <span class="act-badge" title={act.tends}>
                <Icon name="heart-handshake" size="12px" />
              </span>
            )}
          </span>
          <span class="act-name">{act.name}</span>
          <span class="act-price" title={act.costText}>
            <Coins cost={act.cost} />
            <span class="only-heard">
              {act.costText}. {act.tends}
            </span>
          </span>
        </span>
        {act.doneText === '' ? null : (
          <span class="act-done small">
            <Icon name="circle-check" size="14px" />
            <span class="only-heard">{act.doneText}</span>
            <span aria-hidden="true" class="row">
              {act.done.map((flag) => (
                <Flag key={flag.name} flag={flag} size={16} />
              ))}
              {act.done.length === 0 ? act.doneText : null}
            </span>
          </span>
        )}
        {act.unavailable === null ? null : <span class="pick-why">{act.unavailable}</span>}
      </PickCard>
      {act.chosen ? detail : null}
    </>
  );
}
