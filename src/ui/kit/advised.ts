import { useLayoutEffect } from 'preact/hooks';

/** Takes over a choice that was advised, once: when it is put in the draft. */
export function useAdvised<T>(advised: T | null, take: (choice: T) => void): void {
  useLayoutEffect(() => {
    if (advised !== null) take(advised);
  }, [advised]);
}
