/** The round table in two shapes (wide screens, narrow ones) and two woods. */
import { table } from './furniture.js';

const SCALE = 1.5;
const SHAPES = {
  wide: { rx: 478, ry: 122, th: 30 },
  round: { rx: 300, ry: 130, th: 26 },
};
const WOODS = {
  light: {},
  dark: {
    sheen: 0.5,
    top: [
      [0, '#3B2620'],
      [0.45, '#6A4330'],
      [0.7, '#8F6242'],
      [1, '#3E2820'],
    ],
    felt: [
      [0, '#5A2426'],
      [0.6, '#7C3633'],
      [1, '#54242A'],
    ],
  },
};
/** Room around the top for the shadow. */
const MARGIN = { x: 40, up: 6, down: 64 };

/** The sheet is cut to the top's ellipse plus a margin, so the scene can place it by the ellipse. */
export function drawTable(wood, shape) {
  const { rx, ry, th } = SHAPES[shape];
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((rx * 2 + MARGIN.x * 2) * SCALE);
  canvas.height = Math.round((ry * 2 + MARGIN.up + MARGIN.down) * SCALE);
  const x = canvas.getContext('2d');
  x.scale(SCALE, SCALE);
  x.lineJoin = x.lineCap = 'round';
  table(x, rx + MARGIN.x, ry + MARGIN.up, rx, ry, { th, ...WOODS[wood] });
  return canvas;
}
