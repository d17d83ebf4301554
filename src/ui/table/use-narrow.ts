import { useEffect, useState } from 'preact/hooks';

/** Where the moves do not fit beside the text: a phone, or a window zoomed to twice its size. */
const NARROW = '(max-width: 1079.98px), (max-height: 539.98px)';

export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches);
  useEffect(() => {
    const query = window.matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow;
}
