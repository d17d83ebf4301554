import type { RelationModel, RelationsModel } from '../../presenter/relations.ts';
import { Flag } from './flag.tsx';
import { useText } from './text.ts';

/** What the ribbons of the map say, in words and numbers. */
export function Relations({
  relations,
  open = false,
}: {
  relations: RelationsModel;
  open?: boolean;
}) {
  const t = useText();
  return (
    <details class="more relations" open={open}>
      <summary>
        <span class="serif strong">{t('relations.title')}</span>
      </summary>
      <p class="tiny soft">{t('relations.note')}</p>
      <RelationTable caption={t('relations.own')} rows={relations.own} />
      <RelationTable caption={t('relations.others')} rows={relations.others} />
    </details>
  );
}

function RelationTable({ caption, rows }: { caption: string; rows: readonly RelationModel[] }) {
  const t = useText();
  if (rows.length === 0) return null;
  return (
    <table class="relation-table">
      <caption class="small strong">{caption}</caption>
      <thead class="only-heard">
        <tr>
          <th scope="col">{t('relations.between')}</th>
          <th scope="col">{t('relations.trust')}</th>
          <th scope="col">{t('relations.change')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <span class="row">
                <Flag flag={row.a} size={18} />
                <Flag flag={row.b} size={18} />
                <span class="small">{row.names}</span>
              </span>
            </th>
            <td class="small">
              <span class={`weave ${row.weave}`} aria-hidden="true" />
              <span class="number">{row.value}</span> <span class="soft">{row.word}</span>
            </td>
            <td class={`small number ${row.sign === 'minus' ? 'bad' : 'good'}`}>{row.change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
