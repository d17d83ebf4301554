import type { Attended, AttendanceModel } from '../../presenter/story-attendance.ts';
import { ScrollTable } from '../debrief/scroll-table.tsx';
import { Flag } from '../kit/flag.tsx';
import { useText } from '../kit/text.ts';
import { PictureCard } from '../kit/picture-card.tsx';
import { SeekButton } from '../kit/seek.tsx';

/** Who came to which meeting, and who put its name to what. */
export function Attendance({ model }: { model: AttendanceModel }) {
  const t = useText();
  return (
    <PictureCard
      title={t('story.attendance')}
      note={t('story.attendance.note')}
      name="attendance"
      draw={() => <AttendancePicture model={model} />}
    >
      <ScrollTable label={t('story.attendance.note')}>
        <thead>
          <tr>
            <th scope="col">{t('story.attendance.party')}</th>
            {model.meetings.map(({ id, date, place, name, profile, step }) => (
              <th key={id} scope="col">
                <span class="nowrap">{date}</span>
                <span class="story-place">{place}</span>
                <span class="tiny soft story-place wide-only">{profile}</span>
                <SeekButton step={step} what={name} />
              </th>
            ))}
            <th scope="col">
              {t('story.attendance.rate')}
              <span class="tiny soft story-place">{t('story.attendance.rate.note')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map(({ party, flag, cells, rate }) => (
            <tr key={party}>
              <th scope="row">
                <span class="row">
                  <Flag flag={flag} size={20} />
                  {flag.name}
                </span>
              </th>
              {cells.map(({ kind, says }, at) => (
                <td key={model.meetings[at]?.id} class="story-attended">
                  <AttendedKey kind={kind} />
                  <span class="only-heard">{says}</span>
                </td>
              ))}
              <td class="number">{rate}</td>
            </tr>
          ))}
          <tr>
            <td />
            {model.meetings.map(({ id, outcome }) => (
              <td key={id} class="tiny soft">
                {outcome}
              </td>
            ))}
            <td />
          </tr>
        </tbody>
      </ScrollTable>
      <p class="legend story-legend">
        {model.legend.map(({ kind, label }) => (
          <span key={kind}>
            <AttendedKey kind={kind} />
            {label}
          </span>
        ))}
      </p>
    </PictureCard>
  );
}

function AttendedKey({ kind }: { kind: Attended }) {
  return (
    <svg class="story-key" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
      <AttendedMark kind={kind} />
    </svg>
  );
}

/** Around 0, 0: solid came, hollow stayed away, a ring around a solid dot put its name to it. */
function AttendedMark({ kind }: { kind: Attended }) {
  switch (kind) {
    case 'came':
      return <circle class="story-came" r={4.5} />;
    case 'signed':
      return (
        <>
          <circle class="story-came" r={4.5} />
          <circle class="story-ring" r={7.2} />
        </>
      );
    case 'left':
      return (
        <>
          <circle class="story-stayed" r={5} />
          <path class="story-cross" d="M-4 -4L4 4M-4 4L4 -4" />
        </>
      );
    case 'stayed':
      return <circle class="story-stayed" r={5} />;
    case 'host':
      return <path class="story-came" d="M0 -6.5L6.5 0L0 6.5L-6.5 0Z" />;
    case 'not-asked':
      return <path class="story-nothing" d="M-3 0H3" />;
  }
}

/** Pixels of the picture for a file. */
const FILE = { head: 110, top: 62, width: 112, height: 34, rate: 80 };

function AttendancePicture({ model }: { model: AttendanceModel }) {
  const { head, top, width, height, rate } = FILE;
  const right = head + model.meetings.length * width;
  const legend = top + model.rows.length * height + 26;
  const keys = model.legend.map(({ label }) => 34 + label.length * LETTER);
  const whole = Math.max(right + rate, 20 + keys.reduce((sum, each) => sum + each, 0));
  return (
    <svg class="story-picture" viewBox={`0 0 ${whole} ${legend + 18}`} role="img">
      {model.meetings.map(({ id, date, place, outcome }, at) => (
        <g key={id} class="story-heads">
          <text x={head + (at + 0.5) * width} y={16} text-anchor="middle">
            {date}
          </text>
          <text class="small" x={head + (at + 0.5) * width} y={32} text-anchor="middle">
            {shortened(place)}
          </text>
          <text class="small" x={head + (at + 0.5) * width} y={47} text-anchor="middle">
            {shortened(outcome)}
          </text>
        </g>
      ))}
      {model.rows.map(({ party, flag, cells, rate: came }, row) => (
        <g key={party} transform={`translate(0 ${top + (row + 0.5) * height})`}>
          <text x={head - 12} y={4} text-anchor="end">
            {flag.name}
          </text>
          {cells.map(({ kind }, at) => (
            <g
              key={model.meetings[at]?.id}
              transform={`translate(${head + (at + 0.5) * width} 0) scale(1.2)`}
            >
              <AttendedMark kind={kind} />
            </g>
          ))}
          <text x={right + 12} y={4}>
            {came}
          </text>
        </g>
      ))}
      {model.legend.map(({ kind, label }, at) => (
        <g
          key={kind}
          transform={`translate(${20 + keys.slice(0, at).reduce((sum, each) => sum + each, 0)} ${legend})`}
        >
          <AttendedMark kind={kind} />
          <text class="small" x={13} y={4}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Letters that have room over a column, and the pixels of one. */
const ROOM = 18;
const LETTER = 6;

function shortened(text: string): string {
  return text.length <= ROOM ? text : `${text.slice(0, ROOM - 1)}…`;
}
