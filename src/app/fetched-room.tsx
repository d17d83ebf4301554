import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { fault } from './notices.ts';

/** A room that is fetched when somebody first enters it. */
export function fetchedRoom<Props extends object>(
  fetchRoom: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const room = signal<{ readonly Room: ComponentType<Props> } | null>(null);
  const enter = async (): Promise<void> => {
    try {
      room.value ??= { Room: await fetchRoom() };
    } catch (thrown) {
      fault.value = thrown;
    }
  };
  return function FetchedRoom(props: Props) {
    useEffect(() => void enter(), []);
    const now = room.value;
    return now === null ? null : <now.Room {...props} />;
  };
}
