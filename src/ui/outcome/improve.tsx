import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { emptyImproveDraft } from '../../presenter/outcome-improve.ts';
import type { ImproveDraft, ImproveModel, ShiftModel } from '../../presenter/outcome-improve.ts';
import type { Frame } from '../kit/screen.ts';
import { useAdvised } from '../kit/advised.ts';
import { Button } from '../kit/button.tsx';
import { Flag } from '../kit/flag.tsx';
import { RangeBar } from '../kit/range-bar.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';
import { Items } from '../table/choices.tsx';
import { Options } from '../table/option-rows.tsx';

interface ImproveProps {
  frame: Frame;
  /** The change under consideration; null where no text can be looked at again. */
  improveFor: (draft: ImproveDraft) => ImproveModel | null;
  advised: ImproveDraft | null;
}

/** One look for a clause that is better for somebody and worse for nobody. */
export function Improve({ frame, improveFor, advised }: ImproveProps) {
  const t = useText();
  const draft = useSignal<ImproveDraft>(emptyImproveDraft);
  const details = useRef<HTMLDetailsElement>(null);
  useAdvised(advised, (change) => {
    draft.value = change;
    if (details.current !== null) details.current.open = true;
  });
  const model = improveFor(draft.value);
  if (model === null) return null;
  const change = (changed: Partial<ImproveDraft>) => {
    draft.value = { ...draft.value, ...changed };
  };
  return (
    <details class="improve" ref={details}>
      <summary>{t('improve.title')}</summary>
      <p class="small soft">{t('improve.note')}</p>
      <Items
        choices={model.items}
        onChoose={(item) => change({ item, option: null, wording: null })}
      />
      <Options
        label={t('improve.option')}
        choices={model.options}
        onChoose={(option) => change({ option })}
      />
      {model.wordings === null ? null : (
        <Segments
          label={t('improve.wording')}
          group="improve-wording"
          options={model.wordings.map(({ wording, name }) => ({ value: wording, text: name }))}
          chosen={model.wording}
          onChoose={(wording) => change({ wording })}
        />
      )}
      <p class="clause-reading">{model.reads}</p>
      {model.shifts.length === 0 ? null : <Shifts shifts={model.shifts} />}
      {model.unavailable === null ? null : <p class="small soft">{model.unavailable}</p>}
      <Button unavailable={model.unavailable} onPress={() => frame.send(model.command)}>
        {t('improve.go')}
      </Button>
    </details>
  );
}

/** Ends of the scale on which a change is drawn, points. */
const SCALE = [-20, 20] as const;

/** What each who endorsed would gain or lose, hatched where it is our guess. */
function Shifts({ shifts }: { shifts: readonly ShiftModel[] }) {
  const t = useText();
  return (
    <section class="improve-shifts">
      <h4 class="small">{t('improve.estimates')}</h4>
      <ul>
        {shifts.map(({ party, flag, name, low, high, text, word, tone }) => (
          <li key={party} class="small">
            <Flag flag={flag} size={20} />
            <span>{name}</span>
            <RangeBar scale={SCALE} low={low} high={high} />
            <b class={tone}>{word}</b>
            <span class="tiny number soft">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
