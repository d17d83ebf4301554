/** Line icons in the overlay: a posture or a state is never told by colour alone. */
import type { CapitalState } from '../presenter/map-model.ts';
import type { Posture, SeatPresence, Stance } from '../presenter/table-model.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Path data on a grid of 24, drawn for this game. */
const PATHS: Readonly<Record<string, string>> = {
  check: 'M6 12.5l4 4 8-9',
  cross: 'M7.5 7.5l9 9M16.5 7.5l-9 9',
  ask: 'M9 9.2a3.1 3.1 0 1 1 4.6 2.7c-1.1.6-1.6 1.2-1.6 2.3M12 17.4v.2',
  bar: 'M6.5 12h11',
  rival: 'M6.5 8.5l3.5 3.5-3.5 3.5M17.5 8.5L14 12l3.5 3.5',
  hostile: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6',
  guarded: 'M12 2.8l7.5 2.7v6c0 5-3.3 8-7.5 9.7-4.2-1.7-7.5-4.7-7.5-9.7v-6z',
  probing: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16.2 16.2L21 21',
  open: 'M7 12V6.2a1.4 1.4 0 0 1 2.8 0V11V4.4a1.4 1.4 0 0 1 2.8 0V11V5.2a1.4 1.4 0 0 1 2.8 0V12V8.4a1.4 1.4 0 0 1 2.8 0V15a6.4 6.4 0 0 1-11.4 4l-3-4.4a1.5 1.5 0 0 1 2.3-1.9L8 14.2',
  committed:
    'M3 8l4-2 5 2.2L17 6l4 2v8l-3 1-5.4 3.2a2 2 0 0 1-2.2 0L5 16.4 3 16zM12 8.2l-3 4a1.8 1.8 0 0 0 2.6 2.2L14 12l4.6 4.4',
  away: 'M6 11V7a3 3 0 0 1 3-3h6a3 3 0 0 1 3 3v4M4 11.5a2 2 0 0 1 3 1.7V15h10v-1.8a2 2 0 1 1 3 0V18H4v-4.8a2 2 0 0 1 0-1.7zM6 18v2.5M18 18v2.5',
  'walked-out': 'M10 4H5v16h5M9.5 12H20M16.5 8.5L20 12l-3.5 3.5',
};

function icon(name: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name] ?? '');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '2');
  path.setAttribute('stroke-linecap', 'round');
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}

const BADGES: Readonly<Record<CapitalState, string>> = {
  rest: '',
  coming: 'check',
  refused: 'cross',
  conditional: 'ask',
  boycotting: 'bar',
  contending: 'rival',
};

export const badgeIcon = (state: CapitalState): SVGElement => icon(BADGES[state]);

export const postureIcon = (presence: SeatPresence, posture: Posture): SVGElement =>
  icon(presence === 'present' ? posture : presence);

const STANCES: Readonly<Record<Stance, string>> = {
  endorses: 'check',
  objects: 'hostile',
  unknown: '',
};

export function stanceIcon(stance: Stance): SVGElement {
  const made = icon(STANCES[stance]);
  made.classList.add(`tn-mark-${stance}`);
  return made;
}

/** A signature, drawn as one stroke that the style sheet lets run. */
export function penStroke(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 120 28');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute(
    'd',
    'M4 20c8-14 15-16 14-6s-8 12-2 4 12-13 14-6-2 11 5 3 10-12 13-4 1 9 7 2 8-8 12-3 5 5 10 1 12-4 39-3',
  );
  path.setAttribute('pathLength', '1');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '2');
  path.setAttribute('stroke-linecap', 'round');
  svg.append(path);
  return svg;
}
