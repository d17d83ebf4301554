import type { LedgerDepth } from '../../presenter/ledger-filter.ts';
import type { CauseModel, ScoreModel } from '../../presenter/ledger-score.ts';
import type { TogetherModel } from '../../presenter/ledger-together.ts';
import type { PartyId } from '../../model/ids.ts';
import { AboutParty } from '../kit/about-party.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';
import { EntryTable, MarkBelow } from './entry-table.tsx';
import { Prose } from '../kit/prose.tsx';

/** One score: where it stands, its course, and the causes that add up to it. */
export function ScorePage(props: {
  model: ScoreModel;
  depth: LedgerDepth;
  /** Whose score it is. */
  about: PartyId;
}) {
  const { model, depth, about } = props;
  return (
    <section class="score" aria-labelledby="score-question">
      <ScoreHead model={model} about={about} />
      {depth === 'sentences' ? <Sentences model={model} /> : null}
      {depth === 'numbers' ? <Causes model={model} /> : null}
      {depth === 'entries' ? <EntryTable entries={model.entries} named={false} /> : null}
      <p class={`score-proof ${model.holds ? '' : 'gap'}`}>
        <Icon name={model.holds ? 'check' : 'eye-off'} />
        {model.proof}
      </p>
    </section>
  );
}

function ScoreHead({ model, about }: { model: ScoreModel; about: PartyId }) {
  const { flags, question, now, standing, scale, together } = model;
  const [from, to] = flags;
  return (
    <div class="score-head">
      <h3 id="score-question">
        <span class="flag-pair">
          {from === undefined ? null : <Flag flag={from} size={30} />}
          {to === undefined ? null : (
            <>
              <Icon name="arrow-right" />
              <Flag flag={to} size={30} />
            </>
          )}
        </span>
        {question}
      </h3>
      {from === undefined ? null : <AboutParty party={about} name={from.name} />}
      <div class="score-now">
        <b class="number">{now}</b>
        <div>
          <p class="score-standing">{standing}</p>
          <p class="small soft">{scale}</p>
        </div>
      </div>
      {together === null ? null : <Together together={together} />}
    </div>
  );
}

/** What lifted the cap on trust: done and kept together, before and since. */
function Together({ together }: { together: TogetherModel }) {
  const t = useText();
  return (
    <div class="small">
      <p>{together.counts}</p>
      {together.before === '' ? null : (
        <details class="more">
          <summary>{t('ledger.together.before')}</summary>
          <p class="small">{together.before}</p>
        </details>
      )}
    </div>
  );
}

const WIDE = 640;
const HIGH = 150;

/** The running total over the rounds; the same figures stand under every entry. */
function Course({ model }: { model: ScoreModel }) {
  const t = useText();
  const { course, rounds, zero } = model;
  const x = (at: number): number => (at / 100) * WIDE;
  const y = (at: number): number => HIGH - (at / 100) * HIGH;
  const [first] = course;
  const last = course.at(-1);
  if (first === undefined || last === undefined) return null;
  const line = course
    .slice(1)
    .map((point) => `H${x(point.x)}V${y(point.y)}`)
    .join('');
  const path = `M${x(first.x)} ${y(first.y)}${line}`;
  return (
    <figure class="course">
      <figcaption class="small soft">{t('ledger.course')}</figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH + 18}`} aria-hidden="true">
        {zero === null ? null : (
          <line class="course-zero" x1="0" x2={WIDE} y1={y(zero)} y2={y(zero)} />
        )}
        {rounds.slice(1).map(({ x: at }, index) => (
          <line
            key={index}
            class="course-round"
            x1={x(at - 50 / rounds.length)}
            x2={x(at - 50 / rounds.length)}
            y1="0"
            y2={HIGH}
          />
        ))}
        <path class="course-fill" d={`${path}V${HIGH}H${x(first.x)}Z`} />
        <path class="course-line" d={path} />
        <text class="course-value start" x="0" y={y(first.y) - 8}>
          {first.value}
        </text>
        <text class="course-value end" x={WIDE} y={y(last.y) - 8}>
          {last.value}
        </text>
        {rounds.map(({ x: at, label }) => (
          <text key={label} x={x(at)} y={HIGH + 15}>
            {label}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/** The strongest causes either way, in plain words. */
function Sentences({ model }: { model: ScoreModel }) {
  const t = useText();
  return (
    <>
      <Course model={model} />
      <div class="score-sides">
        <Side title={t('ledger.raised')} lines={model.raised} none={t('ledger.raised.none')} up />
        <Side
          title={t('ledger.lowered')}
          lines={model.lowered}
          none={t('ledger.lowered.none')}
          up={false}
        />
      </div>
    </>
  );
}

function Side(props: { title: string; lines: readonly string[]; none: string; up: boolean }) {
  const { title, lines, none, up } = props;
  return (
    <div class={`score-side ${up ? 'up' : 'down'}`}>
      <h4>
        <Icon name={up ? 'arrow-up' : 'arrow-down'} />
        {title}
      </h4>
      {lines.length === 0 ? <p class="soft">{none}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Prose text={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Every cause with its share and a bar that runs on from the one before. */
function Causes({ model }: { model: ScoreModel }) {
  const t = useText();
  return (
    <div class="entries">
      <table class="causes">
        <thead>
          <tr>
            <th scope="col">{t('ledger.column.cause')}</th>
            <th scope="col" class="figure">
              {t('ledger.column.amount')}
            </th>
            <th scope="col" class="causes-bar">
              {t('ledger.column.running')}
            </th>
            <th scope="col" class="entry-mark">
              {t('ledger.column.evidence')}
            </th>
          </tr>
        </thead>
        <tbody>
          {model.causes.map((cause) => (
            <CauseRow key={cause.key} cause={cause} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('ledger.sum')}</th>
            <td class="figure">{model.sum}</td>
            <td class="causes-bar" />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function CauseRow({ cause }: { cause: CauseModel }) {
  const left = Math.min(cause.from, cause.to);
  return (
    <tr>
      <td>
        {cause.sentence}
        {cause.times === '' ? null : <span class="tiny soft"> {cause.times}</span>}
        <MarkBelow evidence={cause.evidence} />
      </td>
      <td class={`figure ${cause.sign === 'start' ? '' : cause.sign === 'plus' ? 'good' : 'bad'}`}>
        {cause.amount}
      </td>
      <td class="causes-bar">
        <span class={`running ${cause.sign}`} title={cause.after}>
          <i
            class="running-bar"
            style={{ left: `${left}%`, width: `${Math.abs(cause.to - cause.from)}%` }}
          />
        </span>
      </td>
      <td class="entry-mark">
        {cause.evidence === null ? null : <EvidenceMark evidence={cause.evidence} />}
      </td>
    </tr>
  );
}
