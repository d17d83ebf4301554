/** Beijing: hutong roofs below Jingshan, in dusty evening light. */
import { P, fbm, grad, mix, mulberry, rgb } from '../paint/base.js';
import { hipRoof } from '../paint/built.js';
import { sky } from '../paint/land.js';
import { fog, skyline, slope, sun, trees } from './kit.js';

/** Foot, size and shade of each row of houses: nearer ones are larger and darker. */
const ROWS = [
  [137, 0.55, 0.5],
  [144, 0.68, 0.38],
  [153, 0.86, 0.24],
  [166, 1.1, 0.12],
  [184, 1.42, 0],
  [210, 1.8, 0],
];

function pavilion(x) {
  for (const [y, w, h] of [
    [92, 62, 12],
    [79, 45, 11],
    [67, 28, 11],
  ]) {
    x.fillStyle = grad(x, 280 - w / 2, 0, 280 + w / 2, 0, [
      [0, '#7A2C28'],
      [0.5, '#B04438'],
      [1, '#8A332C'],
    ]);
    x.fillRect(280 - w * 0.36, y, w * 0.72, 10);
    x.fillStyle = '#D9B45A';
    for (let i = 0; i < 6; i++) x.fillRect(280 - w * 0.36 + (i * w * 0.72) / 6, y, 1.2, 10);
    hipRoof(x, 280, y + 1, w * 1.08, h, '#C8963E', { ridge: 0.3 });
  }
  x.fillStyle = '#E6C878';
  x.beginPath();
  x.arc(280, 55, 2, 0, 7);
  x.fill();
}

function house(x, X, Y, w, size, haze, r) {
  const wall = mix(r() < 0.25 ? '#8A4438' : '#8C7B68', '#F0D6A4', haze);
  const roof = mix(['#666B6E', '#74787A', '#5C6266', '#7C7670'][(r() * 4) | 0], '#F0D6A4', haze);
  const tall = (9 + r() * 5) * size;
  x.fillStyle = grad(x, X - w / 2, 0, X + w / 2, 0, [
    [0, wall],
    [1, mix(wall, P.night, 0.35)],
  ]);
  x.fillRect(X - w * 0.43, Y - tall, w * 0.86, tall + 8 * size);
  if (size > 0.8) {
    x.fillStyle = mix('#4A3A34', '#F0D6A4', haze);
    const doors = 1 + ((r() * 3) | 0);
    for (let i = 0; i < doors; i++)
      x.fillRect(X - w * 0.3 + (i * w * 0.6) / doors, Y - tall * 0.72, w * 0.09, tall * 0.72);
    if (r() < 0.35) {
      x.fillStyle = '#C8463A';
      x.beginPath();
      x.arc(X + w * 0.32, Y - tall * 0.55, 1.6 * size, 0, 7);
      x.fill();
    }
  }
  const gable = r() < 0.3;
  hipRoof(x, X, Y - tall + 1.5 * size, w, (gable ? 13 : 10) * size, roof, {
    ridge: gable ? 0.88 : 0.68 + r() * 0.14,
    flare: size,
  });
}

function hutongs(x) {
  x.fillStyle = grad(x, 0, 130, 0, 240, [
    [0, '#A4937A'],
    [1, '#5F5246'],
  ]);
  x.fillRect(0, 132, 420, 110);
  const r = mulberry(16);
  ROWS.forEach(([y, size, haze], j) => {
    for (let X = -30 + r() * 30; X < 450;) {
      const w = (34 + r() * 52) * size;
      house(x, X + w / 2, y + (r() - 0.5) * 4 * size, w, size, haze, r);
      X += w * (0.94 + r() * 0.3);
      if (r() < 0.3) X += 10 * size;
    }
    trees(x, y + 3 * size, 7 - j, 4 + j * 5, rgb('#5A6B40'), rgb('#C9BC72'), 11 * size);
  });
}

export const beijing = {
  floor: 'marble',
  sky(x) {
    sky(x, 420, 200, [
      [0, '#B7A98F'],
      [0.5, '#EBD3A2'],
      [0.7, '#F6D79A'],
    ]);
    sun(x, 96, 60, 12, '#FFF0C8', '#FFCF80');
  },
  scene(x) {
    slope(x, 96, 18, 90, 3, '#BBA88C', '#E2C796');
    skyline(x, 114, '#C3AE90', 13, 42, 0.04, 26);
    fog(x, 70, 50, '#F2D9A6', 0.6);
    slope(x, 116, 0, 60, 4, '#6E7A50', '#8A8A58', {
      fn: (q) => 130 - 40 * Math.exp(-((q - 280) ** 2) / 4200) - fbm(q / 12, 3, 3, 3) * 6,
      y: 90,
      amp: 10,
    });
    trees(x, 124, 54, 8, rgb('#55673F'), rgb('#C2B468'), 12, 216, 346);
    trees(x, 108, 26, 18, rgb('#4E6039'), rgb('#B8AC60'), 10, 244, 318);
    pavilion(x);
    hutongs(x);
  },
};
