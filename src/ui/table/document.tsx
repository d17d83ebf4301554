import type { ColumnModel, StrainModel } from '../../presenter/table-columns.ts';
import type { DocumentModel, RowModel } from '../../presenter/table-document.ts';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';
import { ClauseCell, MarkLegend } from './clause-mark.tsx';
import { NeedGauge } from './need-gauge.tsx';

/** The single negotiating text: a row a clause, a column a party, and the whole against what each needs. */
export function DocumentCard({ model, narrow }: { model: DocumentModel; narrow: boolean }) {
  const t = useText();
  return (
    <section class={`document ${model.state}`} aria-labelledby="document-title">
      <div class="document-head">
        <h2 id="document-title">{model.title}</h2>
        <p class="small soft">{model.note}</p>
        {model.stateNote === null ? null : (
          <p class="document-state">
            <Icon name="pen-line" />
            {model.stateNote}
          </p>
        )}
      </div>
      <table>
        <caption class="only-heard">{t('table.document.matrix')}</caption>
        <colgroup>
          <col class="document-clause" />
          {model.columns.map(({ party }) => (
            <col key={party} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {model.columns.map((column) => (
              <ColumnHead key={column.party} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <ClauseRow key={row.item} row={row} columns={model.columns} />
          ))}
        </tbody>
        {narrow || model.gauges.length === 0 ? null : <Needs model={model} />}
      </table>
      {narrow && model.gauges.length > 0 ? <NeedRows model={model} /> : null}
      <div class="document-foot">
        <p class="small">
          {model.rule} <span class="soft">{model.depthNote}</span>
        </p>
        <MarkLegend />
      </div>
    </section>
  );
}

function ColumnHead({ column }: { column: ColumnModel }) {
  const { flag, name, note, presence, strain } = column;
  return (
    <th scope="col" class={`party ${presence}`}>
      <Flag flag={flag} size={24} />
      <span class="party-name">{name}</span>
      <span class="party-note">
        {presence === 'walked-out' ? <Icon name="log-out" /> : null}
        {note}
      </span>
      {strain === null ? null : <Strain strain={strain} />}
    </th>
  );
}

/** Five pips towards the door, filled as a delegation hardens. */
function Strain({ strain }: { strain: StrainModel }) {
  const t = useText();
  const { pips, of, word, sentence, nearDoor } = strain;
  return (
    <span class={`strain ${nearDoor ? 'near-door' : ''}`} title={sentence}>
      <span class="only-heard">{t('table.strain.label', { pips, of, word })}</span>
      <span class="strain-pips" aria-hidden="true">
        {Array.from({ length: of }, (_, at) => (
          <i key={at} class={at < pips ? 'full' : ''} />
        ))}
      </span>
      {nearDoor ? <Icon name="door-open" /> : null}
    </span>
  );
}

function ClauseRow({ row, columns }: { row: RowModel; columns: readonly ColumnModel[] }) {
  const changed = row.before !== null;
  return (
    <tr class={`${row.contested ? 'contested' : ''} ${changed ? 'changed' : ''}`}>
      <th scope="row">
        <span class="clause-name">
          <span class="clause-number">{row.number}</span> {row.name}
        </span>
        <ClauseText row={row} />
      </th>
      {columns.map(({ party, presence }) => {
        const cell = row.cells.find((each) => each.party === party);
        return (
          <td key={party} class={presence}>
            {cell === undefined || cell.mark === 'empty' ? (
              <span class="no-mark" aria-hidden="true" />
            ) : (
              <ClauseCell cell={cell} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

function ClauseText({ row }: { row: RowModel }) {
  const t = useText();
  if (row.wording === null) return <span class="clause-reads soft">{row.reads}</span>;
  const depth = { depth: row.depth, of: row.deepest };
  return (
    <>
      <span class="clause-facts">
        <span class="depth" role="img" aria-label={t('table.clause.depth', depth)}>
          {Array.from({ length: row.deepest }, (_, at) => (
            <i key={at} class={at < row.depth ? 'full' : ''} />
          ))}
        </span>
        <span class="strong">{row.option}</span>
        {row.wording === 'face-saving' ? (
          <span class="tag">
            <Icon name="feather" />
            {row.wordingLabel}
          </span>
        ) : null}
        {row.sanctions === null ? null : (
          <span class="tag warning">
            <Icon name="triangle-alert" />
            {row.sanctions}
          </span>
        )}
      </span>
      <span class="clause-reads">{row.reads}</span>
      {row.before === null ? null : (
        <span class="clause-before">{t('table.clause.before', { text: row.before })}</span>
      )}
    </>
  );
}

/** The last row: the whole text against what each needs. */
function Needs({ model }: { model: DocumentModel }) {
  const t = useText();
  return (
    <tfoot>
      <tr>
        <th scope="row">
          {t('table.document.needs')}
          <NeedsNote model={model} />
        </th>
        {model.columns.map(({ party, presence }) => {
          const gauge = model.gauges.find((each) => each.party === party);
          return (
            <td key={party} class={presence}>
              {gauge === undefined ? null : <NeedGauge gauge={gauge} />}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

function NeedsNote({ model }: { model: DocumentModel }) {
  const t = useText();
  return (
    <span class="tiny soft needs-note">
      {t('table.document.needs.note')}
      {model.gauges.some(({ ghost }) => ghost !== null) ? (
        <span> {t('table.document.needs.ghost')}</span>
      ) : null}
    </span>
  );
}

/** On a phone the gauges lie under the matrix, a row each. */
function NeedRows({ model }: { model: DocumentModel }) {
  const t = useText();
  return (
    <div class="need-rows">
      <h3>{t('table.document.needs')}</h3>
      <ul>
        {model.gauges.map((gauge) => {
          const column = model.columns.find(({ party }) => party === gauge.party);
          return (
            <li key={gauge.party}>
              {column === undefined ? null : <Flag flag={column.flag} size={22} />}
              <NeedGauge gauge={gauge} />
            </li>
          );
        })}
      </ul>
      <NeedsNote model={model} />
    </div>
  );
}
