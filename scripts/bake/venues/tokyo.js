import { grad, mulberry } from '../paint/base.js';
import { hipRoof, poly } from '../paint/built.js';
import { sky } from '../paint/land.js';
import { fog, skyline, streaks } from './kit.js';

/** Tokyo: rooftops and the mountain. */

export const tokyo = {
  floor: 'engawa',
  sky(x) {
    sky(x, 420, 200, [
      [0, '#54628C'],
      [0.4, '#C7A0AC'],
      [0.62, '#F6C8A4'],
    ]);
    streaks(x, 7, 30, 90, '#F8D4BC', 0.7, 8);
  },
  scene(x) {
    poly(
      x,
      [
        [90, 128],
        [186, 56],
        [196, 52],
        [206, 55],
        [214, 52],
        [222, 56],
        [330, 128],
      ],
      grad(x, 90, 0, 330, 0, [
        [0, '#6E7096'],
        [0.5, '#8A87A8'],
        [1, '#5A5F86'],
      ]),
    );
    poly(
      x,
      [
        [158, 77],
        [186, 56],
        [196, 52],
        [206, 55],
        [214, 52],
        [222, 56],
        [252, 76],
        [240, 74],
        [232, 82],
        [222, 72],
        [210, 84],
        [200, 73],
        [188, 84],
        [178, 74],
        [168, 80],
      ],
      '#F8EFEA',
    );
    fog(x, 84, 40, '#F6CBA8', 0.8);
    skyline(x, 140, '#77789A', 5, 50, 0.4, 44);
    x.strokeStyle = '#C2523F';
    x.lineWidth = 2.2;
    x.beginPath();
    x.moveTo(318, 146);
    x.quadraticCurveTo(336, 110, 338, 50);
    x.moveTo(360, 146);
    x.quadraticCurveTo(342, 110, 340, 50);
    x.stroke();
    x.lineWidth = 1.1;
    for (let i = 0; i < 11; i++) {
      const y = 144 - i * 8.4,
        w = 20 * Math.pow(1 - i / 12, 1.7) + 1.6;
      x.beginPath();
      x.moveTo(339 - w, y);
      x.lineTo(339 + w, y - 7);
      x.moveTo(339 + w, y);
      x.lineTo(339 - w, y - 7);
      x.stroke();
    }
    x.fillStyle = '#F2E6DA';
    x.fillRect(331, 88, 16, 4);
    x.lineWidth = 1.6;
    x.beginPath();
    x.moveTo(339, 52);
    x.lineTo(339, 30);
    x.stroke();
    x.fillStyle = '#2E3450';
    x.fillRect(0, 150, 420, 50);
    const r = mulberry(8);
    for (let j = 0; j < 3; j++)
      for (let i = 0; i < 9; i++) {
        const X = -10 + i * 52 + (j % 2) * 24 + r() * 8,
          Y = 160 + j * 18;
        x.fillStyle = '#6b6472';
        x.fillRect(X - 20, Y, 40, 16);
        x.fillStyle = r() < 0.6 ? '#FFD58C' : '#4f4c5e';
        x.fillRect(X - 12, Y + 4, 9, 7);
        x.fillStyle = r() < 0.5 ? '#FFD58C' : '#4f4c5e';
        x.fillRect(X + 3, Y + 4, 9, 7);
        hipRoof(x, X, Y + 1, 54, 13, j % 2 ? '#45506A' : '#3C4560', { ridge: 0.6, flare: 1 });
      }
  },
};
