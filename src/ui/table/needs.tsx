import type { DocumentModel } from '../../presenter/table-document.ts';
import { Flag } from '../kit/flag.tsx';
import { useText } from '../kit/text.ts';
import { NeedGauge } from './need-gauge.tsx';

/** The last row: the whole text against what each needs. */
export function Needs({ model }: { model: DocumentModel }) {
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
export function NeedRows({ model }: { model: DocumentModel }) {
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
