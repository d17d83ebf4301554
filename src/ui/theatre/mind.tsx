import type { MindModel, ReckonedModel } from '../../presenter/mind.ts';
import { ReasonList } from '../kit/reason-line.tsx';
import { useText } from '../kit/text.ts';
import { Clauses } from '../outcome/clauses.tsx';

/** What went on in one seat: what it wanted, hoped for and feared, and what it would have signed. */
export function MindPanel({ model }: { model: MindModel }) {
  const t = useText();
  const { title, wants, minds, reservation, reckoned, draft } = model;
  return (
    <section class="theatre-mind stack-tight">
      <h3>{title}</h3>
      {reckoned.map((each) => (
        <Reckoned key={each.label} model={each} />
      ))}
      {draft === null ? null : (
        <details class="more" open>
          <summary>{t('theatre.mind.signed')}</summary>
          {draft.none === '' ? <Clauses clauses={draft.clauses} /> : <p>{draft.none}</p>}
        </details>
      )}
      <dl class="theatre-wishes small">
        {wants === '' ? null : <Wish term={t('theatre.mind.wants')} text={wants} />}
        {minds === '' ? null : <Wish term={t('theatre.mind.minds')} text={minds} />}
      </dl>
      <p class="small soft">{reservation}</p>
    </section>
  );
}

function Wish({ term, text }: { term: string; text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}

function Reckoned({ model: { label, hoped, feared, sum } }: { model: ReckonedModel }) {
  const t = useText();
  return (
    <div class="stack-tight">
      <h4>{label}</h4>
      {hoped.length === 0 ? null : (
        <>
          <p class="tiny soft">{t('theatre.mind.hoped')}</p>
          <ReasonList reasons={hoped} />
        </>
      )}
      {feared.length === 0 ? null : (
        <>
          <p class="tiny soft">{t('theatre.mind.feared')}</p>
          <ReasonList reasons={feared} />
        </>
      )}
      <p class="small number">{sum}</p>
    </div>
  );
}
