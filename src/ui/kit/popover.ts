const EDGE = 8;

/** Puts an opened popover below its button, or above where there is no room, inside the window. */
export function placePopover(popover: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const left = Math.max(EDGE, Math.min(anchor.left, window.innerWidth - width - EDGE));
  const below = anchor.bottom + EDGE;
  const top =
    below + height > window.innerHeight ? Math.max(EDGE, anchor.top - height - EDGE) : below;
  popover.style.left = `${left}px`;
  popover.style.top = `${top}px`;
}
