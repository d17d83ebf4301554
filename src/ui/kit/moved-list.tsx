import type { MovedModel } from '../../presenter/moved.ts';
import { EvidenceMark } from './evidence-mark.tsx';
import { Flag } from './flag.tsx';
import { Icon } from './icon.tsx';
import { ReasonList } from './reason-line.tsx';
import { useText } from './text.ts';
import { Prose } from './prose.tsx';

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
  const t = useText();
  const { flags, title, sign, total, reasons, parts } = model;
  // A single reason of several scores has the amount of the head; it is said once.
  const only = parts.length > 0 && reasons.length === 1 ? reasons[0] : undefined;
  return (
    <li>
      <p class="moved-head">
        {parts.length > 0 ? <FlagRow flags={flags} /> : <FlagPair flags={flags} />}
        <span>{title}</span>
        <b class={`number ${sign === 'minus' ? 'bad' : 'good'}`}>{total}</b>
      </p>
      {only === undefined ? (
        <ReasonList reasons={reasons} ranged={parts.length > 0} />
      ) : (
        <p class="moved-why small">
          <span>
            <Prose text={only.sentence} />
          </span>
          {only.evidence === null ? null : <EvidenceMark evidence={only.evidence} />}
        </p>
      )}
      {parts.length === 0 ? null : (
        <details class="more">
          <summary>{t('moved.many.open')}</summary>
          <ul class="moved-parts small">
            {parts.map((part) => (
              <li key={part.key}>
                <FlagPair flags={part.flags} />
                <span>{part.title}</span>
                <b class={`number ${part.sign === 'minus' ? 'bad' : 'good'}`}>{part.total}</b>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function FlagRow({ flags }: { flags: MovedModel['flags'] }) {
  return (
    <span class="flag-row" aria-hidden="true">
      {flags.map((flag) => (
        <Flag key={flag.name} flag={flag} size={18} />
      ))}
    </span>
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
