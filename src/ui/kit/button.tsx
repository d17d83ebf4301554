import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { useText } from './text.ts';

export interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  tight?: boolean;
  icon?: IconName;
  /** Where the icon stands; on the next step it follows the words. */
  iconAfter?: boolean;
  /** Why it cannot be pressed now, in words; the button stays reachable and says so. */
  unavailable?: string | null;
  autofocus?: boolean;
}

/** A button with words. An unavailable one keeps its place in the tab order and says why. */
export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    kind = 'plain',
    tight = false,
    icon,
    iconAfter = false,
    unavailable = null,
  } = props;
  const drawn = icon === undefined ? null : <Icon name={icon} />;
  return (
    <button
      type="button"
      class={`button eases ${kind} ${tight ? 'tight' : ''}`}
      aria-disabled={unavailable === null ? undefined : 'true'}
      title={unavailable ?? undefined}
      autofocus={props.autofocus ?? false}
      onClick={() => {
        if (unavailable === null) onPress();
      }}
    >
      {iconAfter ? null : drawn}
      {children}
      {iconAfter ? drawn : null}
      {unavailable === null ? null : <span class="only-heard">{unavailable}</span>}
    </button>
  );
}

/** A round button that shows only an icon; `label` is its name and its tooltip. */
export function IconButton(props: {
  icon: IconName;
  label: string;
  onPress: () => void;
  keys?: string;
  unavailable?: string | null;
}) {
  const { icon, label, onPress, keys, unavailable = null } = props;
  const t = useText();
  return (
    <button
      type="button"
      class="icon-button eases"
      aria-label={label}
      aria-keyshortcuts={keys}
      aria-disabled={unavailable === null ? undefined : 'true'}
      title={
        unavailable ?? (keys === undefined ? label : t('join.aside', { what: label, aside: keys }))
      }
      onClick={() => {
        if (unavailable === null) onPress();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
