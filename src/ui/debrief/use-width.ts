import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How wide an element is drawn, in pixels; follows the window. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const shown = element.current;
    if (shown === null) return undefined;
    const measure = () => setWidth(Math.floor(shown.clientWidth));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(shown);
    return () => watcher.disconnect();
  }, []);
  return width;
}
