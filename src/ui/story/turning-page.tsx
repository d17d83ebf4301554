import { useContext } from 'preact/hooks';
import type {
  EndingsModel,
  GainModel,
  RivalModel,
  TurningModel,
  TurningRow,
} from '../../presenter/turning.ts';
import { Button } from '../kit/button.tsx';
import { InquiryCard } from '../kit/inquiry-card.tsx';
import { More } from '../kit/more.tsx';
import { PrintingContext } from '../kit/printing.ts';
import { useText } from '../kit/text.ts';
import './turning-page.css';

/** Decisions shown before one has to ask for the rest. */
const FIRST = 5;

interface TurningPageProps {
  /** How often a decision is played on at most. */
  most: number;
  /** Null before it was asked for. */
  model: TurningModel | null;
  unavailable: string | null;
  failure: string | null;
  begin: () => void;
  stop: (() => void) | null;
  /** The same game with one choice changed, on the stage. */
  see: (step: number, rival: RivalModel) => void;
  /** The step itself, on the stage. */
  watch: (step: number) => void;
}

/** What else could have been done at each decision, and what it would have come to. */
export function TurningPage(props: TurningPageProps) {
  const { most, model, unavailable, failure, begin, stop, see, watch } = props;
  const t = useText();
  const printing = useContext(PrintingContext);
  const rows = model?.rows ?? [];
  const rest = printing ? [] : rows.slice(FIRST);
  return (
    <InquiryCard
      title={t('turning.title')}
      lead={t('turning.lead')}
      method={t('turning.method', { most })}
      begin={{ text: t('turning.begin'), icon: 'split', press: begin }}
      stop={stop === null ? null : { text: t('turning.stop'), press: stop }}
      unavailable={unavailable}
      failure={failure}
      progress={
        model === null
          ? null
          : {
              done: model.settled,
              whole: model.decisions,
              isGoing: model.isGoing,
              label: t('turning.progress'),
              text: model.progress,
            }
      }
      sum={model === null || model.isGoing ? null : model.sum}
    >
      <Rows rows={printing ? rows : rows.slice(0, FIRST)} see={see} watch={watch} />
      {rest.length === 0 ? null : (
        <More
          summary={t('turning.more', { count: rest.length })}
          of={() => <Rows rows={rest} see={see} watch={watch} />}
        />
      )}
    </InquiryCard>
  );
}

type Doors = Pick<TurningPageProps, 'see' | 'watch'>;

function Rows({ rows, see, watch }: { rows: readonly TurningRow[] } & Doors) {
  return (
    <ol class="turning-rows">
      {rows.map((row) => (
        <Row key={row.step} row={row} see={see} watch={watch} />
      ))}
    </ol>
  );
}

function Row({ row, see, watch }: { row: TurningRow } & Doors) {
  const t = useText();
  const { step, when, did, detail, endings, best, reading, others } = row;
  return (
    <li>
      <div class="turning-did">
        <p class="small soft">{when}</p>
        <p>
          <b>{t('turning.did')}</b> {did}
        </p>
        <Detail lines={detail} />
        <Endings endings={endings} />
        <Button tight kind="quiet" icon="history" onPress={() => watch(step)}>
          {t('turning.watch')}
        </Button>
      </div>
      <div class="turning-could">
        <Instead rival={best} step={step} see={see} />
        <p class="small strong">{reading}</p>
        {others.length === 0 ? null : (
          <More
            summary={t('turning.others', { count: others.length })}
            of={() => (
              <ul class="turning-others">
                {others.map((rival) => (
                  <li key={rival.key}>
                    <Instead rival={rival} step={step} see={see} />
                  </li>
                ))}
              </ul>
            )}
          />
        )}
      </div>
    </li>
  );
}

function Detail({ lines }: { lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <ul class="turning-detail small soft">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Instead({ rival, step, see }: { rival: RivalModel; step: number; see: Doors['see'] }) {
  const t = useText();
  return (
    <div class="turning-instead">
      <p>
        <b>{t('turning.could')}</b> {rival.could}
      </p>
      <Detail lines={rival.detail} />
      <Endings endings={rival.endings} />
      <div class="turning-figures">
        <Gain gain={rival.gain} />
        <span class={`number turning-${rival.gain.tone}`}>{rival.gain.text}</span>
        <span class="tiny soft">{rival.draws}</span>
        <Button tight icon="play" onPress={() => see(step, rival)}>
          {t('turning.see')}
          <span class="only-heard"> {rival.could}</span>
        </Button>
      </div>
    </div>
  );
}

/** What one choice came to, many times: a bar of endings, the brightest first, and the same in words. */
function Endings({ endings: { shares, text } }: { endings: EndingsModel }) {
  return (
    <div class="turning-endings">
      <div class="turning-bar" aria-hidden="true">
        {shares.map(({ id, tone, share }) => (
          <i key={id} class={tone} style={{ flexGrow: share }} />
        ))}
      </div>
      <p class="tiny soft">{text}</p>
    </div>
  );
}

/** Half the width of the picture in points of worth. */
const REACH = 60;

/** Where a difference lies across the picture. */
function x(points: number): number {
  return 80 + (Math.max(-REACH, Math.min(REACH, points)) / REACH) * 74;
}

/** Nothing in the middle, better to the right: a point and its interval; hollow where it is too close to call. */
function Gain({ gain }: { gain: GainModel }) {
  return (
    <svg
      class={`turning-gain ${gain.tone}`}
      viewBox="0 0 160 20"
      role="img"
      aria-label={gain.label}
    >
      <line class="turning-zero" x1="80" x2="80" y1="1" y2="19" />
      <line x1={x(gain.low)} x2={x(gain.high)} y1="10" y2="10" />
      <line x1={x(gain.low)} x2={x(gain.low)} y1="6" y2="14" />
      <line x1={x(gain.high)} x2={x(gain.high)} y1="6" y2="14" />
      <circle cx={x(gain.mean)} cy="10" r="4.5" />
    </svg>
  );
}
