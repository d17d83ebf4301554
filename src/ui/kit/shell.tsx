import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { GuideNote } from '../guide/note.tsx';
import { MapPanel } from '../map/map-panel.tsx';
import { useText } from './text.ts';

interface ShellProps {
  /** `on-paper` covers the stage; `over-map` is a sheet at its right or foot; `over-table` leaves it to the screen. */
  layout: 'on-paper' | 'over-map' | 'over-table';
  /** The heading of the page, read out and focused when the screen opens. */
  title: string;
  bar: ComponentChildren;
  foot?: ComponentChildren;
  class?: string;
  children: ComponentChildren;
}

/** Bar, main and foot of a screen. Puts the focus on the heading when the screen changes. */
export function Shell({ layout, title, bar, foot, class: extra = '', children }: ShellProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = t('page.title', { screen: title });
    window.scrollTo(0, 0);
    main.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div class={`page ${layout} ${extra}`}>
      <a class="skip" href="#main">
        {t('shell.skip')}
      </a>
      {bar}
      <main id="main" class="main" ref={main} tabIndex={-1}>
        <h1 class="only-heard" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {layout === 'over-table' ? null : <GuideNote />}
        {children}
      </main>
      {foot}
      {layout === 'over-map' ? <MapPanel /> : null}
    </div>
  );
}
