import { grad, mulberry, rgb } from '../paint/base.js';
import { poly } from '../paint/built.js';
import { sky, water } from '../paint/land.js';
import { skyline, streaks } from './kit.js';

/** Moscow: embankment in the first snow. */

export const moscow = {
  floor: 'snow',
  sky(x) {
    sky(x, 420, 200, [
      [0, '#5F7390'],
      [0.5, '#B9C0CC'],
      [0.72, '#E4D3C8'],
    ]);
    streaks(x, 5, 10, 70, '#EEF0F4', 0.6, 9);
  },
  scene(x) {
    skyline(x, 118, '#98A0AE', 17, 34, 0.2, 26);
    for (const [X, h] of [
      [60, 86],
      [352, 74],
    ]) {
      poly(
        x,
        [
          [X - 22, 118],
          [X - 22, 118 - h * 0.45],
          [X - 12, 118 - h * 0.45],
          [X - 12, 118 - h * 0.7],
          [X - 5, 118 - h * 0.7],
          [X, 118 - h - 12],
          [X + 5, 118 - h * 0.7],
          [X + 12, 118 - h * 0.7],
          [X + 12, 118 - h * 0.45],
          [X + 22, 118 - h * 0.45],
          [X + 22, 118],
        ],
        grad(x, X - 22, 0, X + 22, 0, [
          [0, '#C9B8A8'],
          [0.6, '#A9988E'],
          [1, '#716A70'],
        ]),
      );
    }
    x.fillStyle = grad(x, 0, 104, 0, 132, [
      [0, '#9A4A40'],
      [1, '#7A3833'],
    ]);
    x.fillRect(100, 108, 240, 24);
    for (let i = 0; i < 30; i++) {
      x.fillStyle = '#8A4038';
      x.fillRect(100 + i * 8, 104, 5, 5);
    }
    for (const [X, h] of [
      [132, 66],
      [232, 78],
      [318, 58],
    ]) {
      x.fillStyle = grad(x, X - 9, 0, X + 9, 0, [
        [0, '#7A3833'],
        [0.4, '#AA5548'],
        [1, '#5f2c2a'],
      ]);
      x.fillRect(X - 9, 132 - h * 0.72, 18, h * 0.72);
      poly(
        x,
        [
          [X - 10, 132 - h * 0.72],
          [X, 132 - h - 26],
          [X + 10, 132 - h * 0.72],
        ],
        grad(x, X - 10, 0, X + 10, 0, [
          [0, '#4F7364'],
          [1, '#2f4a44'],
        ]),
      );
      x.fillStyle = '#E3B65A';
      x.beginPath();
      x.arc(X, 132 - h - 27, 2, 0, 7);
      x.fill();
    }
    for (const [X, s, c] of [
      [176, 1, '#D9B45A'],
      [194, 1.3, '#D9B45A'],
      [274, 1, '#D9B45A'],
      [290, 0.8, '#D9B45A'],
    ]) {
      x.fillStyle = '#EFE6DA';
      x.fillRect(X - 5 * s, 84, 10 * s, 24);
      x.fillStyle = c;
      x.beginPath();
      x.moveTo(X - 6 * s, 84);
      x.bezierCurveTo(X - 9 * s, 74, X - 2 * s, 72, X, 64 - 4 * s);
      x.bezierCurveTo(X + 2 * s, 72, X + 9 * s, 74, X + 6 * s, 84);
      x.fill();
    }
    x.fillStyle = '#F0F1F4';
    x.fillRect(98, 106, 244, 2);
    x.fillStyle = '#B8BCC6';
    x.fillRect(0, 132, 420, 12);
    x.fillStyle = '#F4F5F8';
    x.fillRect(0, 130, 420, 4);
    water(x, 0, 144, 420, 56, rgb('#50617A'), rgb('#D9D4D4'), 3, 120);
    const r = mulberry(9);
    for (let i = 0; i < 12; i++) {
      x.fillStyle = 'rgba(240,243,248,.85)';
      x.beginPath();
      x.ellipse(r() * 420, 152 + r() * 44, 8 + r() * 22, 2 + r() * 3, 0, 0, 7);
      x.fill();
    }
    for (let i = 0; i < 130; i++) {
      x.fillStyle = `rgba(255,255,255,${0.4 + 0.5 * r()})`;
      x.beginPath();
      x.arc(r() * 420, r() * 200, 0.5 + r() * 1.1, 0, 7);
      x.fill();
    }
  },
};
