import { useEffect, useState } from 'preact/hooks';

/** Time between two answers, milliseconds. */
const BEAT = 650;

function still(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'reduced' ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

/**
 * How many of the answers that are in have been shown, one by one; all at once where motion is
 * not wanted. Begins anew when `asking` changes.
 */
export function useReveal(asking: string, answers: number): { shown: number; all: () => void } {
  const [state, setState] = useState({ asking, shown: still() ? answers : 0 });
  const shown = state.asking === asking ? state.shown : 0;
  useEffect(() => {
    if (shown >= answers) return undefined;
    if (still()) {
      setState({ asking, shown: answers });
      return undefined;
    }
    const timer = setTimeout(() => setState({ asking, shown: shown + 1 }), BEAT);
    return () => clearTimeout(timer);
  }, [asking, shown, answers]);
  return { shown: Math.min(shown, answers), all: () => setState({ asking, shown: answers }) };
}
