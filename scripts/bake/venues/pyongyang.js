import { grad, mulberry, rgb } from '../paint/base.js';
import { poly } from '../paint/built.js';
import { sky, water } from '../paint/land.js';
import { skyline, slope, streaks, trees } from './kit.js';

/** Pyongyang: on the Taedong. */

export const pyongyang = {
  floor: 'granite',
  sky(x) {
    sky(x, 420, 200, [
      [0, '#8E9DB4'],
      [0.5, '#DCCFC2'],
      [0.72, '#F0D2B0'],
    ]);
    streaks(x, 3, 14, 60, '#fff3e4', 0.6);
  },
  scene(x) {
    slope(x, 104, 12, 80, 5, '#A9A4A2', '#D9C4B0');
    skyline(x, 120, '#A8A8AA', 8, 50, 0.12);
    poly(
      x,
      [
        [120, 120],
        [152, 18],
        [154, 18],
        [186, 120],
      ],
      grad(x, 120, 0, 186, 0, [
        [0, '#9FB2C0'],
        [0.5, '#C9D6DC'],
        [0.52, '#6F8494'],
        [1, '#56697a'],
      ]),
    );
    x.fillStyle = '#CDBFAE';
    x.fillRect(296, 34, 9, 88);
    x.fillStyle = '#a3978a';
    x.fillRect(302, 34, 3, 88);
    x.fillStyle = '#B9574A';
    x.beginPath();
    x.ellipse(300.5, 28, 3.4, 9, 0, 0, 7);
    x.fill();
    x.fillStyle = '#8F8B80';
    x.fillRect(266, 112, 70, 10);
    trees(x, 126, 46, 5, rgb('#5B7553'), rgb('#B7BF86'), 9);
    water(x, 0, 126, 420, 74, rgb('#6E8496'), rgb('#F1DCC4'), 7, 150);
    x.strokeStyle = '#75797c';
    x.lineWidth = 3;
    x.beginPath();
    x.moveTo(0, 140);
    x.lineTo(420, 132);
    x.stroke();
    for (let i = 0; i < 6; i++) {
      x.strokeStyle = '#75797c';
      x.lineWidth = 2;
      x.beginPath();
      x.arc(35 + i * 70, 139 - i * 1.2, 34, Math.PI * 1.08, Math.PI * 1.92);
      x.stroke();
      x.fillStyle = '#656a6e';
      x.fillRect(i * 70 - 2, 138 - i, 5, 20);
    }
    const r = mulberry(2);
    for (let i = 0; i < 7; i++) {
      const X = 390 - i * 5;
      x.strokeStyle = '#4B5D3C';
      x.lineWidth = 1;
      x.beginPath();
      x.moveTo(410, 60);
      x.bezierCurveTo(X, 70, X - 10, 110, X - 8 + r() * 8, 150 + r() * 16);
      x.stroke();
    }
  },
};
