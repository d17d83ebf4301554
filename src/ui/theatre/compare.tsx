import { useSignal } from '@preact/signals';
import type { CompareModel, EntryCell, PairRow } from '../../presenter/compare.ts';
import { Card } from '../kit/card.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Flag } from '../kit/flag.tsx';
import { Select, type SelectChoice } from '../kit/select.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';

export interface CompareChoices {
  readonly others: readonly SelectChoice[];
  readonly other: string;
  readonly seats: readonly SelectChoice[];
  readonly from: string;
  readonly to: string;
  readonly choose: (changed: Partial<Record<'other' | 'from' | 'to', string>>) => void;
}

/** Two games from one beginning: where they parted, which lines of the ledger differ, what became of each. */
export function ComparePage({ model, choices }: { model: CompareModel; choices: CompareChoices }) {
  const t = useText();
  const only = useSignal(false);
  const rows = only.value ? model.rows.filter(({ differs }) => differs) : model.rows;
  return (
    <div class="compare" tabIndex={0} role="region" aria-label={t('compare.title')}>
      <header class="compare-head">
        <h2>{t('compare.title')}</h2>
        {choices.others.length < 2 ? null : (
          <Select
            label={t('compare.with')}
            choices={choices.others}
            value={choices.other}
            onChoose={(other) => choices.choose({ other })}
          />
        )}
      </header>
      <Parting model={model} />
      <Card title={t('compare.ledger')} note={model.relation} class="compare-ledger">
        <div class="row row-wrap compare-choices">
          <Select
            label={t('compare.from')}
            choices={choices.seats}
            value={choices.from}
            onChoose={(from) => choices.choose({ from })}
          />
          <Select
            label={t('compare.to')}
            choices={choices.seats}
            value={choices.to}
            onChoose={(to) => choices.choose({ to })}
          />
          <Segments
            label={t('compare.show')}
            group="compare-show"
            options={[
              { value: 'all', text: t('compare.all') },
              { value: 'only', text: t('compare.only') },
            ]}
            chosen={only.value ? 'only' : 'all'}
            onChoose={(value) => {
              only.value = value === 'only';
            }}
          />
        </div>
        <Ledgers model={model} rows={rows} />
      </Card>
      <div class="compare-ends">
        <Parties model={model} />
        <Measures model={model} />
      </div>
    </div>
  );
}

function Parting({ model }: { model: CompareModel }) {
  const t = useText();
  return (
    <section class="compare-parting">
      <p class="small soft">{t('compare.parted', { when: model.when })}</p>
      <div class="compare-two">
        {model.did.map((lines, side) => (
          <div key={model.heads[side]}>
            <h3>{model.heads[side]}</h3>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function Ledgers({ model, rows }: { model: CompareModel; rows: readonly PairRow[] }) {
  const t = useText();
  const [left, right] = model.heads;
  if (rows.length === 0) return <p class="soft">{t('compare.same')}</p>;
  return (
    <table class="compare-table">
      <thead>
        <tr>
          <th scope="col">{t('compare.when')}</th>
          <th scope="col" colSpan={2}>
            {left}
          </th>
          <th scope="col" colSpan={2}>
            {right}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} class={row.differs ? 'differs' : ''}>
            <td class="small soft">
              {row.when}
              {row.differs ? <span class="only-heard"> {t('compare.differs')}</span> : null}
            </td>
            <Cell cell={row.left} />
            <Cell cell={row.right} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('compare.sum')}</th>
          <td />
          <td class="number strong">{model.sums[0]}</td>
          <td />
          <td class="number strong">{model.sums[1]}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Cell({ cell }: { cell: EntryCell | null }) {
  const t = useText();
  if (cell === null)
    return (
      <>
        <td class="soft">{t('compare.none')}</td>
        <td class="number soft">–</td>
      </>
    );
  return (
    <>
      <td>
        {cell.sentence} {cell.evidence === null ? null : <EvidenceMark evidence={cell.evidence} />}
      </td>
      <td class={`number ${cell.sign === 'minus' ? 'bad' : 'good'}`}>{cell.amount}</td>
    </>
  );
}

const TONE = { plus: 'good', minus: 'bad', none: 'soft' } as const;

function Parties({ model }: { model: CompareModel }) {
  const t = useText();
  const [left, right] = model.endings;
  return (
    <Card title={t('compare.became')} note={t('compare.became.note')}>
      <ul class="compare-parties">
        {model.parties.map(({ flag, name, left: one, right: other, change, sign }) => (
          <li key={name}>
            <Flag flag={flag} size={22} />
            <span>{name}</span>
            <span class="number small soft">{t('compare.from-to', { one, other })}</span>
            <b class={`number ${TONE[sign]}`}>{change}</b>
          </li>
        ))}
      </ul>
      <p class="small">{t('compare.endings', { left, right })}</p>
    </Card>
  );
}

function Measures({ model }: { model: CompareModel }) {
  const t = useText();
  return (
    <Card title={t('compare.measures')}>
      <ul class="compare-parties">
        {model.measures.map(({ key, name, left: one, right: other, change, sign }) => (
          <li key={key} class="compare-measure">
            <span>{name}</span>
            <span class="number small soft">{t('compare.from-to', { one, other })}</span>
            <b class={`number ${TONE[sign]}`}>{change}</b>
          </li>
        ))}
      </ul>
    </Card>
  );
}
