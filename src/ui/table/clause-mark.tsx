import type { CellMark, CellModel } from '../../presenter/table-cells.ts';
import { Icon } from '../kit/icon.tsx';
import { RangeBar } from '../kit/range-bar.tsx';
import { useText } from '../kit/text.ts';
import { Bubble } from './bubble.tsx';

/** Filled is said aloud, dashed is our guess, a question mark is not known; shapes differ too. */
function Mark({ mark }: { mark: CellMark }) {
  return (
    <span class={`clause-mark ${mark}`} aria-hidden="true">
      {mark === 'unknown' ? '?' : null}
      {mark === 'said-yes' || mark === 'guess-yes' ? <Icon name="check" /> : null}
      {mark === 'said-no' || mark === 'guess-no' ? <Icon name="x" /> : null}
    </span>
  );
}

/** Ends of the scale on which the worth of one clause is drawn, points. */
const SCALE = [-20, 20] as const;

/** What one party makes of one clause: a mark that opens what was said and what we think it is worth. */
export function ClauseCell({ cell }: { cell: CellModel }) {
  const t = useText();
  return (
    <Bubble label={cell.label} class="clause-cell" face={<Mark mark={cell.mark} />}>
      <b>{cell.title}</b>
      {cell.quote === null ? null : <p class="voice">“{cell.quote}”</p>}
      <p>{cell.verdict}</p>
      {cell.worth === null ? null : (
        <div class="bubble-worth">
          <span class="tiny soft">{t('table.worth')}</span>
          <span class="tiny number">{cell.worth.text}</span>
          <RangeBar scale={SCALE} low={cell.worth.low} high={cell.worth.high} />
        </div>
      )}
      <p class="tiny soft bubble-head">{t('table.heard')}</p>
      {cell.heard.length === 0 ? <p class="tiny">{t('table.heard.none')}</p> : null}
      <ul class="tiny">
        {cell.heard.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </Bubble>
  );
}

/** What the marks mean. */
export function MarkLegend() {
  const t = useText();
  const entries = [
    ['said-yes', t('table.legend.said')],
    ['said-no', t('table.legend.objects')],
    ['guess-yes', t('table.legend.guess')],
    ['unknown', t('table.legend.unknown')],
  ] as const;
  return (
    <p class="legend">
      {entries.map(([mark, text]) => (
        <span key={mark}>
          <Mark mark={mark} />
          {text}
        </span>
      ))}
    </p>
  );
}
