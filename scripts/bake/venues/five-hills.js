import { fbm, mulberry } from '../paint/base.js';
import { poly } from '../paint/built.js';
import { sky } from '../paint/land.js';
import { fog, slope, streaks } from './kit.js';

/** Five Hills: training area, Khaan Quest. */

export const five_hills = {
  floor: 'grass',
  sky(x) {
    sky(x, 420, 200, [
      [0, '#6FA0C8'],
      [0.5, '#D8E0D4'],
      [0.75, '#F0DDB0'],
    ]);
    streaks(x, 4, 16, 70, '#fffdf4', 0.8);
  },
  scene(x) {
    [60, 150, 238, 318, 392].forEach((X, i) => {
      slope(x, 118, 0, 90, i + 3, '#A8A06A', '#8F8A50', {
        fn: (q) =>
          128 - 46 * Math.exp(-((q - X) ** 2) / (900 + 300 * (i % 3))) - fbm(q / 20, i, i, 3) * 5,
        y: 100,
        amp: 20,
      });
    });
    fog(x, 96, 40, '#F0DDB0', 0.35);
    slope(x, 140, 8, 120, 9, '#9A9656', '#6E7440');
    const r = mulberry(3);
    for (let i = 0; i < 12; i++) {
      const X = 66 + i * 27 + (i % 2) * 4,
        Y = 158 + (i % 2) * 9;
      x.fillStyle = i % 3 ? '#7C7A4E' : '#8F8B60';
      poly(
        x,
        [
          [X - 11, Y],
          [X, Y - 13],
          [X + 11, Y],
        ],
        x.fillStyle,
      );
      poly(
        x,
        [
          [X, Y - 13],
          [X + 11, Y],
          [X + 16, Y - 4],
        ],
        '#4e5034',
      );
    }
    x.fillStyle = '#E9EEF2';
    x.fillRect(300, 146, 22, 9);
    x.fillRect(322, 149, 7, 6);
    x.fillStyle = '#2F6DB5';
    x.fillRect(300, 150, 22, 2);
    x.fillStyle = '#20262c';
    for (const q of [304, 317, 325]) {
      x.beginPath();
      x.arc(q, 156, 2.6, 0, 7);
      x.fill();
    }
    x.strokeStyle = '#4a4030';
    x.lineWidth = 1.4;
    x.beginPath();
    x.moveTo(210, 150);
    x.lineTo(210, 96);
    x.stroke();
    poly(
      x,
      [
        [210, 97],
        [238, 101],
        [210, 112],
      ],
      '#5A9BD4',
    );
  },
};
