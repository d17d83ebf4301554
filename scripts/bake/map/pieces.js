/** Small things that stand on the map, one cell each: medallions, aeroplane, lights. */
import { P, rad } from '../paint/base.js';
import china from 'circle-flags/flags/cn.svg';
import japan from 'circle-flags/flags/jp.svg';
import rok from 'circle-flags/flags/kr.svg';
import dprk from 'circle-flags/flags/kp.svg';
import mongolia from 'circle-flags/flags/mn.svg';
import russia from 'circle-flags/flags/ru.svg';
import us from 'circle-flags/flags/us.svg';

/** The scene reads the cells in this order. */
const FLAGS = [mongolia, dprk, rok, china, us, russia, japan];
const CELL = 128;
const FLAG_RADIUS = 42;

const load = (source) =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', reject);
    image.src = source;
  });

function disc(x, radius, fill) {
  x.beginPath();
  x.arc(0, 0, radius, 0, 7);
  x.fillStyle = fill;
  x.fill();
}

function medallion(x, flag) {
  const r = FLAG_RADIUS;
  x.save();
  x.shadowColor = 'rgba(20,26,33,.55)';
  x.shadowBlur = 14;
  x.shadowOffsetY = 6;
  disc(x, r + 8, '#F8F2E6');
  x.restore();
  x.save();
  x.beginPath();
  x.arc(0, 0, r, 0, 7);
  x.clip();
  x.filter = 'saturate(.88)';
  if (flag) x.drawImage(flag, -r, -r, r * 2, r * 2);
  else disc(x, r, P.dusk);
  x.filter = 'none';
  const sheen = x.createLinearGradient(0, -r, 0, r);
  sheen.addColorStop(0, 'rgba(255,255,255,.22)');
  sheen.addColorStop(1, 'rgba(20,26,33,.24)');
  x.fillStyle = sheen;
  x.fillRect(-r, -r, 2 * r, 2 * r);
  x.restore();
  x.strokeStyle = 'rgba(30,42,50,.8)';
  x.lineWidth = 2.6;
  x.beginPath();
  x.arc(0, 0, r + 8, 0, 7);
  x.stroke();
}

function planeShape(x) {
  x.beginPath();
  x.moveTo(17, 0);
  x.quadraticCurveTo(15, -2.4, 9, -2.5);
  for (const [px, py] of [
    [4, -2.6],
    [-5, -15],
    [-9, -15],
    [-3.5, -2.5],
    [-11, -2],
    [-15, -6.5],
    [-17.5, -6.5],
    [-15, 0],
  ])
    x.lineTo(px, py);
  for (const [px, py] of [
    [-17.5, 6.5],
    [-15, 6.5],
    [-11, 2],
    [-3.5, 2.5],
    [-9, 15],
    [-5, 15],
    [4, 2.6],
    [9, 2.5],
  ])
    x.lineTo(px, py);
  x.quadraticCurveTo(15, 2.4, 17, 0);
  x.closePath();
}

function plane(x) {
  x.scale(3.2, 3.2);
  planeShape(x);
  x.fillStyle = '#FFFDF6';
  x.fill();
  x.strokeStyle = P.ink;
  x.lineWidth = 1.1;
  x.stroke();
}

function planeShadow(x) {
  x.filter = 'blur(5px)';
  x.scale(3.2, 3.2);
  planeShape(x);
  x.fillStyle = 'rgba(20,26,33,.5)';
  x.fill();
}

function light(x, colour) {
  x.fillStyle = rad(x, 0, 0, 63, [
    [0, `rgba(${colour},.9)`],
    [0.3, `rgba(${colour},.4)`],
    [1, `rgba(${colour},0)`],
  ]);
  x.fillRect(-64, -64, 128, 128);
}

/** Cells: the seven medallions, a blank one, aeroplane, its shadow, gold light, white light. */
export async function drawPieces() {
  const flags = await Promise.all(FLAGS.map(load));
  const cells = [
    ...flags.map((flag) => (x) => medallion(x, flag)),
    (x) => medallion(x, null),
    plane,
    planeShadow,
    (x) => light(x, '236,182,86'),
    (x) => light(x, '235,244,255'),
  ];
  const canvas = document.createElement('canvas');
  canvas.width = CELL * cells.length;
  canvas.height = CELL;
  const x = canvas.getContext('2d');
  cells.forEach((paint, i) => {
    x.save();
    x.beginPath();
    x.rect(i * CELL, 0, CELL, CELL);
    x.clip();
    x.translate((i + 0.5) * CELL, CELL / 2);
    x.lineJoin = x.lineCap = 'round';
    paint(x);
    x.restore();
  });
  return canvas;
}
