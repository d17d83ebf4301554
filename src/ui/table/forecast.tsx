import type { ReasonModel } from '../../presenter/reasons.ts';
import type { TextState } from '../../presenter/table-shown.ts';
import type { CountModel } from '../../presenter/table-count.ts';
import type { MoveForecastModel } from '../../presenter/table-forecast.ts';
import type { ExemptionsModel } from '../../presenter/table-sanctions.ts';
import { Beads } from '../kit/beads.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Icon } from '../kit/icon.tsx';
import { ReasonList } from '../kit/reason-line.tsx';
import { useText } from '../kit/text.ts';

/** What a move does in any case, and what that rests on. */
export function Effect({ effect }: { effect: ReasonModel }) {
  return (
    <p class="move-effect">
      {effect.sentence}
      {effect.evidence === null ? null : <EvidenceMark evidence={effect.evidence} />}
    </p>
  );
}

/** What a move would be worth to whom. */
export function Forecast({ model, state }: { model: MoveForecastModel; state: TextState }) {
  const t = useText();
  const { exemptions, lines, warning } = model;
  if (exemptions === null && lines.length === 0 && warning === null) return null;
  const first = state === 'drafted' || state === 'expected';
  return (
    <section class="move-forecast" aria-label={t('table.forecast')}>
      {exemptions === null ? null : <Exemptions model={exemptions} />}
      {lines.length === 0 ? null : (
        <>
          {first || state === 'changed' ? (
            <p class="tiny soft">{t(first ? 'table.forecast.before' : 'table.forecast.shift')}</p>
          ) : null}
          <ReasonList reasons={lines} ranged />
        </>
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

/** What must be asked for first, by whose measures, and what asking takes. */
function Exemptions({ model: { clauses, takes } }: { model: ExemptionsModel }) {
  return (
    <div class="move-exemptions small">
      <Icon name="triangle-alert" />
      <div>
        {clauses.map(({ sentence, measures }) => (
          <p key={sentence}>
            {sentence}
            {measures.map((evidence) => (
              <EvidenceMark key={evidence.mark} evidence={evidence} />
            ))}
          </p>
        ))}
        <p>
          <b>{takes}</b>
        </p>
      </div>
    </div>
  );
}

/** How many would then endorse: solid are sure, hatched could go either way. */
export function Count({ count }: { count: CountModel }) {
  const { low, high, of, needed, sentence } = count;
  return (
    <p class="move-count">
      <Beads low={low} high={high} of={of} tone={low >= needed ? 'moss' : 'gold'} />
      <span>{sentence}</span>
    </p>
  );
}
