/** Five Hills: the training area of the Khaan Quest exercise. */
import { P, fbm, grad, mix, mulberry } from '../paint/base.js';
import { poly } from '../paint/built.js';
import { sky } from '../paint/land.js';
import { fog, slope, streaks } from './kit.js';

/** Middle, height and breadth of each hill. */
const HILLS = [
  [52, 40, 1100],
  [146, 50, 1300],
  [236, 57, 1700],
  [322, 47, 1200],
  [398, 38, 1400],
];

function tracks(x) {
  x.strokeStyle = 'rgba(226,206,150,.6)';
  x.lineWidth = 1.6;
  for (const off of [0, 4.4]) {
    x.beginPath();
    x.moveTo(420, 158 + off);
    x.bezierCurveTo(330, 160 + off, 300, 146 + off * 0.6, 236, 143 + off * 0.4);
    x.bezierCurveTo(190, 141, 150, 139, 60, 136);
    x.stroke();
  }
}

/** A square army tent: two roof planes, a wall, a door flap, two guy lines. */
function tent(x, X, Y, s, cloth) {
  x.fillStyle = 'rgba(40,44,24,.32)';
  x.beginPath();
  x.ellipse(X + 5 * s, Y + 0.6, 17 * s, 2.4 * s, 0, 0, 7);
  x.fill();
  x.strokeStyle = 'rgba(60,60,44,.6)';
  x.lineWidth = 0.4;
  for (const side of [-1, 1]) {
    x.beginPath();
    x.moveTo(X + side * 11 * s, Y - 7 * s);
    x.lineTo(X + side * 16 * s, Y);
    x.stroke();
  }
  poly(
    x,
    [
      [X - 11 * s, Y],
      [X - 11 * s, Y - 6.5 * s],
      [X, Y - 12 * s],
      [X + 5 * s, Y - 7 * s],
      [X + 5 * s, Y],
    ],
    grad(x, X - 11 * s, 0, X + 5 * s, 0, [
      [0, mix(cloth, P.night, 0.3)],
      [1, cloth],
    ]),
  );
  poly(
    x,
    [
      [X + 5 * s, Y],
      [X + 5 * s, Y - 7 * s],
      [X + 13 * s, Y - 7.4 * s],
      [X + 13 * s, Y - 1],
    ],
    mix(cloth, P.night, 0.42),
  );
  poly(
    x,
    [
      [X, Y - 12 * s],
      [X + 8 * s, Y - 12.4 * s],
      [X + 13.6 * s, Y - 7 * s],
      [X + 5 * s, Y - 6.6 * s],
    ],
    mix(cloth, '#FFF0C8', 0.28),
  );
  poly(
    x,
    [
      [X - 5 * s, Y],
      [X - 3 * s, Y - 7.5 * s],
      [X - 1 * s, Y],
    ],
    mix(cloth, P.night, 0.6),
  );
}

function truck(x, X, Y, s) {
  x.fillStyle = 'rgba(40,44,24,.35)';
  x.beginPath();
  x.ellipse(X + 15 * s, Y + 3 * s, 19 * s, 2.2 * s, 0, 0, 7);
  x.fill();
  x.fillStyle = grad(x, X, 0, X + 30 * s, 0, [
    [0, '#C9D0D4'],
    [1, '#F2F5F6'],
  ]);
  x.fillRect(X, Y - 11 * s, 21 * s, 11 * s);
  poly(
    x,
    [
      [X + 21 * s, Y],
      [X + 21 * s, Y - 8 * s],
      [X + 26 * s, Y - 8 * s],
      [X + 30 * s, Y - 4 * s],
      [X + 30 * s, Y],
    ],
    '#EEF2F4',
  );
  x.fillStyle = '#2F6DB5';
  x.fillRect(X, Y - 6 * s, 21 * s, 2 * s);
  x.fillStyle = '#33404C';
  poly(
    x,
    [
      [X + 22.4 * s, Y - 7 * s],
      [X + 25.6 * s, Y - 7 * s],
      [X + 28 * s, Y - 4.2 * s],
      [X + 22.4 * s, Y - 4.2 * s],
    ],
    '#33404C',
  );
  x.fillStyle = '#20262C';
  for (const q of [5, 15, 26]) {
    x.beginPath();
    x.arc(X + q * s, Y + 0.6 * s, 2.8 * s, 0, 7);
    x.fill();
  }
}

function camp(x) {
  const r = mulberry(3);
  const cloths = ['#7C7A4E', '#8F8B60', '#6E7048', '#948C66'];
  for (const [Y, s, from, step, n] of [
    [142, 0.62, 96, 24, 9],
    [152, 0.86, 58, 33, 9],
    [166, 1.15, 20, 46, 6],
  ])
    for (let i = 0; i < n; i++)
      tent(x, from + i * step + r() * 4, Y + r() * 2, s, cloths[(r() * 4) | 0]);
  truck(x, 318, 168, 1);
  truck(x, 286, 150, 0.62);
  truck(x, 362, 154, 0.7);
  x.strokeStyle = '#4A4030';
  x.lineWidth = 1.3;
  for (const [X, top, foot] of [
    [212, 92, 152],
    [226, 98, 152],
    [198, 98, 152],
  ]) {
    x.beginPath();
    x.moveTo(X, foot);
    x.lineTo(X, top);
    x.stroke();
  }
  poly(
    x,
    [
      [212, 93],
      [226, 94],
      [239, 97],
      [226, 101],
      [212, 105],
    ],
    '#5A9BD4',
  );
  poly(
    x,
    [
      [226, 99],
      [234, 100],
      [241, 102],
      [234, 105],
      [226, 106],
    ],
    '#B8362E',
  );
  poly(
    x,
    [
      [198, 99],
      [205, 100],
      [211, 102],
      [205, 105],
      [198, 106],
    ],
    '#E6E0D0',
  );
}

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
    slope(x, 104, 16, 120, 21, '#A9ADA4', '#D8CFA8', { yb: 140 });
    HILLS.forEach(([X, tall, wide], i) => {
      slope(x, 118, 0, 90, i + 3, '#A8A06A', '#8F8A50', {
        fn: (q) => 130 - tall * Math.exp(-((q - X) ** 2) / wide) - fbm(q / 20, i, i, 3) * 5,
        y: 100,
        amp: 20,
        texN: 420,
        texH: 44,
      });
    });
    fog(x, 96, 40, '#F0DDB0', 0.35);
    slope(x, 138, 6, 120, 9, '#A29C5A', '#6E7440');
    tracks(x);
    camp(x);
  },
};
