/** Things on and around the table: chairs, bowls, silk, papers, microphones, the press. */
import { bowl, chairEmpty } from './furniture.js';
import { grad, mulberry, rad } from './paint/base.js';
import { glow } from './paint/land.js';
import { drawSheet } from './paint/sheet.js';
import { silk } from './paint/silk.js';

const SCALE = 1.75;
const cell = (left, up, width, height) => ({ left, up, width, height });

function khadag(x) {
  silk(
    x,
    [
      [-188, 20],
      [-80, -22],
      [50, 48],
      [166, 10],
    ],
    14,
    { seed: 8, fringe: true, n: 150, m: 40, sa: 0.5 },
  );
}

/** Slipped and dulled: what a walk-out leaves. */
function khadagFallen(x) {
  x.filter = 'saturate(.55) brightness(.8)';
  silk(
    x,
    [
      [-150, -10],
      [-60, 46],
      [30, -30],
      [120, 34],
    ],
    11,
    { seed: 3, fringe: true, n: 130, m: 34, sa: 0.5 },
  );
}

function papers(x) {
  for (const [X, Y, turn] of [
    [-22, -8, 0.2],
    [22, 4, -0.3],
    [0, 14, 0.6],
  ]) {
    x.save();
    x.translate(X, Y);
    x.transform(1, turn * 0.3, -0.5, 0.55, 0, 0);
    x.rotate(turn);
    x.fillStyle = '#F3EADA';
    x.shadowColor = 'rgba(0,0,0,.5)';
    x.shadowBlur = 8;
    x.fillRect(-20, -14, 40, 28);
    x.shadowBlur = 0;
    x.fillStyle = '#8A8074';
    for (let i = 0; i < 5; i++) x.fillRect(-15, -9 + i * 4.4, 24 + (i % 2) * 6, 1.2);
    x.restore();
  }
}

function microphone(x) {
  x.strokeStyle = '#12151B';
  x.lineWidth = 2.4;
  x.beginPath();
  x.moveTo(0, 16);
  x.quadraticCurveTo(2, -12, 14, -20);
  x.stroke();
  x.fillStyle = '#1C2029';
  x.beginPath();
  x.ellipse(15, -21, 3.4, 5, 0.6, 0, 7);
  x.fill();
  x.beginPath();
  x.ellipse(0, 17, 9, 3, 0, 0, 7);
  x.fill();
}

function reporter(x, X, Y, s, d) {
  x.fillStyle = '#0F141B';
  x.beginPath();
  x.moveTo(X - 62 * s, 160);
  x.bezierCurveTo(X - 62 * s, Y - 8 * s, X - 34 * s, Y - 26 * s, X - 10 * s, Y - 34 * s);
  x.lineTo(X + 10 * s, Y - 34 * s);
  x.bezierCurveTo(X + 34 * s, Y - 26 * s, X + 62 * s, Y - 8 * s, X + 62 * s, 160);
  x.fill();
  x.beginPath();
  x.ellipse(X, Y - 54 * s, 17 * s, 22 * s, 0, 0, 7);
  x.fill();
  x.strokeStyle = 'rgba(190,210,245,.55)';
  x.lineWidth = 1.6;
  x.beginPath();
  x.arc(X, Y - 54 * s, 19 * s, d > 0 ? -1.4 : -3.1, d > 0 ? 0 : -1.6);
  x.stroke();
  x.save();
  x.translate(X + d * 22 * s, Y - 64 * s);
  x.rotate(d * -0.12);
  x.fillStyle = '#090C11';
  x.beginPath();
  x.roundRect(-19 * s, -13 * s, 38 * s, 26 * s, 4);
  x.fill();
  x.fillRect(d > 0 ? 14 * s : -34 * s, -8 * s, 20 * s, 16 * s);
  x.fillRect(-9 * s, -20 * s, 18 * s, 8 * s);
  x.restore();
  x.strokeStyle = '#0F141B';
  x.lineWidth = 13 * s;
  x.beginPath();
  x.moveTo(X + d * 44 * s, Y + 10 * s);
  x.lineTo(X + d * 30 * s, Y - 48 * s);
  x.stroke();
}

/** The press from behind, cameras up; the mirrored sheet serves the other side. */
function press(x) {
  for (const [X, Y, s] of [
    [26, 60, 1.35],
    [120, 88, 1.5],
    [212, 110, 1.3],
    [318, 126, 1.1],
  ])
    reporter(x, X, Y, s, 1);
}

function lamp(x) {
  x.fillStyle = '#0E1218';
  x.beginPath();
  x.roundRect(-18, -22, 36, 24, 5);
  x.fill();
  x.fillRect(-2, -60, 4, 40);
  x.fillStyle = '#2A313C';
  x.beginPath();
  x.ellipse(0, 1, 13, 6, 0, 0, 7);
  x.fill();
}

function lampLight(x) {
  glow(x, 0, 0, 80, '#EAF1FF', 1);
  x.fillStyle = '#FFFFFF';
  x.beginPath();
  x.ellipse(0, 1, 13, 6, 0, 0, 7);
  x.fill();
}

