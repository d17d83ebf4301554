import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useText } from '../kit/text.ts';
import '../settings/settings.css';
import { isSeed } from '../settings/settings-model.ts';
import { droppedFiles } from './dropped-files.ts';
import type { ScoreableActions } from './scoreable-model.ts';
import './scoreable.css';

interface ScoreableProps {
  /** A seed to begin with. */
  seed: string;
  /** What is wrong with the files that were chosen last; null where nothing is. */
  fault: string | null;
  actions: ScoreableActions;
}

/** A plain game of scores: one that is drawn by a seed, or one's own files. */
export function ScoreableDialog({ seed, fault, actions }: ScoreableProps) {
  const t = useText();
  return (
    <Dialog title={t('scoreable.title')} onClose={actions.close}>
      <div class="stack">
        <p>{t('scoreable.lead')}</p>
        <RandomTable seed={seed} open={actions.random} />
        <Files fault={fault} actions={actions} />
      </div>
    </Dialog>
  );
}

function RandomTable({ seed, open }: { seed: string; open: (seed: string) => void }) {
  const t = useText();
  const id = useId();
  const typed = useSignal(seed);
  const bad = !isSeed(typed.value);
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (!bad) open(typed.value);
      }}
    >
      <h3>{t('scoreable.random')}</h3>
      <p class="small soft">{t('scoreable.random.lead')}</p>
      <label for={id}>{t('scoreable.seed')}</label>
      <div class="row row-wrap">
        <input
          id={id}
          class="field number"
          inputMode="numeric"
          autocomplete="off"
          value={typed.value}
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-bad` : undefined}
          onInput={(event) => {
            typed.value = event.currentTarget.value.trim();
          }}
        />
        <button type="submit" class="button primary" aria-disabled={bad ? 'true' : undefined}>
          {t('scoreable.random.go')}
        </button>
      </div>
      {bad ? (
        <p id={`${id}-bad`} class="small bad" role="alert">
          {t('scoreable.seed.bad')}
        </p>
      ) : null}
    </form>
  );
}

function Files({ fault, actions }: { fault: string | null; actions: ScoreableActions }) {
  const t = useText();
  const over = useSignal(false);
  return (
    <section
      class={`stack-tight scoreable-files ${over.value ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        const { dataTransfer } = event;
        if (dataTransfer === null) return;
        droppedFiles(dataTransfer).then(actions.drop, () => actions.drop([]));
      }}
    >
      <h3>{t('scoreable.files')}</h3>
      <p class="small soft">{t('scoreable.files.lead')}</p>
      <div class="row row-wrap">
        <Button icon="folder-open" onPress={actions.chooseFolder}>
          {t('scoreable.files.folder')}
        </Button>
        <Button icon="upload" onPress={actions.chooseFiles}>
          {t('scoreable.files.single')}
        </Button>
      </div>
      <p class="small soft">{t('scoreable.files.drop')}</p>
      {fault === null ? null : (
        <p class="small bad" role="alert">
          {fault}
        </p>
      )}
    </section>
  );
}
