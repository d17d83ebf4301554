import { fbm, mulberry, rgb } from '../paint/base.js';
import { hipRoof } from '../paint/built.js';
import { sky } from '../paint/land.js';
import { fog, skyline, slope, sun, trees } from './kit.js';

/** Beijing: hutongs below Jingshan. */

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
    skyline(x, 112, '#C3AE90', 13, 40, 0, 20);
    fog(x, 70, 50, '#F2D9A6', 0.6);
    slope(x, 116, 0, 60, 4, '#6E7A50', '#8a8a58', {
      fn: (q) => 128 - 52 * Math.exp(-((q - 280) ** 2) / 5200) - fbm(q / 12, 3, 3, 3) * 6,
      y: 90,
      amp: 10,
    });
    trees(x, 112, 26, 8, rgb('#55673F'), rgb('#C2B468'), 12, 220, 340);
    for (const [y, w, h] of [
      [86, 64, 13],
      [74, 46, 11],
      [63, 28, 11],
    ]) {
      x.fillStyle = '#9E3B32';
      x.fillRect(280 - w * 0.34, y, w * 0.68, 9);
      hipRoof(x, 280, y + 1, w, h, '#C8963E', { ridge: 0.3 });
    }
    x.fillStyle = '#6f6253';
    x.fillRect(0, 136, 420, 64);
    const r = mulberry(6);
    for (let j = 0; j < 4; j++)
      for (let i = 0; i < 8; i++) {
        const X = -20 + i * 62 + (j % 2) * 30 + r() * 8,
          Y = 142 + j * 17,
          w = 56 + r() * 10;
        x.fillStyle = '#8C7B68';
        x.fillRect(X - w * 0.42, Y, w * 0.84, 12);
        hipRoof(x, X, Y + 1, w, 12, j % 2 ? '#6A6E70' : '#777A7A', { ridge: 0.7, flare: 1 });
      }
    trees(x, 172, 9, 4, rgb('#5A6B40'), rgb('#C9BC72'), 16);
    trees(x, 194, 7, 14, rgb('#5A6B40'), rgb('#C9BC72'), 18);
  },
};
