import { effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Stage } from '../scenes/stage.ts';

type Insets = Parameters<Stage['setInsets']>[0];

/** A sheet that begins this far from the left lies beside the map, not under it. */
const BESIDE = 200;

/** What the page's panels cover of the window, in CSS pixels. */
function coveredByPanels(): Insets {
  const bar = document.querySelector('.bar')?.getBoundingClientRect();
  const sheet = document.querySelector('.page:not(.on-paper) > .main')?.getBoundingClientRect();
  const top = Math.max(0, bar?.bottom ?? 0);
  const room = document.querySelector('.stage-window')?.getBoundingClientRect();
  if (room !== undefined) return aroundRoom(room, top);
  if (sheet === undefined) return { top, right: 0, bottom: 0, left: 0 };
  if (sheet.left > BESIDE)
    return { top, right: window.innerWidth - sheet.left, bottom: 0, left: 0 };
  const above = Math.max(0, sheet.top + window.scrollY);
  return { top, right: 0, bottom: Math.max(0, window.innerHeight - above), left: 0 };
}

/** A screen that says itself which part of the window it keeps for the picture. */
function aroundRoom(room: DOMRect, top: number): Insets {
  return {
    top,
    right: window.innerWidth - room.right,
    bottom: Math.max(0, window.innerHeight - room.bottom - window.scrollY),
    left: room.left,
  };
}

/** Tells the stage what is covered, whenever the screen or the window changes. */
export function followPanels(stage: Stage, screen: ReadonlySignal<unknown>): () => void {
  const measure = () => stage.setInsets(coveredByPanels());
  const room = new ResizeObserver(measure);
  window.addEventListener('resize', measure);
  const stop = effect(() => {
    void screen.value;
    measure();
    // The page is drawn in the frame after the change.
    requestAnimationFrame(() => {
      measure();
      room.disconnect();
      const kept = document.querySelector('.stage-window');
      if (kept !== null) room.observe(kept);
    });
  });
  return () => {
    window.removeEventListener('resize', measure);
    room.disconnect();
    stop();
  };
}
