import { useText } from '../kit/text.ts';

const WEAVES = ['trusting', 'warm', 'formal', 'worn', 'hostile'] as const;

/** What the ribbons of the map and their marks mean. */
export function MapLegend() {
  const t = useText();
  return (
    <section class="map-legend tiny" aria-label={t('legend.relations')}>
      <p class="soft">{t('legend.relations')}</p>
      <ul>
        {WEAVES.map((weave) => (
          <li key={weave}>
            <span class={`weave ${weave}`} aria-hidden="true" />
            {t(`trust.${weave}`)}
          </li>
        ))}
        <li>
          <span class="moved-marks" aria-hidden="true">
            <b>▲</b> <b>▼</b>
          </span>
          {t('legend.moved')}
        </li>
      </ul>
    </section>
  );
}
