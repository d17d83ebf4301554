import { useSignal } from '@preact/signals';
import type { LedgerFilter } from '../../presenter/ledger-filter.ts';
import type { LedgerModel } from '../../presenter/ledger.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { EvidenceLegend } from '../kit/evidence-mark.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';
import type { ChangeFilter } from './change-filter.ts';
import { Changes } from './changes.tsx';
import { Filters } from './filters.tsx';
import './ledger.css';
import { ScorePage } from './score-page.tsx';

interface LedgerDrawerProps {
  /** Where it opens: what has just changed, or one score. */
  first: LedgerFilter;
  modelFor: (filter: LedgerFilter) => LedgerModel;
  /** The chosen entries as comma-separated values. */
  sheetFor: (filter: LedgerFilter) => string;
  onClose: () => void;
}

/** Why every score stands where it does: what changed, or one score from its start to now. */
export function LedgerDrawer({ first, modelFor, sheetFor, onClose }: LedgerDrawerProps) {
  const t = useText();
  const filter = useSignal(first);
  const model = modelFor(filter.value);
  const change: ChangeFilter = (changed) => {
    filter.value = { ...model.filter, ...changed };
  };
  const { page, depth } = model.filter;
  return (
    <Dialog title={t('ledger.title')} drawer class="ledger" onClose={onClose}>
      <div class="ledger-bar">
        <Segments
          label={t('ledger.page')}
          group="ledger-page"
          options={[
            { value: 'changes', text: t('ledger.page.changes') },
            { value: 'score', text: t('ledger.page.score') },
          ]}
          chosen={page}
          onChoose={(value) => change({ page: value })}
        />
        <Segments
          label={t('ledger.depth')}
          group="ledger-depth"
          options={[
            { value: 'sentences', text: t('ledger.depth.sentences') },
            { value: 'numbers', text: t('ledger.depth.numbers') },
            { value: 'entries', text: t('ledger.depth.entries') },
          ]}
          chosen={depth}
          onChoose={(value) => change({ depth: value })}
        />
      </div>
      <Filters model={model} change={change} />
      {model.score === null ? (
        <Changes model={model} change={change} />
      ) : (
        <ScorePage model={model.score} depth={depth} about={model.filter.from} />
      )}
      <div class="ledger-foot">
        <EvidenceLegend />
        <CopySheet text={() => sheetFor(model.filter)} />
      </div>
    </Dialog>
  );
}

/** Puts the entries on the clipboard, and says so. */
function CopySheet({ text }: { text: () => string }) {
  const t = useText();
  const copied = useSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    copied.value = true;
  };
  return (
    <span class="row">
      <Button
        tight
        icon="copy"
        onPress={() => {
          copy().catch(() => {
            copied.value = false;
          });
        }}
      >
        {t('ledger.copy')}
      </Button>
      <span class="small" role="status">
        {copied.value ? t('ledger.copied') : ''}
      </span>
    </span>
  );
}
