import type { ChangeModel, LeftModel } from '../../presenter/debrief-left.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';
import { Invented } from './invented.tsx';

/** Texts that would have been better, what they would have given whom, and one thing to try. */
export function LeftOver({ model, onPick }: { model: LeftModel; onPick: (deal: number) => void }) {
  const t = useText();
  return (
    <Card title={t('debrief.left')}>
      {model.none === '' ? null : <p class="small">{model.none}</p>}
      {model.changes.map((change) => (
        <Change key={change.title} change={change} onPick={onPick} />
      ))}
      <p class="turn">
        <Icon name="lightbulb" />
        <span>
          <b>{t('debrief.try')}.</b> {model.advice}
        </span>
      </p>
      <Invented />
    </Card>
  );
}

function Change({ change, onPick }: { change: ChangeModel; onPick: (deal: number) => void }) {
  const t = useText();
  return (
    <section class="debrief-left-change small">
      <h3 class="small">{change.title}</h3>
      <ul>
        {change.clauses.map(({ item, before, after }) => (
          <li key={item}>
            <b>{item}:</b> {after}
            {before === '' ? null : (
              <span class="soft">
                {' '}
                {t('debrief.left.before')} {before}
              </span>
            )}
          </li>
        ))}
      </ul>
      {change.gains.length === 0 ? null : (
        <p class="row row-wrap">
          {change.gains.map(({ name, amount, sign }) => (
            <span key={name} class="tag">
              {name} <b class={sign === 'plus' ? 'good' : 'bad'}>{amount}</b>
            </span>
          ))}
        </p>
      )}
      <p class="soft">{change.note}</p>
      <Button tight onPress={() => onPick(change.deal)}>
        {t('debrief.texts.show', { number: change.deal + 1 })}
      </Button>
    </section>
  );
}
