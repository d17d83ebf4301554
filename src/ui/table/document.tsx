import type { ColumnModel, StrainModel } from '../../presenter/table-columns.ts';
import type { DocumentModel, OpeningModel, RowModel } from '../../presenter/table-document.ts';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';
import { ClauseCell, MarkLegend } from './clause-mark.tsx';
import { Depth } from './depth.tsx';
import { useGridKeys } from '../kit/grid-keys.ts';
import { NeedRows, Needs } from './needs.tsx';

/** Columns that have room for a note under each name on a phone. */
const ROOMY = 6;

/** The single negotiating text: a row a clause, a column a party, and the whole against what each needs. */
export function DocumentCard(props: {
  model: DocumentModel;
  /** Great powers contend for the lead; null where they do not. */
  contest: string | null;
  narrow: boolean;
}) {
  const t = useText();
  const { model, contest, narrow } = props;
  const keys = useGridKeys('.bubble-button');
  return (
    <section
      class={`document ${model.state} ${model.columns.length > ROOMY ? 'document-crowded' : ''}`}
      aria-labelledby="document-title"
    >
      <div class="document-head">
        <h2 id="document-title">{model.title}</h2>
        <p class="small soft">{model.note}</p>
        {model.stateNote === null ? null : (
          <p class="document-state">
            <Icon name="pen-line" />
            {model.stateNote}
          </p>
        )}
        <p class="document-rule small">{model.rule}</p>
      </div>
      {model.opening === null ? null : <Opening opening={model.opening} />}
      <table ref={keys.table} onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn}>
        <caption class="only-heard">{t('table.document.matrix')}</caption>
        <colgroup>
          {narrow ? null : <col class="document-clause" />}
          {model.columns.map(({ party }) => (
            <col key={party} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {narrow ? null : <td />}
            {model.columns.map((column) => (
              <ColumnHead key={column.party} column={column} />
            ))}
          </tr>
        </thead>
        {model.rows.map((row) => (
          <tbody key={row.item} class={rowClass(row)}>
            {narrow ? (
              <tr>
                <th scope="rowgroup" colSpan={model.columns.length}>
                  <ClauseText row={row} />
                </th>
              </tr>
            ) : null}
            <tr>
              {narrow ? null : (
                <th scope="row">
                  <ClauseText row={row} />
                </th>
              )}
              <Cells row={row} columns={model.columns} />
            </tr>
          </tbody>
        ))}
        {narrow || model.gauges.length === 0 ? null : <Needs model={model} />}
      </table>
      {narrow && model.gauges.length > 0 ? <NeedRows model={model} /> : null}
      <div class="document-foot">
        <MarkLegend />
        {model.depthNote === null ? null : <p class="tiny soft">{model.depthNote}</p>}
        {model.leakNote === null ? null : <p class="tiny soft">{model.leakNote}</p>}
        {contest === null ? null : (
          <p class="tiny contest">
            <Icon name="scale" />
            {contest}
          </p>
        )}
      </div>
    </section>
  );
}

function ColumnHead({ column }: { column: ColumnModel }) {
  const { flag, name, note, presence, strain, given } = column;
  return (
    <th scope="col" class={`party ${presence}`}>
      <Flag flag={flag} size={24} />
      <span class="party-name">{name}</span>
      <span class="party-note">
        {presence === 'walked-out' ? <Icon name="log-out" /> : null}
        {note}
      </span>
      {strain === null ? null : <Strain strain={strain} />}
      {given.length === 0 ? null : <Given given={given} />}
    </th>
  );
}

/** What the host has added or staked for a party: a gift, a shield. */
function Given({ given }: Pick<ColumnModel, 'given'>) {
  return (
    <span class="column-given">
      {given.map(({ kind, sentence }) => (
        <span key={kind} title={sentence}>
          <Icon name={kind === 'means' ? 'gift' : 'shield'} />
          <span class="only-heard">{sentence}</span>
        </span>
      ))}
    </span>
  );
}

/** The words of a party with which the text begins. */
function Opening({ opening }: { opening: OpeningModel }) {
  const { flag, lead, words, proposed } = opening;
  return (
    <p class={`document-opening ${proposed ? 'proposed' : ''}`}>
      <Flag flag={flag} size={22} />
      <span>
        <b class="small">{lead}</b> <q>{words}</q>
      </span>
    </p>
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

function rowClass({ contested, before }: RowModel): string {
  return `clause ${contested ? 'contested' : ''} ${before === null ? '' : 'changed'}`;
}

function Cells({ row, columns }: { row: RowModel; columns: readonly ColumnModel[] }) {
  return (
    <>
      {columns.map(({ party, presence }) => {
        const cell = row.cells.find((each) => each.party === party);
        return (
          <td key={party} class={presence}>
            {cell === undefined || cell.mark === 'empty' ? (
              <EmptyCell presence={presence} />
            ) : (
              <ClauseCell cell={cell} />
            )}
          </td>
        );
      })}
    </>
  );
}

/** A chair that is empty says nothing; a clause that is not written yet has no mark. */
function EmptyCell({ presence }: { presence: ColumnModel['presence'] }) {
  return presence === 'present' ? <span class="no-mark" aria-hidden="true" /> : null;
}

function ClauseText({ row }: { row: RowModel }) {
  const t = useText();
  const name = (
    <span class="clause-name">
      <span class="clause-number">{row.number}</span> {row.name}
    </span>
  );
  if (row.wording === null) {
    return (
      <>
        {name}
        <span class="clause-reads">{row.reads}</span>
      </>
    );
  }
  return (
    <>
      <span class="clause-facts">
        {name}
        <Depth depth={row.depth} of={row.deepest} />
        {row.wording === 'face-saving' ? (
          <span class="tag">
            <Icon name="feather" />
            {row.wordingLabel}
          </span>
        ) : null}
        {row.facts === null ? null : (
          <span class="tag">
            <Icon name="search" />
            {row.facts}
          </span>
        )}
        {row.sanctions === null ? null : (
          <span class="tag warning">
            <Icon name="triangle-alert" />
            {row.sanctions}
          </span>
        )}
      </span>
      <span class="clause-reads">
        <b>{row.option}.</b> {row.reads === row.option ? null : row.reads}
      </span>
      {row.before === null ? null : (
        <span class="clause-before">{t('table.clause.before', { text: row.before })}</span>
      )}
    </>
  );
}
