import { useSignal } from '@preact/signals';
import type { ChangeModel } from '../../presenter/ledger-changes.ts';
import type { LedgerModel } from '../../presenter/ledger.ts';
import { Button } from '../kit/button.tsx';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { ReasonList } from '../kit/reason-line.tsx';
import { useText } from '../kit/text.ts';
import { EntryTable } from './entry-table.tsx';
import type { ChangeFilter } from './change-filter.ts';
import { Prose } from '../kit/prose.tsx';

/** How many scores are shown before one has to ask for the rest. */
const FIRST = 12;

/** What moved in the span, score by score, or entry by entry. */
export function Changes({ model, change }: { model: LedgerModel; change: ChangeFilter }) {
  const t = useText();
  const shown = useSignal(FIRST);
  const { filter, changes, entries } = model;
  if (filter.depth === 'entries' && entries.length > 0)
    return <EntryTable entries={entries} named />;
  if (changes.length === 0) return <Nothing model={model} change={change} />;
  const rest = changes.length - shown.value;
  return (
    <>
      <ul class={`ledger-changes ${filter.depth}`}>
        {changes.slice(0, shown.value).map((each) => (
          <ChangeItem
            key={each.key}
            model={each}
            numbers={filter.depth === 'numbers'}
            change={change}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <Button
          icon="chevron-down"
          onPress={() => {
            shown.value += rest;
          }}
        >
          {t('ledger.more', { count: rest })}
        </Button>
      ) : null}
    </>
  );
}

/** The last step may well have moved nothing; the round has. */
function Nothing({ model, change }: { model: LedgerModel; change: ChangeFilter }) {
  const t = useText();
  const now = model.spans[1]?.value;
  const step = model.filter.span === 'step';
  return (
    <div class="turn calm ledger-empty">
      <Icon name="info" />
      <span>{t(step ? 'ledger.empty.step' : 'ledger.empty')}</span>
      {now === undefined ? null : (
        <Button
          tight
          onPress={() =>
            change(step ? { span: Number(now) } : { span: 'all', score: 'any', party: 'any' })
          }
        >
          {t(step ? 'ledger.empty.round' : 'ledger.empty.all')}
        </Button>
      )}
    </div>
  );
}

const ARROWS = { up: 'arrow-up', down: 'arrow-down', level: 'minus' } as const;

function ChangeItem(props: { model: ChangeModel; numbers: boolean; change: ChangeFilter }) {
  const t = useText();
  const { model, numbers, change } = props;
  const { ref } = model;
  const look = () =>
    change({
      page: 'score',
      kind: ref.score,
      ...('from' in ref ? { from: ref.from, to: ref.to } : {}),
      ...('of' in ref ? { from: ref.of } : {}),
    });
  return (
    <li class={`ledger-change ${model.direction}`}>
      <div class="ledger-change-head">
        <span class="flag-pair">
          {model.flags.map((flag) => (
            <Flag key={flag.name} flag={flag} size={22} />
          ))}
        </span>
        <button type="button" class="ledger-look" onClick={look} title={t('ledger.open')}>
          {model.score}
        </button>
        <span class="ledger-net number">
          <Icon name={ARROWS[model.direction]} />
          {numbers ? model.net : t(`ledger.${model.direction}`)}
        </span>
        {numbers ? (
          <span class="small soft number">{t('ledger.now', { value: model.after })}</span>
        ) : null}
      </div>
      {numbers ? (
        <ReasonList reasons={model.reasons} />
      ) : (
        <p class="ledger-why">
          <Prose text={model.sentence} />
        </p>
      )}
    </li>
  );
}
