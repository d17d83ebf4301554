import type { TopBarModel } from '../../presenter/top-bar.ts';
import { IconButton } from './button.tsx';
import { useText } from './text.ts';

export interface BarActions {
  /** Null while there is nothing to undo. */
  readonly undo: (() => void) | null;
  /** Asks what a skilled mediator would try; null where hints are off or the game is over. */
  readonly hint: (() => void) | null;
  readonly ledger: () => void;
  readonly codex: () => void;
  readonly settings: () => void;
}

/** Name, date, the round's stations, capital, limelight, and the tools. */
export function TopBar({ model, actions }: { model: TopBarModel; actions: BarActions }) {
  const t = useText();
  return (
    <header class="bar">
      <div class="bar-name">
        {t('game.title')}
        <small lang="mn">{t('game.title.mongolian')}</small>
      </div>
      <div class="bar-when">
        <b>{model.heading}</b>
        <span class="small soft">{model.note}</span>
      </div>
      <nav class="bar-steps" aria-label={t('bar.steps')}>
        <ol class="steps">
          {model.steps.map((step) => (
            <li
              key={step.id}
              class={step.state}
              title={step.label}
              aria-current={step.state === 'now' ? 'step' : undefined}
            >
              {step.label}
              {step.state === 'done' ? <span class="only-heard"> {t('step.done')}</span> : null}
            </li>
          ))}
        </ol>
      </nav>
      {model.capital === null ? null : <CapitalGauge capital={model.capital} />}
      <LimelightGauge limelight={model.limelight} />
      <div class="bar-tools">
        <IconButton
          icon="undo-2"
          label={t('bar.undo')}
          keys="U"
          onPress={() => actions.undo?.()}
          unavailable={actions.undo === null ? t('bar.undo.none') : null}
        />
        {actions.hint === null ? null : (
          <IconButton icon="lightbulb" label={t('advice.open')} keys="H" onPress={actions.hint} />
        )}
        <IconButton icon="scroll-text" label={t('bar.ledger')} keys="L" onPress={actions.ledger} />
        <IconButton icon="library" label={t('codex.title')} keys="C" onPress={actions.codex} />
        <IconButton
          icon="settings-2"
          label={t('bar.settings')}
          keys="S"
          onPress={actions.settings}
        />
      </div>
    </header>
  );
}

function CapitalGauge({ capital }: { capital: NonNullable<TopBarModel['capital']> }) {
  const t = useText();
  return (
    <div class="bar-gauge" role="img" aria-label={capital.label} title={capital.label}>
      <span>{t('bar.capital')}</span>
      <span>
        <b>{capital.text}</b>
        <span class="coins">
          {Array.from({ length: capital.most }, (_, at) => (
            <i
              key={at}
              class={`coin ${capital.held >= at + 1 ? 'full' : capital.held > at ? 'half' : ''}`}
            />
          ))}
        </span>
      </span>
    </div>
  );
}

const LAMPS = [1, 2, 3, 4, 5] as const;

function LimelightGauge({ limelight }: { limelight: TopBarModel['limelight'] }) {
  const t = useText();
  return (
    <div
      class="bar-gauge limelight"
      role="img"
      aria-label={limelight.label}
      title={limelight.label}
    >
      <span>{t('bar.limelight')}</span>
      <span>
        <b>{limelight.word}</b>
        <span class="lamps">
          {LAMPS.map((lamp) => (
            <Lamp key={lamp} lit={lamp <= limelight.lamps} />
          ))}
        </span>
      </span>
    </div>
  );
}

/** A press lamp on its stand. */
function Lamp({ lit }: { lit: boolean }) {
  return (
    <svg
      class={`lamp ${lit ? 'lit' : ''}`}
      viewBox="0 0 12 18"
      stroke="currentColor"
      stroke-width="1.3"
      fill="none"
    >
      <path class="glow" d="M1.5 1.5h7l2 2v3l-2 2h-7z" />
      <path d="M6 8.500v4.500M6 12.500 2.500 17M6 12.500 9.500 17" stroke-linecap="round" />
    </svg>
  );
}
