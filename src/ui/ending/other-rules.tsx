import type {
  OtherRuleModel,
  OtherRulesModel,
  OtherRulesRow,
} from '../../presenter/other-rules.ts';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { InquiryCard } from '../kit/inquiry-card.tsx';
import { useText } from '../kit/text.ts';
import './other-rules.css';

interface OtherRulesProps {
  /** How often each setting is tried with other luck. */
  draws: number;
  /** Null before it was asked for. */
  model: OtherRulesModel | null;
  /** Why the game cannot be played again, or null. */
  unavailable: string | null;
  /** What went wrong while it was played again, and what to do; null where nothing did. */
  failure: string | null;
  begin: () => void;
  /** Null while nothing runs. */
  stop: (() => void) | null;
}

/** Whether the ending holds under the other settings of the disputed rules. */
export function OtherRulesCard(props: OtherRulesProps) {
  const { draws, model, unavailable, failure, begin, stop } = props;
  const t = useText();
  return (
    <InquiryCard
      class="other-rules"
      title={t('other-rules.title')}
      lead={t('other-rules.lead')}
      method={t('other-rules.method', { draws })}
      begin={{ text: t('other-rules.begin'), icon: 'scale', press: begin }}
      stop={stop === null ? null : { text: t('other-rules.stop'), press: stop }}
      unavailable={unavailable}
      failure={failure}
      progress={
        model === null
          ? null
          : {
              done: model.done,
              whole: model.whole,
              isGoing: model.isGoing,
              label: t('other-rules.progress'),
              text: model.progress,
            }
      }
      sum={model?.sum ?? null}
    >
      {model === null ? null : (
        <ul class="other-rules-list">
          {model.rows.map((row) => (
            <Rule key={row.id} row={row} />
          ))}
        </ul>
      )}
    </InquiryCard>
  );
}

function Rule({ row }: { row: OtherRulesRow }) {
  const t = useText();
  return (
    <li>
      <div class="stack-tight">
        <h3>{row.name}</h3>
        <p class="small soft">{row.note}</p>
        <p class="small">
          <span class="tag">{t('other-rules.in-force')}</span> <b>{row.setting.text}.</b>{' '}
          {row.setting.means}
        </p>
        <div class="row row-wrap">
          {row.evidence.map((evidence) => (
            <EvidenceMark key={evidence.mark} evidence={evidence} />
          ))}
        </div>
      </div>
      {row.others.map((other) => (
        <Other key={other.setting.value} other={other} />
      ))}
    </li>
  );
}

function Other({ other }: { other: OtherRuleModel }) {
  const t = useText();
  const { setting, verdict, holds, luck, moved, more, remarks } = other;
  return (
    <div class="stack-tight">
      <p class="small">
        <span class="tag">{t('other-rules.otherwise')}</span> <b>{setting.text}.</b> {setting.means}
      </p>
      <p class={holds === null ? 'soft' : holds ? 'strong' : 'strong bad'}>{verdict}</p>
      {luck === null ? null : <p class="small">{luck}</p>}
      {moved.length === 0 ? null : (
        <div class="small">
          <p class="soft">{t('other-rules.moved')}</p>
          <ul class="other-rules-moved">
            {moved.map(({ name, change, sign }) => (
              <li key={name}>
                {name} <b class={`number ${sign === 'plus' ? 'good' : 'bad'}`}>{change}</b>
              </li>
            ))}
            {more === null ? null : <li class="soft">{more}</li>}
          </ul>
        </div>
      )}
      {remarks.map((remark) => (
        <p key={remark} class="small soft">
          {remark}
        </p>
      ))}
    </div>
  );
}
