import { useId, useRef } from 'preact/hooks';
import type { EvidenceModel } from '../../presenter/reasons.ts';
import { Icon } from './icon.tsx';
import { placePopover } from './popover.ts';
import { useText } from './text.ts';

/** What a claim rests on: square with ¶ the brief, round with a book a study, dashed with ? an assumption. */
export function EvidenceMark({ evidence }: { evidence: EvidenceModel }) {
  const t = useText();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { grade, mark, source } = evidence;
  const place = (event: Event) => {
    const popover = event.currentTarget;
    if (popover instanceof HTMLElement && button.current !== null)
      placePopover(popover, button.current);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`mark ${grade}`}
        popovertarget={id}
        aria-label={t(`evidence.${grade}.label`, { mark })}
      >
        <MarkSign grade={grade} />
        <span>{mark}</span>
      </button>
      <div id={id} popover="auto" class="popover" onToggle={place}>
        <b>{t(`evidence.${grade}`)}</b>
        <p>{source}</p>
        <p class="soft">{t('evidence.sign')}</p>
      </div>
    </>
  );
}

function MarkSign({ grade }: { grade: EvidenceModel['grade'] }) {
  if (grade === 'study') return <Icon name="book-open" size="11px" />;
  return <i aria-hidden="true">{grade === 'brief' ? '¶' : '?'}</i>;
}

/** Explains the three shapes, for the foot of a panel. */
export function EvidenceLegend() {
  const t = useText();
  return (
    <p class="legend">
      {(['brief', 'study', 'assumption'] as const).map((grade) => (
        <span key={grade}>
          <span class={`mark ${grade}`} aria-hidden="true">
            <MarkSign grade={grade} />
          </span>
          {t(`evidence.legend.${grade}`)}
        </span>
      ))}
    </p>
  );
}
