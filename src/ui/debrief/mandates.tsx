import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import type { MandatesModel } from '../../presenter/debrief-mandates.ts';
import { Card } from '../kit/card.tsx';
import { useText } from '../kit/text.ts';
import { Invented } from './invented.tsx';
import { ScrollTable } from './scroll-table.tsx';

/** For teachers: every mandate laid open, the points that scholars compare, and files to take away. */
export function Mandates({
  model,
  children,
}: {
  model: MandatesModel;
  children: ComponentChildren;
}) {
  const t = useText();
  const { parties, items, reservations, points } = model;
  return (
    <Card title={t('debrief.mandates')} note={t('debrief.mandates.note')} class="debrief-mandates">
      <ScrollTable label={t('debrief.mandates.region')}>
        <thead>
          <tr>
            <th scope="col">{t('debrief.mandates.clause')}</th>
            {parties.map(({ name, short }) => (
              <th key={name} scope="col" class="number" title={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ name, rows }) => (
            <Fragment key={name}>
              <tr class="debrief-mandates-item">
                <th scope="rowgroup" colSpan={parties.length + 1}>
                  {name}
                </th>
              </tr>
              {rows.map(({ option, worths }) => (
                <tr key={option}>
                  <th scope="row">{option}</th>
                  {worths.map((worth, at) => (
                    <td key={at} class={`number ${worth.startsWith('−') ? 'bad' : ''}`}>
                      {worth}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
          <tr class="debrief-mandates-needed">
            <th scope="row">{t('debrief.mandates.needed')}</th>
            {reservations.map((needed, at) => (
              <td key={at} class="number strong">
                {needed}
              </td>
            ))}
          </tr>
        </tbody>
      </ScrollTable>
      <h3>{t('debrief.points')}</h3>
      {points.length < 2 ? <p class="small soft">{t('debrief.points.none')}</p> : null}
      <ScrollTable label={t('debrief.points.region')}>
        <thead>
          <tr>
            <th scope="col">{t('debrief.points.point')}</th>
            <th scope="col">{t('debrief.points.text')}</th>
            {parties.map(({ name, short }) => (
              <th key={name} scope="col" class="number" title={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ name, gloss, text, cells }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <span class="tiny soft debrief-points-gloss">{gloss}</span>
              </th>
              <td>{text}</td>
              {cells.map(({ party, margin, would }) => (
                <td key={party} class={`number ${would === 'refuses' ? 'bad' : 'good'}`}>
                  {margin}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p class="row row-wrap">{children}</p>
      <Invented />
    </Card>
  );
}
