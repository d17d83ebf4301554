import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import type { EntryModel } from '../../presenter/ledger-changes.ts';
import type { EvidenceModel } from '../../presenter/reasons.ts';
import { Button } from '../kit/button.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { SeekButton, SeekContext } from '../kit/seek.tsx';
import { useText } from '../kit/text.ts';

/** Rows drawn at once; a long game has thousands. */
const PAGE = 60;

/** The books themselves: every entry, what it changed and the score after it. The latest come first. */
export function EntryTable({ entries, named }: { entries: readonly EntryModel[]; named: boolean }) {
  const t = useText();
  const shown = useSignal(PAGE);
  const seek = useContext(SeekContext);
  const rows = entries.toReversed();
  const rest = rows.length - shown.value;
  return (
    <div class="entries">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('ledger.column.round')}</th>
            <th scope="col">{t('ledger.column.cause')}</th>
            <th scope="col" class="figure">
              {t('ledger.column.amount')}
            </th>
            <th scope="col" class="figure">
              {t('ledger.column.after')}
            </th>
            <th scope="col" class="entry-mark">
              {t('ledger.column.evidence')}
            </th>
            {seek === null ? null : (
              <th scope="col" class="entry-seek">
                <span class="only-heard">{t('ledger.column.watch')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown.value).map((entry) => (
            <EntryRow key={entry.key} entry={entry} named={named} />
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <Button
          icon="chevron-down"
          onPress={() => {
            shown.value += PAGE * 4;
          }}
        >
          {t('ledger.more', { count: Math.min(rest, PAGE * 4) })}
        </Button>
      ) : null}
    </div>
  );
}

/** On a phone the mark stands under its cause. */
export function MarkBelow({ evidence }: { evidence: EvidenceModel | null }) {
  return evidence === null ? null : (
    <span class="mark-below phone-only">
      <EvidenceMark evidence={evidence} />
    </span>
  );
}

function EntryRow({ entry, named }: { entry: EntryModel; named: boolean }) {
  const seek = useContext(SeekContext);
  return (
    <tr>
      <td>{entry.round}</td>
      <td>
        {named ? <span class="entry-score">{entry.score}</span> : null}
        {entry.sentence}
        <MarkBelow evidence={entry.evidence} />
      </td>
      <td class={`figure ${entry.sign === 'plus' ? 'good' : 'bad'}`}>{entry.amount}</td>
      <td class="figure">{entry.after}</td>
      <td class="entry-mark">
        {entry.evidence === null ? null : <EvidenceMark evidence={entry.evidence} />}
      </td>
      {seek === null ? null : (
        <td class="entry-seek">
          <SeekButton step={entry.at} what={entry.sentence} />
        </td>
      )}
    </tr>
  );
}
