/** Arms and hands. They pass over the table's edge, so they are a layer of their own. */
import { P, css, mix } from '../paint/base.js';
import { silk } from '../paint/silk.js';
import { LIGHT } from './body.js';

/** How far below the cut the hands rest on the table. */
const DROP = 16;

function arm(x, person, points, width = 13) {
  const trace = () => {
    x.beginPath();
    for (const [px, py] of points) x.lineTo(px, py);
    x.stroke();
  };
  x.lineCap = x.lineJoin = 'round';
  x.strokeStyle = mix(person.suit, P.night, 0.5);
  x.lineWidth = width + 2;
  trace();
  x.strokeStyle = mix(person.suit, LIGHT, 0.06);
  x.lineWidth = width;
  trace();
  // A lit edge along the upper side gives the sleeve its roundness.
  x.save();
  x.translate(1.6, -2);
  x.strokeStyle = mix(person.suit, LIGHT, 0.28, 0.7);
  x.lineWidth = width * 0.3;
  trace();
  x.restore();
}

function hand(x, person, X, Y, r = 6, angle = 0) {
  x.fillStyle = person.dress === 'tunic' ? mix(person.suit, P.night, 0.3) : '#F2ECE0';
  x.beginPath();
  x.ellipse(X - Math.cos(angle) * 5, Y - Math.sin(angle) * 5, 5.6, 6.4, angle, 0, 7);
  x.fill();
  x.fillStyle = css(person.skin);
  x.beginPath();
  x.ellipse(X + Math.cos(angle) * 3, Y + Math.sin(angle) * 3, r + 2.4, r - 1, angle, 0, 7);
  x.fill();
  x.strokeStyle = mix(person.skin, '#5B3A32', 0.5, 0.7);
  x.lineWidth = 0.9;
  for (const off of [-1.6, 1.2]) {
    x.beginPath();
    x.moveTo(X + Math.cos(angle) * 4, Y + Math.sin(angle) * 4 + off);
    x.lineTo(X + Math.cos(angle) * (r + 3.5), Y + Math.sin(angle) * (r + 3.5) + off);
    x.stroke();
  }
}

const POSES = {
  hostile(x, p) {
    arm(x, p, [
      [-46, -26],
      [-43, 10],
      [16, -9],
    ]);
    hand(x, p, 22, -11, 5, -0.3);
    arm(x, p, [
      [45, -26],
      [42, 10],
      [-18, -4],
    ]);
    hand(x, p, -23, -6, 5, 3.3);
  },
  guarded(x, p, t) {
    arm(x, p, [
      [-42, -24],
      [-44, t - 4],
      [-7, t],
    ]);
    arm(x, p, [
      [42, -24],
      [44, t - 4],
      [7, t],
    ]);
    hand(x, p, -3, t, 6, 0);
    hand(x, p, 4, t - 2, 6, 3.14);
  },
  probing(x, p, t, stance) {
    arm(x, p, [
      [-44, -24],
      [-46, t - 4],
      [-8, t],
    ]);
    hand(x, p, -4, t, 5.5, 0);
    arm(
      x,
      p,
      [
        [44, -22],
        [38, t - 2],
        [stance.headX + 12, -66],
      ],
      12,
    );
    hand(x, p, stance.headX + 10, -73, 5.5, -1.57);
  },
  open(x, p, t) {
    arm(x, p, [
      [-45, -24],
      [-56, t - 6],
      [-44, t + 4],
    ]);
    hand(x, p, -35, t + 5, 6.8, 0.25);
    arm(x, p, [
      [45, -24],
      [56, t - 6],
      [44, t + 4],
    ]);
    hand(x, p, 35, t + 5, 6.8, 2.9);
  },
  committed(x, p, t) {
    arm(x, p, [
      [-44, -24],
      [-44, t - 8],
      [-22, t - 6],
    ]);
    arm(x, p, [
      [44, -24],
      [44, t - 8],
      [22, t - 6],
    ]);
    silk(
      x,
      [
        [-58, t + 16],
        [-26, t - 16],
        [24, t - 14],
        [58, t + 14],
      ],
      6.5,
      { seed: 3, n: 90, m: 20, sx: 1, sy: 4, sb: 3, fringe: true },
    );
    hand(x, p, -17, t - 5, 6, 0);
    hand(x, p, 17, t - 5, 6, 3.14);
  },
};

export function arms(x, person, stance) {
  POSES[stance.posture](x, person, DROP, stance);
}
