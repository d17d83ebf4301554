/** The weather over the map, one cell each: clouds and their shadow, a veil of dust, rain, geese. */
import { mulberry, rad } from '../paint/base.js';

const WIDTH = 256;
const HEIGHT = 160;

/** Round heads of a cloud over a flat foot: middle and radius. */
const HEADS = [
  [-78, 14, 24],
  [-50, -4, 34],
  [-10, -18, 44],
  [34, -8, 38],
  [68, 10, 26],
];

function outline(x, k) {
  x.beginPath();
  x.moveTo(-100 * k, 38 * k);
  x.arc(HEADS[0][0] * k, HEADS[0][1] * k, HEADS[0][2] * k, 2.2, 4.5);
  x.arc(HEADS[1][0] * k, HEADS[1][1] * k, HEADS[1][2] * k, 3.3, 5.1);
  x.arc(HEADS[2][0] * k, HEADS[2][1] * k, HEADS[2][2] * k, 3.6, 5.9);
  x.arc(HEADS[3][0] * k, HEADS[3][1] * k, HEADS[3][2] * k, 4.6, 6.4);
  x.arc(HEADS[4][0] * k, HEADS[4][1] * k, HEADS[4][2] * k, 4.9, 7.2);
  x.quadraticCurveTo(20 * k, 46 * k, -100 * k, 38 * k);
  x.closePath();
}

function cloud(x, k, seed) {
  const chance = mulberry(seed);
  outline(x, k);
  const fill = x.createLinearGradient(0, -60 * k, 0, 46 * k);
  fill.addColorStop(0, 'rgba(255,253,247,.97)');
  fill.addColorStop(0.62, 'rgba(247,242,231,.93)');
  fill.addColorStop(1, 'rgba(214,214,212,.82)');
  x.fillStyle = fill;
  x.fill();
  x.save();
  x.clip();
  // Engraved like the hills below.
  x.strokeStyle = 'rgba(74,88,104,.34)';
  x.lineWidth = 1;
  for (let i = 0; i < 15; i++) {
    const y = (8 + i * 2.5) * k;
    const from = (-96 + chance() * 60) * k;
    x.beginPath();
    x.moveTo(from, y);
    x.quadraticCurveTo(from + 40 * k, y + 3, from + (46 + chance() * 80) * k, y + chance() * 2);
    x.stroke();
  }
  x.restore();
  outline(x, k);
  x.strokeStyle = 'rgba(62,76,92,.5)';
  x.lineWidth = 1.2;
  x.stroke();
}

function shadow(x) {
  x.filter = 'blur(9px)';
  outline(x, 0.86);
  x.fillStyle = 'rgba(24,34,48,.62)';
  x.fill();
  x.filter = 'none';
}

function dust(x) {
  const chance = mulberry(31);
  for (let i = 0; i < 26; i++) {
    const w = 40 + chance() * 60;
    const y = (chance() - 0.5) * 92;
    const at = (chance() - 0.5) * 120;
    const strength = 0.13 * (1 - Math.abs(y) / 60);
    x.save();
    x.translate(at, y);
    x.scale(1, 0.13 + chance() * 0.1);
    x.fillStyle = rad(x, 0, 0, w, [
      [0, `rgba(214,170,96,${Math.max(0.02, strength)})`],
      [1, 'rgba(214,170,96,0)'],
    ]);
    x.fillRect(-w, -w, 2 * w, 2 * w);
    x.restore();
  }
  x.lineWidth = 1;
  for (let i = 0; i < 34; i++) {
    const y = (chance() - 0.5) * 84;
    const at = -104 + chance() * 150;
    const long = 14 + chance() * 46;
    x.strokeStyle = `rgba(150,108,44,${0.1 + chance() * 0.24})`;
    x.beginPath();
    x.moveTo(at, y);
    x.quadraticCurveTo(at + long / 2, y - 3 + chance() * 4, at + long, y - 1);
    x.stroke();
  }
}

function rain(x) {
  const chance = mulberry(8);
  x.lineWidth = 1.1;
  for (let i = 0; i < 110; i++) {
    const u = chance() * 2 - 1;
    const at = u * 78;
    const y = -46 + chance() * 84;
    const long = 9 + chance() * 13;
    x.strokeStyle = `rgba(56,86,122,${(0.5 - Math.abs(u) * 0.36) * (0.5 + chance() * 0.5)})`;
    x.beginPath();
    x.moveTo(at, y);
    x.lineTo(at - long * 0.28, y + long);
    x.stroke();
  }
}

function geese(x) {
  x.strokeStyle = 'rgba(30,42,50,.86)';
  x.lineWidth = 2.1;
  for (let i = 0; i < 9; i++) {
    const side = i % 2 === 0 ? 1 : -1;
    const rank = Math.ceil(i / 2);
    const at = -rank * 14;
    const y = rank * 9.5 * side;
    const lift = 3.4 + (i % 3);
    x.beginPath();
    x.moveTo(at + 46 - 5, y - 6.5);
    x.quadraticCurveTo(at + 46 - lift / 3, y - 3.2, at + 46, y);
    x.quadraticCurveTo(at + 46 - lift / 3, y + 3.2, at + 46 - 5, y + 6.5);
    x.stroke();
  }
}

/** The scene reads the cells in this order. */
const CELLS = [(x) => cloud(x, 1, 3), (x) => cloud(x, 0.72, 12), shadow, dust, rain, geese];

export function drawWeather() {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * CELLS.length;
  canvas.height = HEIGHT;
  const x = canvas.getContext('2d');
  CELLS.forEach((paint, i) => {
    x.save();
    x.beginPath();
    x.rect(i * WIDTH, 0, WIDTH, HEIGHT);
    x.clip();
    x.translate((i + 0.5) * WIDTH, HEIGHT / 2);
    x.lineJoin = x.lineCap = 'round';
    paint(x);
    x.restore();
  });
  return canvas;
}
