import { stepSizes } from '../../model/ids.ts';
import type { Command } from '../../model/command.ts';
import type { LadderChoice, LadderModel, PairModel } from '../../presenter/ladder.ts';
import { Coins } from '../convening/coins.tsx';
import { AnswerMark } from '../convening/answer-mark.tsx';
import { Reasons } from '../convening/reasons.tsx';
import { Beads } from '../kit/beads.tsx';
import { Button } from '../kit/button.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Icon } from '../kit/icon.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';
import { Effects } from './effects.tsx';
import { Ladder } from './ladder.tsx';
import { Targets } from './targets.tsx';
import { Prose } from '../kit/prose.tsx';
import './steps.css';

interface StepByStepProps {
  model: LadderModel;
  onParty: (party: string) => void;
  onChange: (change: Partial<LadderChoice>) => void;
  onAsk: (command: Command) => void;
}

/** Graduated steps between two capitals: where they stand, what could be asked of one, what follows. */
export function StepByStep({ model, onParty, onChange, onAsk }: StepByStepProps) {
  const t = useText();
  const { pair } = model;
  return (
    <section class="card act-detail steps-panel" aria-label={model.title}>
      <div class="act-head">
        <span class="act-icon large">
          <Icon name="footprints" size="21px" />
        </span>
        <h2>{model.title}</h2>
        {model.evidence === null ? null : <EvidenceMark evidence={model.evidence} />}
      </div>
      <p class="small soft">
        <Prose text={model.note} />
      </p>
      <Targets title={t('steps.pair')} targets={model.parties} kind="checkbox" onTarget={onParty} />
      {pair === null ? (
        <p class="small soft">{t('steps.pair.choose')}</p>
      ) : (
        <>
          <Ladder pair={pair} />
          <Wish pair={pair} onChange={onChange} />
          <Outlook pair={pair} />
          <div class="effects">
            <Effects title={t('steps.then')} lines={pair.follows} />
          </div>
          <div class="act-do">
            <Button icon="check" onPress={() => onAsk(pair.command)} unavailable={pair.unavailable}>
              {pair.ask}
            </Button>
            <p class="small soft">
              {pair.unavailable ?? (
                <>
                  <Coins cost={model.cost} /> {pair.price}
                </>
              )}
            </p>
          </div>
        </>
      )}
    </section>
  );
}

/** Who is asked, for how much, and how it is said. */
function Wish({ pair, onChange }: { pair: PairModel; onChange: StepByStepProps['onChange'] }) {
  const t = useText();
  const { giver, size, loud } = pair;
  return (
    <div class="steps-wish">
      <h3 aria-hidden="true">{t('steps.giver')}</h3>
      <Segments
        label={t('steps.giver')}
        group="steps-giver"
        options={giver.options}
        chosen={giver.chosen}
        onChoose={(value) => onChange({ second: value === 'other' })}
      />
      <h3 aria-hidden="true">{t('steps.size')}</h3>
      <Segments
        label={t('steps.size')}
        group="steps-size"
        options={size.options}
        chosen={size.chosen}
        onChoose={(value) => {
          const chosen = stepSizes.find((each) => `${each}` === value);
          if (chosen !== undefined) onChange({ size: chosen });
        }}
      />
      <p class="tiny soft">{size.note}</p>
      <h3 aria-hidden="true">{t('steps.loud')}</h3>
      <Segments
        label={t('steps.loud')}
        group="steps-loud"
        options={loud.options}
        chosen={loud.chosen}
        onChoose={(publicity) => onChange({ publicity })}
      />
      <p class="tiny soft">{loud.note}</p>
    </div>
  );
}

/** What it would answer and why; once it was asked, what it said. */
function Outlook({ pair }: { pair: PairModel }) {
  const t = useText();
  const { expected, answered } = pair;
  return (
    <div class="steps-outlook" role="group" aria-label={pair.question}>
      {answered === null ? null : (
        <>
          <p class="steps-answer">{answered.text}</p>
          <h3>{t('steps.answered.why')}</h3>
          <Reasons reasons={answered.reasons} sum={null} />
        </>
      )}
      {expected === null ? null : (
        <>
          <h3>{pair.question}</h3>
          <p class="steps-odds">
            <AnswerMark answer={expected.answer} text={expected.answerText} />
            <Beads low={expected.low} high={expected.high} tone={expected.tone} />
            <span class="small number">
              {expected.low === expected.high
                ? t('beads.label.known', { low: expected.low })
                : t('beads.label', { low: expected.low, high: expected.high })}
            </span>
          </p>
          <Reasons reasons={expected.reasons} sum={expected.sum} />
          <p class="small soft">{pair.kept}</p>
        </>
      )}
    </div>
  );
}
