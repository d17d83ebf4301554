import type { LedgerFilter } from '../../presenter/ledger-filter.ts';
import { scoreKinds } from '../../presenter/ledger-filter.ts';
import type { Choice, LedgerModel } from '../../presenter/ledger.ts';
import { IconButton } from '../kit/button.tsx';
import { Select } from '../kit/select.tsx';
import { useText } from '../kit/text.ts';
import type { ChangeFilter } from './change-filter.ts';

/** When, which score and whom; or whose score towards whom. */
export function Filters({ model, change }: { model: LedgerModel; change: ChangeFilter }) {
  return model.filter.page === 'changes' ? (
    <ChangeFilters model={model} change={change} />
  ) : (
    <ScoreFilters model={model} change={change} />
  );
}

function ChangeFilters({ model, change }: { model: LedgerModel; change: ChangeFilter }) {
  const t = useText();
  const { filter, spans, scores, parties, count } = model;
  return (
    <div class="ledger-filters" role="group" aria-label={t('ledger.filters')}>
      <Select
        class="ledger-select"
        label={t('ledger.filter.span')}
        choices={spans}
        value={`${filter.span}`}
        onChoose={(value) => change({ span: spanOf(value) })}
      />
      <Select
        class="ledger-select"
        label={t('ledger.filter.score')}
        choices={scores}
        value={filter.score}
        onChoose={(value) => change({ score: kindOf(value) ?? 'any' })}
      />
      <Select
        class="ledger-select"
        label={t('ledger.filter.party')}
        choices={parties}
        value={filter.party}
        onChoose={(value) => change({ party: value })}
      />
      <p class="small soft" role="status">
        {count}
      </p>
    </div>
  );
}

function spanOf(value: string): LedgerFilter['span'] {
  return value === 'step' || value === 'all' ? value : Number(value);
}

function kindOf(value: string) {
  return scoreKinds.find((kind) => kind === value);
}

function namesOf(picks: LedgerModel['froms']): Choice[] {
  return picks.map(({ party, name }) => ({ value: party, text: name }));
}

function ScoreFilters({ model, change }: { model: LedgerModel; change: ChangeFilter }) {
  const t = useText();
  const { filter, kinds, froms, tos } = model;
  return (
    <div class="ledger-filters" role="group" aria-label={t('ledger.filters')}>
      <Select
        class="ledger-select"
        label={t('ledger.filter.score')}
        choices={kinds}
        value={filter.kind}
        onChoose={(value) => change({ kind: kindOf(value) ?? 'trust' })}
      />
      {froms.length === 0 ? null : (
        <Select
          class="ledger-select"
          label={t(tos.length === 0 ? 'ledger.filter.of' : 'ledger.filter.from')}
          choices={namesOf(froms)}
          value={filter.from}
          onChoose={(value) => change({ from: value })}
        />
      )}
      {tos.length === 0 ? null : (
        <>
          <IconButton
            icon="arrow-left-right"
            label={t('ledger.swap')}
            onPress={() => change({ from: filter.to, to: filter.from })}
          />
          <Select
            class="ledger-select"
            label={t('ledger.filter.to')}
            choices={namesOf(tos)}
            value={filter.to}
            onChoose={(value) => change({ to: value })}
          />
        </>
      )}
    </div>
  );
}
