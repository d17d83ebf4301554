/** The children's summer camp: gers by a lake, and a silk kite. */
import { P, mix, mulberry, rgb } from '../paint/base.js';
import { ger } from '../paint/built.js';
import { forest, sky, water } from '../paint/land.js';
import { ribbon } from '../paint/ribbon.js';
import { slope, streaks, sun } from './kit.js';

const SHIRTS = ['#9E3B32', '#2F6DB5', '#C8963E', '#F4EDE0', '#5B7553', '#7A5A86'];

function limb(x, width, colour, points) {
  x.strokeStyle = colour;
  x.lineWidth = width;
  x.beginPath();
  for (const [px, py] of points) x.lineTo(px, py);
  x.stroke();
}

/** A child of about 24 units, facing right; `stride` −1…1, arms by their hands' places. */
function child(
  x,
  X,
  Y,
  s,
  { shirt, way = 1, stride = 0.6, left = [-5, -8], right = [6, -10], hair = 0 },
) {
  const skin = '#D8AE8A';
  x.save();
  x.translate(X, Y);
  x.fillStyle = 'rgba(30,44,20,.32)';
  x.beginPath();
  x.ellipse(1.5 * s, 0.4 * s, 7 * s, 1.8 * s, 0, 0, 7);
  x.fill();
  x.scale(s * way, s);
  x.lineCap = x.lineJoin = 'round';
  limb(x, 2, mix('#39424F', P.night, 0.2), [
    [0, -8],
    [-2 - 2.4 * stride, -4],
    [-2.4 - 4 * stride, -0.4],
  ]);
  limb(x, 2.2, '#39424F', [
    [0, -8],
    [1 + 3 * stride, -4.4],
    [0.6 + 3.2 * stride, -0.2],
  ]);
  limb(x, 1.6, mix(shirt, P.night, 0.25), [
    [-0.6, -14.4],
    [left[0] * 0.6, (left[1] - 14) / 2],
    left,
  ]);
  x.fillStyle = shirt;
  x.beginPath();
  x.moveTo(-3, -15.4);
  x.quadraticCurveTo(0, -16.8, 3, -15.4);
  x.lineTo(3.2, -7.4);
  x.quadraticCurveTo(0, -6.4, -3.2, -7.4);
  x.fill();
  limb(x, 1.6, mix(shirt, '#FFFFFF', 0.15), [
    [1, -14.4],
    [right[0] * 0.6 + 1, (right[1] - 13) / 2],
    right,
  ]);
  x.fillStyle = skin;
  for (const [hx, hy] of [left, right]) {
    x.beginPath();
    x.arc(hx, hy, 1.05, 0, 7);
    x.fill();
  }
  x.fillRect(-0.8, -17.6, 1.6, 2.4);
  x.beginPath();
  x.ellipse(0.4, -19.8, 3, 3.4, 0.1, 0, 7);
  x.fill();
  x.fillStyle = '#2A2529';
  x.beginPath();
  x.ellipse(-0.3, -20.8, 3.2, 3, 0, 2.6, 6.5);
  x.fill();
  if (hair)
    limb(x, 1.5, '#2A2529', [
      [-2.6, -20.4],
      [-4.6, -18],
      [-4.2, -15],
    ]);
  x.restore();
}

/** One holds the string, others run after the silk, two watch. */
const CHILDREN = [
  [284, 170, 1.05, { way: -1, stride: 0.5, left: [4, -20], right: [6, -23] }],
  [304, 166, 0.92, { way: -1, stride: 0.9, left: [-5, -10], right: [6.5, -17], hair: 1 }],
  [322, 173, 1.08, { way: -1, stride: -0.8, left: [-6, -16], right: [5, -12] }],
  [342, 167, 0.9, { way: -1, stride: 0.8, left: [-5, -9], right: [6, -19], hair: 1 }],
  [262, 176, 1.12, { way: 1, stride: 0.3, left: [-4, -7], right: [6, -19] }],
  [244, 169, 0.94, { way: 1, stride: 0.7, left: [-6, -12], right: [5, -15], hair: 1 }],
  [226, 177, 1.1, { way: 1, stride: -0.5, left: [-5, -9], right: [5, -9] }],
];

function shore(x) {
  water(x, 0, 112, 420, 36, rgb('#5E93AE'), rgb('#E6F0E6'), 4, 110);
  x.fillStyle = 'rgba(246,236,206,.55)';
  x.beginPath();
  x.moveTo(0, 143);
  x.bezierCurveTo(120, 139, 260, 148, 420, 141);
  x.lineTo(420, 150);
  x.lineTo(0, 150);
  x.fill();
  slope(x, 148, 5, 150, 7, '#9DB062', '#6F8A48');
}

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
      n: 240,
      depth: 13,
      h: 15,
      clump: 40,
      den: 0.4,
      c: rgb('#4C6A45'),
      c2: rgb('#6D8550'),
      hi: rgb('#DDE6A0'),
    });
    shore(x);
    for (const [X, y, R] of [
      [172, 157, 13],
      [128, 160, 18],
      [70, 167, 25],
    ])
      ger(x, X, y, R);
    const r = mulberry(5);
    for (const [X, y, s, how] of CHILDREN)
      child(x, X, y, s, { ...how, shirt: SHIRTS[(r() * SHIRTS.length) | 0] });
    ribbon(
      x,
      [
        [250, 60],
        [290, 30],
        [330, 90],
        [384, 58],
      ],
      70,
      { k: 0.55, seed: 3, step: 1, fringe: 'both' },
    );
    x.strokeStyle = 'rgba(58,58,58,.8)';
    x.lineWidth = 0.6;
    x.beginPath();
    x.moveTo(278, 147);
    x.quadraticCurveTo(252, 110, 250, 60);
    x.stroke();
  },
};
