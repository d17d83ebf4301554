import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { useText } from './text.ts';

/** A refusal with its remedy, or news of a save. Stays until dismissed or replaced. */
export function Toast({ message, onDismiss }: { message: string | null; onDismiss: () => void }) {
  const t = useText();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In the top layer, so that an open dialog does not cover it.
    const element = holder.current;
    if (element === null || message === null) return undefined;
    element.showPopover();
    return () => element.hidePopover();
  }, [message]);
  return (
    <div ref={holder} class="toasts" role="alert" popover="manual">
      {message === null ? null : (
        <div class="toast">
          <Icon name="info" />
          <p>{message}</p>
          <IconButton icon="x" label={t('kit.dismiss')} onPress={onDismiss} />
        </div>
      )}
    </div>
  );
}
