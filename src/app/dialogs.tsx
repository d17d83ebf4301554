import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Settings } from '../ui/settings/settings-model.ts';
import { KeysDialog } from '../ui/settings/keys.tsx';
import { SettingsDialog } from '../ui/settings/settings.tsx';
import { useText } from '../ui/kit/text.ts';
import { SavesDialog } from '../ui/title/saves.tsx';
import type { Upload } from '../ui/title/scoreable-model.ts';
import { ScoreableDialog } from '../ui/title/scoreable.tsx';
import { chooseFile, chooseFiles, download } from './files.ts';
import { notify } from './notices.ts';
import { listSaves, noteDeletion, rawSave, removeSave } from './saves.ts';
import { freshSeed } from './seeds.ts';
import { resetSettings, settings } from './settings.ts';
import { deleteAll, exportAll } from './storage.ts';

export type DialogName =
  | 'settings'
  | 'saves'
  | 'keys'
  | 'ledger'
  | 'scoreable'
  | 'hint'
  | 'disputed'
  | 'share';

const shown = signal<DialogName | null>(null);

/** Which dialog is open; one at a time. */
export const dialog = {
  shown,
  show: (name: DialogName) => {
    shown.value = name;
  },
  close: () => {
    shown.value = null;
  },
  /** Closes this one; a late word from a dialog that is gone closes no other. */
  closer: (name: DialogName) => () => {
    if (shown.peek() === name) shown.value = null;
  },
};

/** What the dialogs need of a game, where one is in play. */
export interface GameDoor {
  readonly save: (name: string) => void;
  readonly saveToFile: () => void;
  readonly leave: () => void;
}

export interface Door {
  readonly playing: GameDoor | null;
  /** The sheet of disputed rules, once the game is fetched. */
  readonly Disputed: ComponentType<{ onClose: () => void }> | null;
  readonly load: (slot: string) => void;
  readonly loadText: (text: string) => void;
  readonly watch: (slot: string) => void;
  readonly watchText: (text: string) => void;
  readonly openGame: (uploads: readonly Upload[]) => void;
  readonly openRandom: (seed: string) => void;
}

export function Dialogs({ door }: { door: Door }) {
  switch (shown.value) {
    case 'settings':
      return <SettingsDoor door={door} />;
    case 'saves':
      return <SavesDoor door={door} />;
    case 'keys':
      return <KeysDialog onClose={dialog.closer('keys')} />;
    case 'scoreable':
      return <ScoreableDoor door={door} />;
    case 'disputed':
      return door.Disputed === null ? null : <door.Disputed onClose={dialog.closer('disputed')} />;
    case 'ledger':
    case 'hint':
    case 'share':
    case null:
      return null;
  }
}

function SettingsDoor({ door: { playing } }: { door: Door }) {
  const t = useText();
  return (
    <SettingsDialog
      settings={settings.value}
      actions={{
        change: (changed: Settings) => {
          settings.value = changed;
        },
        exportAll: () => download('third-neighbor-data.json', exportAll()),
        deleteAll: () => {
          playing?.leave();
          deleteAll();
          resetSettings();
          noteDeletion();
          dialog.close();
          notify(t('settings.data.deleted'));
        },
        close: dialog.closer('settings'),
        saves: () => dialog.show('saves'),
        keys: () => dialog.show('keys'),
        leave: playing === null ? null : leaving(playing.leave),
        rules: playing === null ? null : () => dialog.show('disputed'),
        record: playing?.saveToFile ?? null,
      }}
    />
  );
}

function leaving(leave: () => void): () => void {
  return () => {
    dialog.close();
    leave();
  };
}

function SavesDoor({ door }: { door: Door }) {
  const { playing, load, loadText, watch, watchText } = door;
  const t = useText();
  return (
    <SavesDialog
      lines={listSaves(t.locale)}
      actions={{
        load,
        watch,
        watchText,
        watchFile: () => void openFile(watchText),
        remove: removeSave,
        download: (slot) => download(`third-neighbor-${slot}.json`, rawSave(slot)),
        openFile: () => void openFile(loadText),
        close: dialog.closer('saves'),
        save: playing?.save ?? null,
        saveToFile: playing?.saveToFile ?? null,
      }}
    />
  );
}

async function openFile(loadText: (text: string) => void): Promise<void> {
  const text = await chooseFile('.jsonl,.json,application/json');
  if (text !== null) loadText(text);
}

/** What is wrong with the files of a game that were chosen last. */
export const filesFault = signal<string | null>(null);

function ScoreableDoor({ door: { openGame, openRandom } }: { door: Door }) {
  const seed = useMemo(freshSeed, []);
  useEffect(() => {
    filesFault.value = null;
  }, []);
  const choose = async (folder: boolean): Promise<void> => {
    const files = await chooseFiles(folder);
    if (files.length > 0) openGame(files.map(uploadOf));
  };
  return (
    <ScoreableDialog
      seed={seed}
      fault={filesFault.value}
      actions={{
        chooseFolder: () => void choose(true),
        chooseFiles: () => void choose(false),
        drop: openGame,
        random: openRandom,
        close: dialog.closer('scoreable'),
      }}
    />
  );
}

function uploadOf(file: File): Upload {
  return { path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file };
}
