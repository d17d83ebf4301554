import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Button, IconButton } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useText } from '../kit/text.ts';
import '../settings/settings.css';
import type { SaveLine } from './saves-model.ts';
import { SaveThumb } from './save-thumb.tsx';
import './saves.css';

export interface SavesActions {
  readonly load: (slot: string) => void;
  readonly watch: (slot: string) => void;
  readonly watchText: (text: string) => void;
  readonly watchFile: () => void;
  readonly remove: (slot: string) => void;
  readonly download: (slot: string) => void;
  readonly openFile: () => void;
  readonly close: () => void;
  /** Only while a game is in play. */
  readonly save: ((name: string) => void) | null;
  readonly saveToFile: (() => void) | null;
}

/** Saved games: load, keep, delete; to and from a file. */
export function SavesDialog({
  lines,
  actions,
}: {
  lines: readonly SaveLine[];
  actions: SavesActions;
}) {
  const t = useText();
  return (
    <Dialog title={t('saves.title')} onClose={actions.close}>
      <div class="stack">
        {actions.save === null ? null : <SaveField save={actions.save} />}
        {lines.length === 0 ? <p class="soft">{t('saves.empty')}</p> : null}
        <ul class="saves">
          {lines.map((line) => (
            <SaveItem key={line.slot} line={line} actions={actions} />
          ))}
        </ul>
        <WatchField actions={actions} />
        <section class="stack-tight">
          <h3>{t('saves.file')}</h3>
          <div class="row row-wrap">
            <Button icon="upload" onPress={actions.openFile}>
              {t('saves.file.load')}
            </Button>
            {actions.saveToFile === null ? null : (
              <Button icon="download" onPress={actions.saveToFile}>
                {t('saves.file.save')}
              </Button>
            )}
          </div>
        </section>
      </div>
    </Dialog>
  );
}

/** A game that somebody sent: as text or as a link, to be watched. */
function WatchField({ actions }: { actions: SavesActions }) {
  const t = useText();
  const id = useId();
  const text = useSignal('');
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        actions.watchText(text.value);
      }}
    >
      <h3>{t('watch.title')}</h3>
      <label for={id} class="small">
        {t('watch.paste')}
      </label>
      <textarea
        id={id}
        class="field"
        rows={2}
        value={text.value}
        placeholder={t('watch.paste.note')}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <div class="row row-wrap">
        <button type="submit" class="button" disabled={text.value.trim() === ''}>
          {t('watch.open')}
        </button>
        <Button icon="upload" onPress={actions.watchFile}>
          {t('watch.file')}
        </Button>
      </div>
    </form>
  );
}

function SaveField({ save }: { save: (name: string) => void }) {
  const t = useText();
  const id = useId();
  const name = useSignal('');
  const missing = useSignal(false);
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        missing.value = name.value.trim() === '';
        if (missing.value) return;
        save(name.value.trim());
        name.value = '';
      }}
    >
      <label for={id}>{t('saves.name')}</label>
      <div class="row row-wrap">
        <input
          id={id}
          class="field"
          maxLength={60}
          value={name.value}
          aria-invalid={missing.value}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button">
          {t('saves.save')}
        </button>
      </div>
      {missing.value ? (
        <p class="small bad" role="alert">
          {t('saves.name.missing')}
        </p>
      ) : null}
    </form>
  );
}

function SaveItem({ line, actions }: { line: SaveLine; actions: SavesActions }) {
  const t = useText();
  const { slot, name, damaged } = line;
  return (
    <li class={damaged ? 'damaged' : ''}>
      <SaveThumb moment={line.moment} date={line.date} />
      <div class="save-words">
        <b>{name}</b>
        <span class="small soft">
          {damaged
            ? t('saves.damaged.note')
            : t('saves.line', { scenario: line.title, date: line.date, round: line.round })}
        </span>
        {damaged ? null : <span class="tiny soft">{t('saves.when', { when: line.when })}</span>}
      </div>
      <div class="row">
        <IconButton
          icon="download"
          label={t('saves.download.named', { name })}
          onPress={() => actions.download(slot)}
        />
        <IconButton
          icon="trash-2"
          label={t('saves.delete.named', { name })}
          onPress={() => actions.remove(slot)}
        />
        {damaged ? null : (
          <Button tight kind="quiet" onPress={() => actions.watch(slot)}>
            {t('theatre.watch')}
            <span class="only-heard"> {name}</span>
          </Button>
        )}
        {damaged ? null : (
          <Button tight onPress={() => actions.load(slot)}>
            {t('saves.load')}
            <span class="only-heard"> {name}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
