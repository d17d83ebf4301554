import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import type { IconName } from './icons.ts';

export interface FootAction {
  readonly label: string;
  readonly onPress: () => void;
  readonly icon?: IconName;
  /** Why it cannot be pressed now; it stays in sight and says so. */
  readonly unavailable?: string | null;
}

interface FootBarProps {
  /** One sentence of what stands. */
  sentence: ComponentChildren;
  /** The next step: the one blue button of the screen. */
  primary: FootAction;
  /** Quieter ways on. */
  others?: readonly FootAction[];
  /** Something between sentence and buttons, e.g. the reply strip of a phone. */
  children?: ComponentChildren;
}

/** One sentence and the next step, always in the same place. */
export function FootBar({ sentence, primary, others = [], children }: FootBarProps) {
  return (
    <footer class="foot">
      <p>{sentence}</p>
      {children}
      {others.map((action) => (
        <Button
          key={action.label}
          kind="quiet"
          onPress={action.onPress}
          unavailable={action.unavailable ?? null}
          {...(action.icon === undefined ? {} : { icon: action.icon })}
        >
          {action.label}
        </Button>
      ))}
      <Button
        kind="primary"
        iconAfter
        icon={primary.icon ?? 'arrow-right'}
        onPress={primary.onPress}
        unavailable={primary.unavailable ?? null}
      >
        {primary.label}
      </Button>
    </footer>
  );
}
