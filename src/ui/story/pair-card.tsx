import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useContext, useId, useRef } from 'preact/hooks';
import type { PairModel } from '../../presenter/story-pair.ts';
import { useWidth } from '../debrief/use-width.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { useText } from '../kit/text.ts';
import { boxOf, PairPicture } from './pair-picture.tsx';
import { PictureCard } from '../kit/picture-card.tsx';
import { SeekButton, SeekContext } from '../kit/seek.tsx';
import { timeScale } from './time-axis.tsx';

/** Width over height, and the least height. */
const SHAPE = 0.52;
const LEAST = 230;
/** Drawn at this width where nobody looks, as for print and files. */
const USUAL = 760;

function heightFor(width: number): number {
  return Math.round(Math.max(LEAST, Math.min(width * SHAPE, 380)));
}

/** One pair, large. */
export function PairCard({
  model,
  name,
  children,
}: {
  model: PairModel;
  name: string;
  children: ComponentChildren;
}) {
  return (
    <PictureCard
      title={model.title}
      note={model.note}
      name={name}
      draw={() => <PairPicture model={model} width={USUAL} height={heightFor(USUAL)} />}
    >
      <PairLine key={name} model={model} />
      {children}
    </PictureCard>
  );
}

/** The line with a cursor that goes from change to change. */
function PairLine({ model }: { model: PairModel }) {
  const t = useText();
  const seek = useContext(SeekContext);
  const frame = useRef<HTMLDivElement>(null);
  const hint = useId();
  const cursor = useSignal<number | null>(null);
  const measured = useWidth(frame);
  const width = measured === 0 ? USUAL : measured;
  const height = heightFor(width);
  const last = model.line.length - 1;
  const at = cursor.value ?? last;
  const step = model.line[at]?.step ?? 0;
  const go = (event: KeyboardEvent) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
    if (to !== undefined) cursor.value = Math.max(0, Math.min(last, to));
    else if (event.key === 'Enter' && seek !== null) seek(step);
    else return;
    event.preventDefault();
  };
  const point = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    cursor.value = nearest(
      model,
      event.clientX - left,
      timeScale(model.rounds, boxOf(width, height)),
    );
  };
  return (
    <div ref={frame}>
      <div
        class="story-pair"
        role="slider"
        tabIndex={0}
        aria-label={model.title}
        aria-describedby={hint}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at}
        aria-valuetext={model.told[at] ?? ''}
        onKeyDown={go}
        onPointerMove={point}
        onPointerDown={point}
      >
        <PairPicture model={model} width={width} height={height} cursor={cursor.value} />
      </div>
      <p id={hint} class="only-heard">
        {t('story.trust.keys')} {seek === null ? '' : t('story.trust.keys.seek')}
      </p>
      <p class="story-told small">
        <span>{model.told[at]}</span>
        {seek === null ? null : (
          <Button kind="quiet" tight icon="play" onPress={() => seek(step)}>
            {t('story.seek')}
          </Button>
        )}
      </p>
    </div>
  );
}

function nearest({ line }: PairModel, left: number, x: (at: number) => number): number {
  let best = 0;
  for (const [index, { at }] of line.entries())
    if (Math.abs(x(at) - left) < Math.abs(x(line[best]?.at ?? 0) - left)) best = index;
  return best;
}

/** What moved a pair most, step by step. */
export function Moves({ model: { moves, title } }: { model: PairModel }) {
  const t = useText();
  return (
    <Card title={t('story.trust.moved')} note={title} class="story-moves">
      {moves.length === 0 ? (
        <p class="small soft">{t('story.trust.moved.none')}</p>
      ) : (
        <table class="story-table small">
          <caption class="only-heard">
            {t('story.trust.moved')}: {title}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('story.trust.when')}</th>
              <th scope="col">{t('story.trust.what')}</th>
              <th scope="col" class="number">
                {t('story.trust.amount')}
              </th>
              <th scope="col">{t('story.trust.why')}</th>
            </tr>
          </thead>
          <tbody>
            {moves.map(({ step, date, name, amount, reason }) => (
              <tr key={step}>
                <td class="nowrap">{date}</td>
                <th scope="row">{name}</th>
                <td class={`number strong ${amount.startsWith('+') ? 'good' : 'bad'}`}>{amount}</td>
                <td>
                  <span class="story-why">
                    <span>{reason.sentence}</span>
                    {reason.evidence === null ? null : <EvidenceMark evidence={reason.evidence} />}
                    <SeekButton step={step} what={t('join.items', { before: date, next: name })} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
