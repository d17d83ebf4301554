import { ribbon } from '../paint/ribbon.js';
import { mulberry, rgb } from '../paint/base.js';
import { ger } from '../paint/built.js';
import { forest, sky, water } from '../paint/land.js';
import { slope, streaks, sun } from './kit.js';

/** Children’s summer camp: by the lake. */

export const camp = {
  floor: 'grass',
  sky(x) {
    sky(x, 420, 200, [
      [0, '#7FB2D6'],
      [0.5, '#DCE9E2'],
      [0.7, '#F6E8C6'],
    ]);
    sun(x, 330, 44, 9);
    streaks(x, 9, 20, 60, '#ffffff', 0.8);
  },
  scene(x) {
    slope(x, 84, 20, 90, 14, '#93A98C', '#C9CBA0');
    const Y = slope(x, 96, 14, 70, 19, '#6E8B5C', '#90A268');
    forest(x, 420, Y, {
      seed: 5,
      n: 220,
      depth: 12,
      h: 15,
      clump: 40,
      den: 0.4,
      c: rgb('#4C6A45'),
      c2: rgb('#6D8550'),
      hi: rgb('#DDE6A0'),
    });
    water(x, 0, 112, 420, 34, rgb('#5E93AE'), rgb('#E6F0E6'), 4, 90);
    slope(x, 148, 5, 150, 7, '#9DB062', '#6F8A48');
    ger(x, 70, 168, 24);
    ger(x, 124, 162, 18);
    ger(x, 166, 159, 14);
    const r = mulberry(5);
    const C = ['#9E3B32', '#2F6DB5', '#C8963E', '#F4EDE0', '#5B7553'];
    for (let i = 0; i < 9; i++) {
      const a = (i / 9) * 6.28,
        X = 286 + Math.cos(a) * 46,
        Yy = 168 + Math.sin(a) * 11;
      x.fillStyle = 'rgba(30,40,20,.3)';
      x.beginPath();
      x.ellipse(X + 2, Yy + 1, 6, 2, 0, 0, 7);
      x.fill();
      x.fillStyle = C[i % 5];
      x.beginPath();
      x.moveTo(X - 4.5, Yy);
      x.quadraticCurveTo(X - 4, Yy - 11, X, Yy - 12);
      x.quadraticCurveTo(X + 4, Yy - 11, X + 4.5, Yy);
      x.fill();
      x.fillStyle = '#D8AE8A';
      x.beginPath();
      x.arc(X, Yy - 15, 3.6, 0, 7);
      x.fill();
      x.fillStyle = '#2a2529';
      x.beginPath();
      x.arc(X, Yy - 16, 3.6, 3.0, 6.4);
      x.fill();
    }
    ribbon(
      x,
      [
        [250, 60],
        [290, 30],
        [330, 90],
        [384, 58],
      ],
      70,
      { k: 0.5, seed: 3, step: 1, fringe: 'both' },
    );
    x.strokeStyle = '#3a3a3a';
    x.lineWidth = 0.6;
    x.beginPath();
    x.moveTo(286, 156);
    x.quadraticCurveTo(256, 110, 250, 60);
    x.stroke();
  },
};
