import type { ComponentChildren } from 'preact';
import type { ActCard, GroundworkModel } from '../../presenter/groundwork.ts';
import type { LadderEntry } from '../../presenter/ladder.ts';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { PickCard } from '../kit/pick-card.tsx';
import { useText } from '../kit/text.ts';
import { actIcon, heardIcon } from './act-icon.ts';
import { Coins } from '../convening/coins.tsx';

interface ActsProps {
  groups: GroundworkModel['groups'];
  /** The card that opens the steps between two capitals. */
  steps: LadderEntry;
  stepping: boolean;
  onChoose: (act: string) => void;
  onStep: () => void;
  /** Drawn below the chosen card where there is no room beside the list. */
  detail: ComponentChildren;
}

/** Everything that can be done, by who will hear of it. */
export function Acts({ groups, steps, stepping, onChoose, onStep, detail }: ActsProps) {
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
      <section class="act-group">
        <h3>
          <Icon name="arrow-left-right" size="16px" />
          {t('steps.group')}
        </h3>
        <div class="act-grid">
          <StepEntry entry={steps} chosen={stepping} onChoose={onStep} />
          {stepping ? detail : null}
        </div>
      </section>
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

function StepEntry(props: { entry: LadderEntry; chosen: boolean; onChoose: () => void }) {
  const { entry, chosen, onChoose } = props;
  return (
    <PickCard
      kind="radio"
      group="act"
      value="step-by-step"
      chosen={chosen}
      onChoose={onChoose}
      class="act steps-entry"
    >
      <span class="act-head">
        <span class="act-icon">
          <Icon name="footprints" size="16px" />
        </span>
        <span class="act-name">{entry.title}</span>
        <span class="act-price" title={entry.costText}>
          <Coins cost={entry.cost} />
          <span class="only-heard">{entry.costText}.</span>
        </span>
      </span>
      <span class="steps-entry-note tiny soft">
        {entry.note}
        {entry.flags.map((flag) => (
          <Flag key={flag.name} flag={flag} size={16} />
        ))}
      </span>
    </PickCard>
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
