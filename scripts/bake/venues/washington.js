import { grad, rgb } from '../paint/base.js';
import { poly } from '../paint/built.js';
import { sky, water } from '../paint/land.js';
import { streaks, trees } from './kit.js';

/** Washington: the Mall at cherry time. */

export const washington = {
  floor: 'marble',
  sky(x) {
    sky(x, 420, 200, [
      [0, '#6D9CCB'],
      [0.5, '#D6E4EA'],
      [0.7, '#F8E6D4'],
    ]);
    streaks(x, 8, 14, 60, '#ffffff', 0.8);
  },
  scene(x) {
    trees(x, 122, 70, 3, rgb('#6E8660'), rgb('#C3CC98'), 12);
    poly(
      x,
      [
        [101, 124],
        [104.5, 24],
        [109, 14],
        [113.5, 24],
        [117, 124],
      ],
      grad(x, 101, 0, 117, 0, [
        [0, '#FFFAF0'],
        [0.55, '#E4DACB'],
        [1, '#A9A09A'],
      ]),
    );
    const X = 286;
    x.fillStyle = grad(x, X - 80, 0, X + 80, 0, [
      [0, '#FDF8EC'],
      [0.6, '#E2D8C8'],
      [1, '#B4ABA4'],
    ]);
    x.fillRect(X - 82, 102, 164, 22);
    x.fillRect(X - 34, 94, 68, 30);
    x.fillRect(X - 25, 76, 50, 18);
    x.beginPath();
    x.moveTo(X - 23, 76);
    x.bezierCurveTo(X - 22, 50, X - 8, 46, X - 5, 42);
    x.lineTo(X - 4, 32);
    x.lineTo(X + 4, 32);
    x.lineTo(X + 5, 42);
    x.bezierCurveTo(X + 8, 46, X + 22, 50, X + 23, 76);
    x.fill();
    x.fillRect(X - 1, 22, 2, 12);
    x.fillStyle = 'rgba(110,104,110,.55)';
    for (let i = 0; i < 24; i++) x.fillRect(X - 80 + i * 6.9, 105, 2.4, 17);
    for (let i = 0; i < 10; i++) x.fillRect(X - 23 + i * 5, 79, 2, 13);
    for (let i = 0; i < 5; i++) {
      x.strokeStyle = 'rgba(120,112,112,.4)';
      x.lineWidth = 0.8;
      x.beginPath();
      x.moveTo(X - 18 + i * 9, 76);
      x.quadraticCurveTo(X - 14 + i * 7, 54, X - 3 + i * 1.5, 43);
      x.stroke();
    }
    water(x, 0, 128, 420, 46, rgb('#7FA6BC'), rgb('#FBF1E4'), 4, 120);
    x.fillStyle = 'rgba(250,245,235,.5)';
    poly(
      x,
      [
        [104, 130],
        [114, 130],
        [111, 172],
        [107, 172],
      ],
      'rgba(255,250,240,.5)',
    );
    x.fillStyle = grad(x, 0, 170, 0, 200, [
      [0, '#9DB070'],
      [1, '#6F8A50'],
    ]);
    x.fillRect(0, 172, 420, 28);
    trees(x, 178, 5, 7, rgb('#DDA0A8'), rgb('#FFF0F0'), 26, -6, 90);
    trees(x, 180, 6, 9, rgb('#DDA0A8'), rgb('#FFF0F0'), 30, 340, 430);
  },
};
