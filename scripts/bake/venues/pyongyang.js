/** Pyongyang: the Taedong with its bridge, the tower and the pyramid. */
import { P, css, grad, mix, mulberry, rgb } from '../paint/base.js';
import { poly } from '../paint/built.js';
import { sky, water } from '../paint/land.js';
import { skyline, slope, streaks, trees } from './kit.js';

function pyramid(x) {
  const face = grad(x, 116, 0, 190, 0, [
    [0, '#8FA4B4'],
    [0.49, '#CAD6DC'],
    [0.51, '#7C91A0'],
    [1, '#56697A'],
  ]);
  poly(
    x,
    [
      [112, 122],
      [140, 60],
      [152, 18],
      [154, 18],
      [166, 60],
      [194, 122],
    ],
    face,
  );
  x.strokeStyle = 'rgba(40,56,70,.16)';
  x.lineWidth = 0.5;
  for (let y = 30; y < 120; y += 4) {
    const half = ((y - 18) / 104) * 40;
    x.beginPath();
    x.moveTo(153 - half, y);
    x.lineTo(153 + half, y);
    x.stroke();
  }
}

function flameTower(x) {
  x.fillStyle = grad(x, 294, 0, 308, 0, [
    [0, '#A3978A'],
    [0.7, '#D8CBBA'],
    [1, '#E6DCCC'],
  ]);
  poly(
    x,
    [
      [295, 122],
      [297, 36],
      [304, 36],
      [306, 122],
    ],
    x.fillStyle,
  );
  x.fillStyle = '#8F8B80';
  x.fillRect(280, 114, 42, 8);
  x.fillRect(272, 118, 58, 5);
  x.fillStyle = grad(x, 0, 16, 0, 38, [
    [0, '#E07A5A'],
    [1, '#A8443A'],
  ]);
  x.beginPath();
  x.moveTo(296.5, 36);
  x.bezierCurveTo(294, 28, 299, 24, 300.5, 15);
  x.bezierCurveTo(302, 24, 307, 28, 304.5, 36);
  x.fill();
}

const deck = (X) => 143 - X * 0.017;

/** Stone piers carry a deck; five trussed spans stand on it. */
function bridge(x) {
  const span = 84;
  for (let i = 0; i <= 5; i++) {
    const X = i * span;
    const y = deck(X);
    x.fillStyle = grad(x, X - 7, 0, X + 7, 0, [
      [0, '#5C6064'],
      [0.6, '#A09A90'],
      [1, '#B8B0A4'],
    ]);
    x.fillRect(X - 6, y, 12, 26);
    x.fillRect(X - 9, y + 20, 18, 5);
    x.fillStyle = 'rgba(60,72,84,.3)';
    x.fillRect(X - 10, y + 26, 20, 12);
  }
  for (let i = 0; i < 5; i++) {
    const X = i * span;
    x.strokeStyle = '#4F5A60';
    x.lineWidth = 3;
    x.beginPath();
    x.moveTo(X + 6, deck(X));
    x.bezierCurveTo(
      X + 20,
      deck(X) - 27,
      X + span - 20,
      deck(X) - 29,
      X + span - 6,
      deck(X + span),
    );
    x.stroke();
    x.lineWidth = 1;
    for (let k = 1; k < 12; k++) {
      const u = k / 12;
      const px = X + 6 + (span - 12) * u;
      const high = 21 * (4 * u * (1 - u)) ** 0.8;
      x.beginPath();
      x.moveTo(px, deck(px));
      x.lineTo(px, deck(px) - high);
      if (k < 11) x.lineTo(px + (u < 0.5 ? 6 : -6), deck(px));
      x.stroke();
    }
  }
  poly(
    x,
    [
      [0, deck(0) - 2],
      [420, deck(420) - 2],
      [420, deck(420) + 5],
      [0, deck(0) + 5],
    ],
    grad(x, 0, 134, 0, 148, [
      [0, '#9A9890'],
      [1, '#4E565C'],
    ]),
  );
  for (const [X, c] of [
    [96, '#9E3B32'],
    [222, '#C8BFAE'],
    [338, '#3E6B8C'],
  ]) {
    x.fillStyle = c;
    x.fillRect(X, deck(X) - 8, 22, 6);
    x.fillStyle = 'rgba(255,244,220,.7)';
    for (let i = 0; i < 4; i++) x.fillRect(X + 2 + i * 5, deck(X) - 7, 3, 2.4);
  }
}

function willow(x) {
  const r = mulberry(2);
  x.strokeStyle = '#4A4034';
  x.lineWidth = 5;
  x.beginPath();
  x.moveTo(428, 170);
  x.quadraticCurveTo(414, 110, 410, 58);
  x.stroke();
  for (let i = 0; i < 46; i++) {
    const from = 396 + r() * 30;
    const out = 372 + r() * 46;
    const foot = 108 + r() * 56;
    const top = 44 + r() * 26;
    x.strokeStyle = css(rgb(mixTone(r())), 0.85);
    x.lineWidth = 0.8 + r() * 0.7;
    x.beginPath();
    x.moveTo(from, top);
    x.bezierCurveTo(out + 6, top - 8, out, 90, out - 3 + r() * 6, foot);
    x.stroke();
    for (let k = 0; k < 7; k++) {
      x.fillStyle = css(rgb(mixTone(r())), 0.8);
      x.beginPath();
      x.ellipse(out + (r() - 0.5) * 5, 84 + (foot - 84) * (k / 7), 0.9, 2.6, 0.3, 0, 7);
      x.fill();
    }
  }
}

const mixTone = (t) => (t < 0.35 ? '#4B5D3C' : t < 0.7 ? '#657A48' : '#93A35C');

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
    skyline(x, 122, '#A8A8AA', 8, 46, 0.12, 26);
    pyramid(x);
    skyline(x, 124, mix('#B8B0A8', P.night, 0.04), 31, 26, 0.1, 40);
    flameTower(x);
    trees(x, 128, 60, 5, rgb('#5B7553'), rgb('#B7BF86'), 9);
    water(x, 0, 128, 420, 72, rgb('#6E8496'), rgb('#F1DCC4'), 7, 170);
    bridge(x);
    willow(x);
  },
};
