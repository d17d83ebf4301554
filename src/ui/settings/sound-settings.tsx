import { useId } from 'preact/hooks';
import { soundKinds } from '../../presenter/sound-settings.ts';
import type { SoundKind, SoundSettings } from '../../presenter/sound-settings.ts';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../kit/text.ts';
import './sound-settings.css';

interface SoundProps {
  sound: SoundSettings;
  change: (sound: SoundSettings) => void;
}

const SWITCH = ['on', 'off'] as const;

/** Sound on or off, how loud each kind is, and captions: rows of the grid of settings. */
export function SoundRows({ sound, change }: SoundProps) {
  const t = useText();
  const options = SWITCH.map((value) => ({ value, text: t(`settings.sound.${value}`) }));
  return (
    <>
      <h3>{t('settings.sound')}</h3>
      <Segments
        label={t('settings.sound')}
        group="sound"
        options={options}
        chosen={sound.muted ? 'off' : 'on'}
        onChoose={(value) => change({ ...sound, muted: value === 'off' })}
      />
      {soundKinds.map((kind) => (
        <Volume key={kind} kind={kind} sound={sound} change={change} />
      ))}
      <h3>{t('settings.captions')}</h3>
      <Segments
        label={t('settings.captions.long')}
        group="captions"
        options={options}
        chosen={sound.captions ? 'on' : 'off'}
        onChoose={(value) => change({ ...sound, captions: value === 'on' })}
      />
    </>
  );
}

function Volume({ kind, sound, change }: SoundProps & { kind: SoundKind }) {
  const t = useText();
  const id = useId();
  const percent = t('settings.sound.percent', { n: sound[kind] });
  return (
    <>
      <label for={id} class="sound-kind">
        {t(`settings.sound.${kind}`)}
      </label>
      <div class="row sound-volume">
        <input
          id={id}
          type="range"
          min="0"
          max="100"
          step="5"
          value={sound[kind]}
          aria-valuetext={percent}
          disabled={sound.muted}
          onInput={(event) => change({ ...sound, [kind]: event.currentTarget.valueAsNumber })}
        />
        <span class="number small" aria-hidden="true">
          {percent}
        </span>
      </div>
    </>
  );
}
