import { useText } from './text.ts';

const WEAVES = ['trusting', 'warm', 'formal', 'worn', 'hostile'] as const;

/** What the ribbons of the map mean. */
export function MapLegend() {
  const t = useText();
  return (
    <aside class="map-legend tiny" aria-label={t('legend.relations')}>
      <p class="soft">{t('legend.relations')}</p>
      <ul>
        {WEAVES.map((weave) => (
          <li key={weave}>
            <span class={`weave ${weave}`} aria-hidden="true" />
            {t(`trust.${weave}`)}
          </li>
        ))}
      </ul>
    </aside>
  );
}
