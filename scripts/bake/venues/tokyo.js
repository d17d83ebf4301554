/** Tokyo: rooftops, the tower and the mountain at dusk. */
import { P, grad, mix, mulberry } from '../paint/base.js';
import { hipRoof, poly, windows } from '../paint/built.js';
import { sky } from '../paint/land.js';
import { fog, skyline, streaks } from './kit.js';

function mountain(x) {
  const crown = [
    [186, 56],
    [196, 52],
    [206, 55],
    [214, 52],
    [222, 56],
  ];
  poly(
    x,
    [[90, 128], ...crown, [330, 128]],
    grad(x, 90, 0, 330, 0, [
      [0, '#6E7096'],
      [0.5, '#8A87A8'],
      [1, '#5A5F86'],
    ]),
  );
  const drifts = [
    [252, 76],
    [240, 74],
    [232, 82],
    [222, 72],
    [210, 84],
    [200, 73],
    [188, 84],
    [178, 74],
    [168, 80],
  ];
  poly(x, [[158, 77], ...crown, ...drifts], '#F8EFEA');
  poly(
    x,
    [
      [206, 55],
      [214, 52],
      [222, 56],
      [252, 76],
      [240, 74],
      [232, 82],
      [222, 72],
      [212, 68],
    ],
    'rgba(140,140,176,.28)',
  );
}

function tower(x) {
  x.strokeStyle = '#C2523F';
  x.lineWidth = 2.2;
  for (const [from, bend, to] of [
    [318, 336, 338],
    [360, 342, 340],
  ]) {
    x.beginPath();
    x.moveTo(from, 148);
    x.quadraticCurveTo(bend, 110, to, 50);
    x.stroke();
  }
  x.lineWidth = 1.1;
  for (let i = 0; i < 11; i++) {
    const y = 144 - i * 8.4;
    const w = 20 * (1 - i / 12) ** 1.7 + 1.6;
    x.beginPath();
    x.moveTo(339 - w, y);
    x.lineTo(339 + w, y - 7);
    x.moveTo(339 + w, y);
    x.lineTo(339 - w, y - 7);
    x.stroke();
  }
  x.fillStyle = '#F2E6DA';
  x.fillRect(331, 88, 16, 4);
  x.fillRect(334, 66, 10, 3);
  x.lineWidth = 1.6;
  x.beginPath();
  x.moveTo(339, 52);
  x.lineTo(339, 30);
  x.stroke();
}

/** Foot and size of each row; nearer rows are larger and darker. */
const ROWS = [
  [152, 0.62],
  [162, 0.86],
  [178, 1.2],
  [204, 1.7],
];

function flatBlock(x, X, Y, w, s, r) {
  const tall = (20 + r() * 16) * s;
  x.fillStyle = grad(x, X - w / 2, 0, X + w / 2, 0, [
    [0, '#4A5070'],
    [1, '#343A56'],
  ]);
  x.fillRect(X - w / 2, Y - tall, w, tall + 10 * s);
  windows(
    x,
    X - w * 0.44,
    Y - tall + 3 * s,
    w * 0.88,
    tall - 4 * s,
    Math.max(3, (w / (7 * s)) | 0),
    Math.max(2, (tall / (8 * s)) | 0),
    'rgba(20,24,44,.5)',
    { lit: 0.42, seed: (X + Y) | 0, litC: 'rgba(255,214,140,.9)' },
  );
  x.fillStyle = '#2C324C';
  x.fillRect(X + w * 0.1, Y - tall - 4 * s, w * 0.24, 4 * s);
  x.strokeStyle = '#2C324C';
  x.lineWidth = 0.7 * s;
  x.beginPath();
  x.moveTo(X - w * 0.3, Y - tall);
  x.lineTo(X - w * 0.3, Y - tall - 9 * s);
  x.stroke();
}

function tiledHouse(x, X, Y, w, s, r) {
  const tall = (11 + r() * 5) * s;
  x.fillStyle = mix('#6B6472', P.night, 0.1 + 0.25 * r());
  x.fillRect(X - w * 0.42, Y - tall, w * 0.84, tall + 9 * s);
  const panes = 1 + ((r() * 3) | 0);
  for (let i = 0; i < panes; i++) {
    x.fillStyle = r() < 0.55 ? '#FFD58C' : '#4F4C5E';
    x.fillRect(
      X - w * 0.34 + (i * w * 0.68) / panes,
      Y - tall * 0.72,
      (w * 0.5) / panes,
      tall * 0.6,
    );
  }
  hipRoof(
    x,
    X,
    Y - tall + 1.5 * s,
    w * 1.06,
    (11 + r() * 5) * s,
    ['#45506A', '#3C4560', '#4E4F66', '#384058'][(r() * 4) | 0],
    {
      ridge: 0.5 + r() * 0.3,
      flare: s,
    },
  );
}

function roofs(x) {
  x.fillStyle = grad(x, 0, 146, 0, 240, [
    [0, '#3E4464'],
    [1, '#20253C'],
  ]);
  x.fillRect(0, 148, 420, 94);
  const r = mulberry(29);
  for (const [y, s] of ROWS)
    for (let X = -20 - r() * 20; X < 440;) {
      const block = r() < 0.22;
      const w = (block ? 22 + r() * 16 : 32 + r() * 34) * s;
      (block ? flatBlock : tiledHouse)(x, X + w / 2, y + (r() - 0.5) * 5 * s, w, s, r);
      X += w * (0.96 + r() * 0.22);
    }
}

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
    mountain(x);
    fog(x, 84, 40, '#F6CBA8', 0.8);
    skyline(x, 148, '#77789A', 5, 52, 0.4, 48);
    tower(x);
    roofs(x);
  },
};
