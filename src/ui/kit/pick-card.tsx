import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

export interface PickCardProps {
  /** One of several (`radio`, arrows move inside the group) or some of several (`checkbox`). */
  kind: 'radio' | 'checkbox';
  /** Name of the group. */
  group: string;
  value: string;
  chosen: boolean;
  onChoose: (value: string) => void;
  /** Called while the card is pointed at or focused, and with null when it no longer is. */
  onConsider?: (value: string | null) => void;
  /** Why it cannot be chosen; it is then drawn dashed and says so. */
  unavailable?: string | null;
  class?: string;
  children: ComponentChildren;
  /** Marks and buttons, which may not stand inside a label. */
  extra?: ComponentChildren;
}

/** A choice as a card. Chosen shows by wash, double rule and tick. */
export function PickCard(props: PickCardProps) {
  const id = useId();
  const { kind, group, value, chosen, onChoose, onConsider, unavailable = null } = props;
  const consider = () => onConsider?.(value);
  const leave = () => onConsider?.(null);
  return (
    <div
      class={`pick eases ${unavailable === null ? '' : 'unavailable'} ${props.class ?? ''}`}
      onPointerEnter={consider}
      onPointerLeave={leave}
    >
      <input
        id={id}
        type={kind}
        name={group}
        value={value}
        checked={chosen}
        aria-disabled={unavailable === null ? undefined : 'true'}
        onFocus={consider}
        onBlur={leave}
        onChange={(event) => {
          // The model decides what is chosen; an unavailable card springs back.
          if (unavailable === null) onChoose(value);
          event.currentTarget.checked = unavailable === null ? kind === 'radio' || !chosen : chosen;
        }}
      />
      <span class="pick-tick" aria-hidden="true">
        <Icon name="check" />
      </span>
      <label for={id}>
        {props.children}
        {unavailable === null ? null : <span class="pick-why">{unavailable}</span>}
      </label>
      {props.extra === undefined ? null : <div class="pick-extra">{props.extra}</div>}
    </div>
  );
}
