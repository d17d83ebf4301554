import type { TextState } from '../../presenter/table-document.ts';
import type { MoveForecastModel } from '../../presenter/table-forecast.ts';
import { Beads } from '../kit/beads.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Icon } from '../kit/icon.tsx';
import { ReasonList } from '../kit/reason-line.tsx';
import { useText } from '../kit/text.ts';

/** What a move would do: in any case, to whom, and how many would then endorse. */
export function Forecast({ model, fresh }: { model: MoveForecastModel; fresh: TextState }) {
  const t = useText();
  const { effect, lines, count, warning } = model;
  const first = fresh === 'drafted' || fresh === 'expected';
  return (
    <section class="move-forecast" aria-label={t('table.forecast')}>
      <p class="move-effect">
        <span>{effect.sentence}</span>
        {effect.evidence === null ? null : <EvidenceMark evidence={effect.evidence} />}
      </p>
      {lines.length === 0 ? null : (
        <>
          {first || fresh === 'changed' ? (
            <p class="tiny soft">{t(first ? 'table.forecast.before' : 'table.forecast.shift')}</p>
          ) : null}
          <ReasonList reasons={lines} ranged />
        </>
      )}
      {count === null ? null : (
        <p class="move-count">
          <Beads
            low={count.low}
            high={count.high}
            of={count.of}
            tone={count.low >= count.of - 1 ? 'moss' : 'gold'}
          />
          <span class="small">{count.sentence}</span>
        </p>
      )}
      {warning === null ? null : (
        <p class="move-warning small">
          <Icon name="megaphone" />
          {warning}
        </p>
      )}
    </section>
  );
}
