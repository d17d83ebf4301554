import type { MovedModel } from '../../presenter/moved.ts';
import { Flag } from './flag.tsx';
import { Icon } from './icon.tsx';
import { ReasonList } from './reason-line.tsx';
import { useText } from './text.ts';

/** What moved and why, the largest first; the rest opens on request. */
export function MovedList({ moved, most = 6 }: { moved: readonly MovedModel[]; most?: number }) {
  const t = useText();
  if (moved.length === 0) return <p class="small soft">{t('moved.none')}</p>;
  const rest = moved.slice(most);
  return (
    <>
      <ul class="moved">
        {moved.slice(0, most).map((model) => (
          <MovedItem key={model.key} model={model} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details class="more">
          <summary>{t('moved.more', { count: rest.length })}</summary>
          <ul class="moved">
            {rest.map((model) => (
              <MovedItem key={model.key} model={model} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function MovedItem({ model }: { model: MovedModel }) {
  return (
    <li>
      <p class="moved-head">
        <FlagPair flags={model.flags} />
        <span>{model.title}</span>
        <b class={`number ${model.sign === 'minus' ? 'bad' : 'good'}`}>{model.total}</b>
      </p>
      <ReasonList reasons={model.reasons} />
    </li>
  );
}

function FlagPair({ flags }: { flags: MovedModel['flags'] }) {
  const [from, to] = flags;
  if (from === undefined) return <span />;
  return (
    <span class="flag-pair" aria-hidden="true">
      <Flag flag={from} size={20} />
      {to === undefined ? null : (
        <>
          <Icon name="arrow-right" size="11px" />
          <Flag flag={to} size={20} />
        </>
      )}
    </span>
  );
}
