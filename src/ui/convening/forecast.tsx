import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ForecastRow } from '../../presenter/convening-forecast.ts';
import type { ConveningModel, NoteModel } from '../../presenter/convening.ts';
import { AboutParty } from '../kit/about-party.tsx';
import { Beads, BeadsLegend } from '../kit/beads.tsx';
import { EvidenceLegend } from '../kit/evidence-mark.tsx';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';
import { AnswerMark } from './answer-mark.tsx';
import { Reasons } from './reasons.tsx';
import { Prose } from '../kit/prose.tsx';

interface ForecastProps {
  forecast: ConveningModel['forecast'];
  notes: readonly NoteModel[];
  fault: string | null;
}

/** What would happen if this were sent; argues back before anything is. */
export function Forecast({ forecast, notes, fault }: ForecastProps) {
  const id = useId();
  const open = useSignal<string | null>(firstDoubt(forecast.rows));
  return (
    <section
      class={`card forecast ${forecast.considering ? 'considering' : ''}`}
      aria-labelledby={id}
    >
      <div class="card-head">
        <h2 id={id}>{forecast.title}</h2>
        <p>{forecast.summary}</p>
      </div>
      <ul class="forecast-rows">
        {forecast.rows.map((row) => (
          <Row
            key={row.party}
            row={row}
            open={open.value === row.party}
            onToggle={() => {
              open.value = open.value === row.party ? null : row.party;
            }}
          />
        ))}
      </ul>
      <Notes notes={notes} fault={fault} />
      <div class="forecast-legend">
        <BeadsLegend />
        <EvidenceLegend />
      </div>
    </section>
  );
}

/** The first party that is not expected to say yes; its reasons stand open. */
function firstDoubt(rows: readonly ForecastRow[]): string | null {
  const asked = rows.filter(({ expected }) => expected !== null);
  return asked.find(({ expected }) => expected?.answer !== 'yes')?.party ?? null;
}

function Row(props: { row: ForecastRow; open: boolean; onToggle: () => void }) {
  const { row, open, onToggle } = props;
  const t = useText();
  const id = useId();
  const { expected, shift } = row;
  if (expected === null)
    return (
      <li class={`forecast-row not-asked ${shift?.to === 'down' ? 'down' : ''}`}>
        <Flag flag={row.flag} />
        <span class="forecast-who">
          <b>{row.name}</b>
          <span class="small soft">{t('convening.row.not-asked')}</span>
        </span>
        <Shift row={row} />
      </li>
    );
  const shown = open;
  return (
    <li class={`forecast-item ${shift === null ? '' : shift.to}`}>
      <button
        type="button"
        class="forecast-row"
        aria-expanded={shown}
        aria-controls={id}
        onClick={onToggle}
      >
        <Flag flag={row.flag} />
        <span class="forecast-who">
          <b>{row.name}</b>
          <span class="small soft">{expected.lead}</span>
        </span>
        <span class="forecast-answer">
          <AnswerMark answer={expected.answer} text={expected.answerText} />
          <Shift row={row} />
        </span>
        <span class="forecast-odds">
          <Beads low={expected.low} high={expected.high} tone={expected.tone} />
          <span class="small number">
            {expected.low === expected.high
              ? t('beads.label.known', { low: expected.low })
              : t('beads.label', { low: expected.low, high: expected.high })}
          </span>
        </span>
        <Icon name={shown ? 'chevron-up' : 'chevron-down'} size="16px" />
      </button>
      {shown ? (
        <div id={id} class="forecast-why">
          <Reasons reasons={expected.reasons} sum={expected.sum} />
          <AboutParty party={row.party} name={row.name} />
        </div>
      ) : null}
    </li>
  );
}

/** Where the beads stood before the change that is only considered. */
function Shift({ row }: { row: ForecastRow }) {
  const { shift } = row;
  if (shift === null || shift.to === 'same') return null;
  return (
    <span class={`shift tiny ${shift.to}`}>
      <span aria-hidden="true">{{ up: '▲', down: '▼', new: '●' }[shift.to]}</span>
      <span class="only-heard">{shift.word}</span>
      {shift.was === '' ? <span>{shift.word}</span> : <span class="number">{shift.was}</span>}
    </span>
  );
}

function Notes({ notes, fault }: { notes: readonly NoteModel[]; fault: string | null }) {
  const t = useText();
  if (notes.length === 0 && fault === null) return null;
  return (
    <div class="forecast-notes stack-tight">
      {fault === null ? null : (
        <div class="turn warning">
          <Icon name="octagon-x" />
          <p>
            <b>{t('convening.note.fault')}.</b> <Prose text={fault} />
          </p>
        </div>
      )}
      {notes.map(({ tone, text }) => (
        <div key={text} class={`turn ${tone === 'calm' ? 'calm' : ''}`}>
          <Icon name={tone === 'calm' ? 'info' : 'triangle-alert'} />
          <p>
            <Prose text={text} />
          </p>
        </div>
      ))}
    </div>
  );
}
