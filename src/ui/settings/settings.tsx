import type { ComponentChildren } from 'preact';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';
import { contrasts, isSeed, letterings, motions, textSizes, themes } from './settings-model.ts';
import type { Settings } from './settings-model.ts';
import { SoundRows } from './sound-settings.tsx';
import './settings.css';

export interface SettingsActions {
  readonly change: (settings: Settings) => void;
  readonly exportAll: () => void;
  readonly deleteAll: () => void;
  readonly close: () => void;
  readonly saves: () => void;
  readonly keys: () => void;
  /** Only while a game is in play. */
  readonly leave: (() => void) | null;
  readonly record: (() => void) | null;
  readonly rules: (() => void) | null;
}

interface SettingsProps {
  settings: Settings;
  actions: SettingsActions;
}

export function SettingsDialog({ settings, actions }: SettingsProps) {
  const t = useText();
  return (
    <Dialog title={t('settings.title')} onClose={actions.close}>
      <div class="settings">
        <Appearance settings={settings} change={actions.change} />
        <SeedField settings={settings} change={actions.change} />
        <div class="row row-wrap">
          <Button
            icon="rotate-ccw"
            onPress={() => actions.change({ ...settings, guide: true, seenNotes: [] })}
          >
            {t('settings.guide')}
          </Button>
          <Button icon="keyboard" onPress={actions.keys}>
            {t('settings.keys')}
          </Button>
        </div>
        <Group title={t('settings.record')}>
          <div class="row row-wrap">
            <Button icon="folder-open" onPress={actions.saves}>
              {t('settings.saves')}
            </Button>
            {actions.record === null ? null : (
              <Button icon="download" onPress={actions.record}>
                {t('settings.record.download')}
              </Button>
            )}
            {actions.rules === null ? null : (
              <Button icon="scale" onPress={actions.rules}>
                {t('disputed.game.open')}
              </Button>
            )}
            {actions.leave === null ? null : (
              <Button icon="log-out" onPress={actions.leave}>
                {t('settings.leave')}
              </Button>
            )}
          </div>
        </Group>
        <LocalData actions={actions} />
      </div>
    </Dialog>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="stack-tight">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Appearance({
  settings,
  change,
}: {
  settings: Settings;
  change: SettingsActions['change'];
}) {
  const t = useText();
  const hints = ['on', 'off'] as const;
  const all = { settings, change };
  return (
    <div class="settings-grid">
      <Choice name="text" among={textSizes} say={(value) => t(`settings.text.${value}`)} {...all} />
      <Choice
        name="letters"
        among={letterings}
        say={(value) => t(`settings.letters.${value}`)}
        {...all}
      />
      <Choice name="theme" among={themes} say={(value) => t(`settings.theme.${value}`)} {...all} />
      <Choice
        name="contrast"
        among={contrasts}
        say={(value) => t(`settings.contrast.${value}`)}
        {...all}
      />
      <Choice
        name="motion"
        among={motions}
        say={(value) => t(`settings.motion.${value}`)}
        {...all}
      />
      <h3>{t('settings.hints')}</h3>
      <Segments
        label={t('settings.hints.long')}
        group="hints"
        options={hints.map((value) => ({ value, text: t(`settings.hints.${value}`) }))}
        chosen={settings.hints ? 'on' : 'off'}
        onChoose={(value) => change({ ...settings, hints: value === 'on' })}
      />
      <SoundRows sound={settings.sound} change={(sound) => change({ ...settings, sound })} />
    </div>
  );
}

type Look = 'text' | 'letters' | 'theme' | 'contrast' | 'motion';

/** One way the page looks: its name and what there is to choose from. */
function Choice<Name extends Look>({
  name,
  among,
  say,
  settings,
  change,
}: {
  name: Name;
  among: readonly Settings[Name][];
  say: (value: Settings[Name]) => string;
  settings: Settings;
  change: SettingsActions['change'];
}) {
  const t = useText();
  return (
    <>
      <h3>{t(`settings.${name}`)}</h3>
      <Segments
        label={t(`settings.${name}`)}
        group={name}
        options={among.map((value) => ({ value, text: say(value) }))}
        chosen={settings[name]}
        onChoose={(value) => change({ ...settings, [name]: value })}
      />
    </>
  );
}

function SeedField({
  settings,
  change,
}: {
  settings: Settings;
  change: SettingsActions['change'];
}) {
  const t = useText();
  const id = useId();
  const typed = useSignal(settings.seed);
  const bad = typed.value !== '' && !isSeed(typed.value);
  return (
    <div class="stack-tight">
      <label for={id}>
        <span class="serif strong">{t('settings.seed')}</span>
      </label>
      <input
        id={id}
        class="field number"
        inputMode="numeric"
        autocomplete="off"
        value={typed.value}
        aria-invalid={bad}
        aria-describedby={`${id}-note`}
        onInput={(event) => {
          typed.value = event.currentTarget.value.trim();
          if (typed.value === '' || isSeed(typed.value)) change({ ...settings, seed: typed.value });
        }}
      />
      <p id={`${id}-note`} class={`small ${bad ? 'bad' : 'soft'}`}>
        {bad ? t('settings.seed.bad') : t('settings.seed.note')}
      </p>
    </div>
  );
}

function LocalData({ actions }: { actions: SettingsActions }) {
  const t = useText();
  const asking = useSignal(false);
  return (
    <Group title={t('settings.data')}>
      <p class="small soft">{t('settings.data.note')}</p>
      <div class="row row-wrap">
        <Button icon="download" onPress={actions.exportAll}>
          {t('settings.data.export')}
        </Button>
        <Button
          icon="trash-2"
          kind="danger"
          onPress={() => {
            asking.value = true;
          }}
        >
          {t('settings.data.delete')}
        </Button>
      </div>
      {asking.value ? (
        <div class="turn warning" role="alert">
          <span aria-hidden="true" />
          <p>{t('settings.data.ask')}</p>
          <Button kind="danger" tight onPress={actions.deleteAll}>
            {t('settings.data.sure')}
          </Button>
          <Button
            tight
            onPress={() => {
              asking.value = false;
            }}
          >
            {t('kit.cancel')}
          </Button>
        </div>
      ) : null}
    </Group>
  );
}
