import { grad, rgb } from '../paint/base.js';
import { poly, windows } from '../paint/built.js';
import { sky, water } from '../paint/land.js';
import { skyline, streaks, sun, trees } from './kit.js';

/** Bangkok: ESCAP, the river at dusk. */

export const bangkok = {
  floor: 'deck',
  sky(x) {
    sky(x, 420, 200, [
      [0, '#4E4A78'],
      [0.35, '#B8708C'],
      [0.58, '#F2A878'],
      [0.7, '#F8CE98'],
    ]);
    sun(x, 300, 108, 11, '#FFE9C0', '#FFB870');
    streaks(x, 12, 20, 90, '#F6B88C', 0.7, 9);
  },
  scene(x) {
    skyline(x, 128, '#7E6A86', 5, 48, 0.35, 26);
    x.fillStyle = grad(x, 150, 0, 214, 0, [
      [0, '#EADCCB'],
      [0.6, '#C5AFA6'],
      [1, '#7A6878'],
    ]);
    x.fillRect(150, 34, 64, 96);
    windows(x, 153, 38, 58, 90, 9, 14, '#5C5468', { lit: 0.45, seed: 6, kw: 0.7, kh: 0.5 });
    x.fillStyle = '#8DB3D8';
    x.fillRect(150, 34, 64, 4);
    x.fillStyle = '#D8C6B8';
    x.fillRect(110, 96, 40, 34);
    x.fillRect(214, 84, 60, 46);
    windows(x, 216, 88, 56, 40, 9, 5, '#5C5468', { lit: 0.5, seed: 9, kw: 0.7 });
    x.beginPath();
    x.strokeStyle = '#eee';
    x.moveTo(182, 34);
    x.lineTo(182, 16);
    x.stroke();
    x.fillStyle = '#5A9BD4';
    x.fillRect(182, 17, 14, 9);
    for (const [X, s] of [
      [60, 1],
      [36, 0.62],
      [84, 0.62],
    ]) {
      poly(
        x,
        [
          [X - 13 * s, 130],
          [X - 8 * s, 96 - 6 * s],
          [X - 3 * s, 74],
          [X, (50 / s) * 0.8 + (1 - s) * 46],
          [X + 3 * s, 74],
          [X + 8 * s, 96 - 6 * s],
          [X + 13 * s, 130],
        ],
        grad(x, X - 13, 0, X + 13, 0, [
          [0, '#6A4A4E'],
          [0.6, '#E0A860'],
          [1, '#FFD890'],
        ]),
      );
    }
    water(x, 0, 130, 420, 70, rgb('#5B4868'), rgb('#FBC48E'), 9, 200);
    trees(x, 134, 26, 9, rgb('#33403E'), rgb('#8A7A52'), 10);
    x.fillStyle = '#3A2A2C';
    x.beginPath();
    x.moveTo(232, 166);
    x.quadraticCurveTo(300, 184, 372, 158);
    x.quadraticCurveTo(340, 184, 296, 184);
    x.quadraticCurveTo(252, 182, 232, 166);
    x.fill();
    x.fillStyle = '#9E5A3A';
    x.beginPath();
    x.moveTo(268, 168);
    x.quadraticCurveTo(300, 150, 334, 166);
    x.lineTo(330, 172);
    x.lineTo(272, 174);
    x.fill();
  },
};
