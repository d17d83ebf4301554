import type { DebriefDraft, SortColumn } from '../../presenter/debrief-context.ts';
import type { TextRow, TextsModel } from '../../presenter/debrief-list.ts';
import type { DebriefModel } from '../../presenter/debrief.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';
import { Invented } from './invented.tsx';
import { ScrollTable } from './scroll-table.tsx';

interface TextsProps {
  model: DebriefModel;
  draft: DebriefDraft;
  change: (changed: Partial<DebriefDraft>) => void;
  deal: number | null;
  pick: (deal: number) => void;
}

/** The table behind the pictures: every text, who would sign it and by how much, a page at a time. */
export function Texts({ model, draft, change, deal, pick }: TextsProps) {
  const t = useText();
  const { texts } = model;
  const sort = (column: SortColumn) =>
    change({
      sort: column,
      descending: isSame(column, draft.sort) ? !draft.descending : true,
      page: 0,
    });
  return (
    <Card title={t('debrief.texts')} note={t('debrief.texts.note')} class="debrief-texts-card">
      <div class="row row-wrap debrief-zone-choices">
        <Segments
          label={t('debrief.texts.among')}
          group="debrief-among"
          options={[
            { value: 'all', text: t('debrief.texts.all') },
            {
              value: 'zone',
              text: t(model.exact ? 'debrief.texts.zone' : 'debrief.texts.zone.guess'),
            },
            { value: 'put', text: t('debrief.texts.put') },
          ]}
          chosen={draft.among}
          onChoose={(among) => change({ among, page: 0 })}
        />
        <Button tight onPress={() => sort('least')}>
          {t('debrief.texts.least')}
        </Button>
      </div>
      <p class="small soft" role="status">
        {t(draft.descending ? 'debrief.texts.sorted.down' : 'debrief.texts.sorted.up', {
          column: texts.sortedBy,
        })}
      </p>
      <ScrollTable label={t('debrief.texts.region')}>
        <thead>
          <tr>
            <th scope="col">{t('debrief.texts.number')}</th>
            {texts.items.map((item) => (
              <th key={item} scope="col">
                {item}
              </th>
            ))}
            <SortHead
              column="signers"
              draft={draft}
              sort={sort}
              name={t('debrief.texts.signers')}
            />
            {texts.parties.map(({ column, short, name }) => (
              <SortHead
                key={name}
                column={column}
                draft={draft}
                sort={sort}
                name={name}
                short={short}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {texts.rows.map((row) => (
            <Row key={row.deal} row={row} chosen={row.deal === deal} pick={pick} />
          ))}
        </tbody>
      </ScrollTable>
      {texts.rows.length === 0 ? <p class="small soft">{t('debrief.texts.empty')}</p> : null}
      <Pager texts={texts} change={change} />
      <Invented />
    </Card>
  );
}

function isSame(left: SortColumn, right: SortColumn): boolean {
  if (typeof left === 'object' && typeof right === 'object') return left.party === right.party;
  return left === right;
}

function SortHead(props: {
  column: SortColumn;
  draft: DebriefDraft;
  sort: (column: SortColumn) => void;
  name: string;
  short?: string;
}) {
  const { column, draft, sort, name, short = name } = props;
  const chosen = isSame(column, draft.sort);
  return (
    <th
      scope="col"
      aria-sort={chosen ? (draft.descending ? 'descending' : 'ascending') : undefined}
      class="debrief-texts-sort"
    >
      <button type="button" onClick={() => sort(column)} title={name} aria-label={name}>
        {short}
        {chosen ? <Icon name={draft.descending ? 'chevron-down' : 'chevron-up'} /> : null}
      </button>
    </th>
  );
}

const MARKS = { signs: 'check', unsure: 'circle-question-mark', refuses: 'x' } as const;
const TONES = { signs: 'good', unsure: 'unsure', refuses: 'bad' } as const;

function Row(props: { row: TextRow; chosen: boolean; pick: (deal: number) => void }) {
  const { row, chosen, pick } = props;
  const t = useText();
  return (
    <tr class={`${row.zone} ${chosen ? 'debrief-chosen' : ''}`}>
      <th scope="row">
        <button
          type="button"
          class="debrief-text-number"
          aria-pressed={chosen}
          aria-label={t('debrief.texts.show', { number: row.number })}
          onClick={() => pick(row.deal)}
        >
          {row.number}
        </button>
        {row.marks === '' ? null : <span class="tiny debrief-text-marks">{row.marks}</span>}
      </th>
      {row.options.map((option, at) => (
        <td key={at}>{option}</td>
      ))}
      <td class="number strong" title={row.verdict}>
        {row.signers}
      </td>
      {row.cells.map(({ party, would, word, margin }) => (
        <td key={party} class={`number ${TONES[would]}`}>
          <span class="debrief-text-margin">
            <Icon name={MARKS[would]} />
            <span class="only-heard">{word} </span>
            {margin}
          </span>
        </td>
      ))}
    </tr>
  );
}

function Pager({ texts, change }: { texts: TextsModel; change: TextsProps['change'] }) {
  const t = useText();
  const { page, pages, span } = texts;
  return (
    <div class="row row-wrap debrief-texts-pager">
      <Button
        tight
        onPress={() => change({ page: page - 1 })}
        unavailable={page === 0 ? t('debrief.texts.first') : null}
      >
        {t('debrief.texts.before')}
      </Button>
      <span class="small number" role="status">
        {span}
      </span>
      <Button
        tight
        onPress={() => change({ page: page + 1 })}
        unavailable={page >= pages - 1 ? t('debrief.texts.last') : null}
      >
        {t('debrief.texts.after')}
      </Button>
    </div>
  );
}
