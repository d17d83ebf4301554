import { grad, rgb, ridged } from '../paint/base.js';
import { hipRoof } from '../paint/built.js';
import { sky } from '../paint/land.js';
import { skyline, slope, streaks, trees } from './kit.js';

/** Seoul: palace gate under Bugaksan. */

export const seoul = {
  floor: 'stone',
  sky(x) {
    sky(x, 420, 200, [
      [0, '#86A8C4'],
      [0.5, '#E0E0D2'],
      [0.7, '#F4DDB8'],
    ]);
    streaks(x, 6, 14, 52, '#fff8ea', 0.7);
  },
  scene(x) {
    slope(x, 96, 0, 40, 4, '#8C9C94', '#C6C6A8', {
      fn: (q) =>
        104 -
        66 * Math.exp(-((q - 196) ** 2) / 4200) -
        30 * Math.exp(-((q - 330) ** 2) / 5200) -
        ridged(q / 34, 2, 5, 4) * 15,
      y: 50,
      amp: 20,
    });
    skyline(x, 132, '#9FB0BC', 21, 62, 0.14, 22);
    x.strokeStyle = '#b9b2a4';
    trees(x, 136, 50, 6, rgb('#54704D'), rgb('#BBC17C'), 11);
    x.fillStyle = grad(x, 0, 126, 0, 176, [
      [0, '#CFC4B2'],
      [1, '#A59A8A'],
    ]);
    x.fillRect(86, 134, 248, 42);
    x.strokeStyle = 'rgba(80,72,64,.35)';
    x.lineWidth = 0.7;
    for (let j = 0; j < 5; j++)
      for (let i = 0; i < 20; i++) x.strokeRect(86 + i * 13 - (j % 2) * 6, 134 + j * 8.4, 13, 8.4);
    for (const [X, w] of [
      [150, 15],
      [210, 20],
      [270, 15],
    ]) {
      x.fillStyle = '#3a302c';
      x.beginPath();
      x.moveTo(X - w, 176);
      x.lineTo(X - w, 156);
      x.arc(X, 156, w, Math.PI, 0);
      x.lineTo(X + w, 176);
      x.fill();
    }
    x.fillStyle = '#8E3F36';
    x.fillRect(112, 112, 196, 22);
    x.fillStyle = '#3F7A66';
    x.fillRect(112, 108, 196, 6);
    for (let i = 0; i < 11; i++) {
      x.fillStyle = '#6E2F2A';
      x.fillRect(113 + i * 19, 112, 4, 22);
    }
    hipRoof(x, 210, 110, 250, 22, '#59636A');
    x.fillStyle = '#8E3F36';
    x.fillRect(140, 78, 140, 12);
    x.fillStyle = '#3F7A66';
    x.fillRect(140, 75, 140, 4);
    hipRoof(x, 210, 77, 186, 24, '#59636A');
    x.fillStyle = grad(x, 0, 174, 0, 200, [
      [0, '#D8CCB4'],
      [1, '#B3A68E'],
    ]);
    x.fillRect(0, 174, 420, 26);
  },
};