/** Falls straight down; the scene turns it towards the table. */
function beam(x) {
  x.filter = 'blur(7px)';
  x.fillStyle = grad(x, 0, 0, 0, 400, [
    [0, 'rgba(214,228,255,.62)'],
    [0.55, 'rgba(214,228,255,.16)'],
    [1, 'rgba(214,228,255,0)'],
  ]);
  x.beginPath();
  x.moveTo(-7, 0);
  x.lineTo(7, 0);
  x.lineTo(110, 400);
  x.lineTo(-110, 400);
  x.fill();
}

function flash(x) {
  x.fillStyle = rad(x, 0, 0, 90, [
    [0, 'rgba(226,236,255,.95)'],
    [0.3, 'rgba(220,232,255,.35)'],
    [1, 'rgba(220,232,255,0)'],
  ]);
  x.fillRect(-90, -90, 180, 180);
  x.fillStyle = '#FFFFFF';
  x.beginPath();
  for (let i = 0; i < 16; i++) {
    const a = (6.283 * i) / 16;
    const r = i % 2 ? 9 : i % 4 ? 30 : 48;
    x.lineTo(Math.cos(a) * r, Math.sin(a) * r);
  }
  x.closePath();
  x.fill();
}

/** A sheet on a low stand, for pictures too small to carry the words themselves. */
function lectern(x) {
  x.fillStyle = '#4A2E20';
  x.fillRect(-88, -34, 176, 74);
  x.fillStyle = '#6B4429';
  x.fillRect(-86, -36, 172, 70);
  x.fillStyle = grad(x, 0, -33, 0, 32, [
    [0, '#FFFAEE'],
    [1, '#F2E7D0'],
  ]);
  x.fillRect(-82, -33, 164, 62);
  const r = mulberry(4);
  x.fillStyle = 'rgba(30,42,50,.55)';
  x.fillRect(-74, -26, 70, 4);
  for (let i = 0; i < 4; i++) {
    x.fillStyle = 'rgba(30,42,50,.32)';
    x.fillRect(-74, -15 + i * 11, 90 + r() * 50, 3);
  }
}

/** A doorway with the light of the room behind it; the leaf closes it. */
function doorway(x) {
  x.fillStyle = '#2B1C14';
  x.fillRect(-62, -196, 124, 200);
  x.fillStyle = '#6B4429';
  x.fillRect(-58, -192, 116, 196);
  x.fillStyle = grad(x, 0, -182, 0, 4, [
    [0, '#FBE7B4'],
    [0.6, '#F0C877'],
    [1, '#B97F3C'],
  ]);
  x.fillRect(-49, -183, 98, 187);
  x.fillStyle = 'rgba(90,52,22,.35)';
  x.fillRect(-49, -30, 98, 34);
  x.fillStyle = 'rgba(255,246,214,.75)';
  x.fillRect(-30, -160, 26, 52);
  x.fillRect(4, -160, 26, 52);
}

/** Hinged at its left edge. */
function doorLeaf(x) {
  x.fillStyle = grad(x, 0, 0, 98, 0, [
    [0, '#5A3621'],
    [0.5, '#7A4E30'],
    [1, '#5F3A24'],
  ]);
  x.fillRect(0, -183, 98, 187);
  x.strokeStyle = 'rgba(30,16,8,.6)';
  x.lineWidth = 2;
  for (const [left, up, width, height] of [
    [12, -171, 74, 74],
    [12, -86, 74, 78],
  ]) {
    x.fillStyle = 'rgba(40,22,12,.28)';
    x.fillRect(left, up, width, height);
    x.strokeRect(left, up, width, height);
  }
  x.fillStyle = '#C8963E';
  x.beginPath();
  x.arc(87, -90, 4, 0, 7);
  x.fill();
}

function steam(x) {
  x.lineWidth = 4;
  x.filter = 'blur(2px)';
  for (const [at, sway] of [
    [-7, 7],
    [3, -8],
    [11, 6],
  ]) {
    x.strokeStyle = 'rgba(255,252,244,.7)';
    x.beginPath();
    x.moveTo(at, 20);
    x.bezierCurveTo(at + sway, 4, at - sway, -14, at + sway * 0.4, -34);
    x.stroke();
  }
}

export const drawProps = () =>
  drawSheet(
    'props.webp',
    [
      ['chair', cell(64, 100, 128, 172), (x) => chairEmpty(x, 0, 0, 1)],
      ['chair-left', cell(64, 100, 128, 172), (x) => chairEmpty(x, 0, 0, 1, { pad: '#A0544C' })],
      ['bowl', cell(26, 12, 52, 34), (x) => bowl(x, 0, 0, 1)],
      ['khadag', cell(210, 50, 420, 130), khadag],
      ['khadag-fallen', cell(180, 60, 360, 140), khadagFallen],
      ['papers', cell(60, 36, 120, 76), papers],
      ['microphone', cell(14, 32, 40, 56), microphone],
      ['press', cell(70, 80, 480, 240), press],
      ['lamp', cell(22, 62, 44, 74), lamp],
      ['lamp-light', cell(80, 80, 160, 160), lampLight],
      ['beam', cell(125, 12, 250, 424), beam],
      ['flash', cell(90, 90, 180, 180), flash],
      ['doorway', cell(66, 200, 132, 208), doorway],
      ['door-leaf', cell(2, 186, 102, 192), doorLeaf],
      ['steam', cell(22, 42, 44, 68), steam],
      ['lectern', cell(92, 40, 184, 84), lectern],
    ],
    SCALE,
  );
