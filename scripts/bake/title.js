/** The evening steppe with the silk scarf across the sky. No words: the page sets them. */
import { grad, grain, mulberry, rgb, vignette } from './paint/base.js';
import { ger } from './paint/built.js';
import { clouds, forest, glow, hill, sky } from './paint/land.js';
import { silk } from './paint/silk.js';

const SHAPES = {
  landscape: {
    width: 1280,
    height: 720,
    scale: 1.5,
    u: 1,
    horizon: 0.66,
    sunX: 0.66,
    halo: 0.42,
    clouds: 15,
    trees: 420,
    grass: 5200,
    herd: 40,
    khadag: [
      [-60, 430],
      [380, 250],
      [700, 500],
      [1118, 338],
    ],
    silk: 30,
    gers: [
      [0.145, 0.038],
      [0.205, 0.03],
      [0.255, 0.024],
    ],
  },
  portrait: {
    width: 390,
    height: 844,
    scale: 2.2,
    u: 0.62,
    horizon: 0.6,
    sunX: 0.62,
    halo: 0.8,
    clouds: 9,
    trees: 120,
    grass: 2300,
    herd: 16,
    khadag: [
      [-30, 440],
      [110, 300],
      [200, 470],
      [352, 330],
    ],
    silk: 19,
    gers: [
      [0.16, 0.11],
      [0.3, 0.075],
      [0.43, 0.055],
    ],
  },
};

/** Height and swell (shares of the horizon), length, seed, colours from crest to foot. */
const HILLS = [
  [0.85, 0.1, 330, 5, '#BBAA98', '#F0CD96'],
  [0.92, 0.12, 260, 17, '#98937C', '#DDB77C'],
  [0.97, 0.09, 260, 29, '#8A8656', '#C6A35C'],
  [1.06, 0.07, 330, 41, '#7E8048', '#A98F4A'],
  [1.2, 0.07, 420, 53, '#5F6B3A', '#77743C'],
];

function heaven(x, s, H) {
  const { width: w, height: h, u } = s;
  sky(x, w, h, [
    [0, '#5C86AE'],
    [0.22, '#9DBACB'],
    [0.42, '#E9DDBE'],
    [0.56, '#F8D79B'],
    [0.7, '#F2C07E'],
  ]);
  const [sx, sy] = [w * s.sunX, H * 0.8];
  glow(x, sx, sy, w * s.halo, '#FFD98F', 1);
  glow(x, sx, sy, 130 * u, '#FFF4D2', 1);
  x.fillStyle = '#FFFBEE';
  x.beginPath();
  x.arc(sx, sy, 30 * u, 0, 7);
  x.fill();
  x.filter = 'blur(2.5px)';
  clouds(x, w, {
    seed: 14,
    n: s.clouds,
    y0: h * 0.08,
    y1: H * 0.72,
    w: 220 * u,
    h: 9 * u,
    c: '#FFF6E2',
    a: 0.7,
  });
  clouds(x, w, {
    seed: 31,
    n: 6,
    y0: H * 0.5,
    y1: H * 0.74,
    w: 260 * u,
    h: 7 * u,
    c: '#D98F62',
    a: 0.35,
  });
  x.filter = 'none';
}

function smoke(x, X, Y, R, u) {
  x.filter = 'blur(2px)';
  x.strokeStyle = 'rgba(250,244,230,.6)';
  x.lineWidth = 3 * u;
  x.beginPath();
  x.moveTo(X, Y - R * 1.1);
  x.bezierCurveTo(X + R * 0.3, Y - R * 1.6, X - R * 0.1, Y - R * 2, X + R * 0.5, Y - R * 2.6);
  x.stroke();
  x.filter = 'none';
}

/** Sheep and goats as a herder sees them from afar: a woolly body, a bent neck, four thin legs. */
function beast(x, X, Y, s, r) {
  const coat = r() < 0.5 ? '#4A3426' : r() < 0.6 ? '#8A5A34' : '#EFE6D4';
  const way = r() < 0.5 ? -1 : 1;
  x.save();
  x.translate(X, Y);
  x.scale(way * s, s);
  x.fillStyle = 'rgba(40,40,24,.35)';
  x.beginPath();
  x.ellipse(0.4, 2.3, 2.6, 0.5, 0, 0, 7);
  x.fill();
  x.fillStyle = coat;
  x.beginPath();
  x.ellipse(0, 0, 1.9, 1.05, 0, 0, 7);
  x.fill();
  for (const leg of [-1.35, -0.75, 0.7, 1.25]) x.fillRect(leg, 0.2, 0.3, 2);
  x.beginPath();
  x.moveTo(1.2, -0.6);
  x.quadraticCurveTo(2.1, -0.9, 2.5, 0.4);
  x.lineTo(2.1, 0.8);
  x.quadraticCurveTo(1.6, 0.3, 1.1, 0.4);
  x.fill();
  x.beginPath();
  x.ellipse(2.45, 0.75, 0.42, 0.72, -0.5, 0, 7);
  x.fill();
  x.restore();
}

function camp(x, s, Y) {
  const { width: w, u } = s;
  const r = mulberry(12);
  for (const [a, share] of s.gers) {
    const [X, R] = [w * a, w * share];
    const foot = Y(X) + R * 0.55;
    ger(x, X, foot, R, '#FFF6E0');
    smoke(x, X, foot, R, u);
  }
  for (let i = 0; i < s.herd; i++) {
    const X = w * (0.5 + 0.42 * r());
    beast(x, X, Y(X) + 8 * u + r() * 40 * u, (2.6 + 2 * r()) * u * 1.25, r);
  }
}

function land(x, s, H) {
  const { width: w, height: h, u } = s;
  HILLS.forEach(([y, amp, f, seed, top, bot], i) => {
    const Y = hill(x, w, h, {
      y: H * y,
      amp: H * amp,
      f: f * u,
      seed,
      top,
      bot,
      yb: H * y + H * 0.28,
      rim: 'rgba(255,238,196,.6)',
      rimW: 1.3,
      tex: '#4A4A30',
      tex2: '#FFEBB8',
      texH: 80 * u,
      texN: w * (i > 2 ? 2.2 : 1.1),
    });
    x.fillStyle = grad(x, 0, H * y, 0, H * (y + 0.2), [
      [0, 'rgba(255,224,160,0)'],
      [1, `rgba(255,222,158,${Math.max(0, 0.42 - 0.1 * i)})`],
    ]);
    x.fillRect(0, H * y, w, H * 0.22);
    if (i === 2)
      forest(x, w, Y, {
        seed: 6,
        n: s.trees,
        x0: w * 0.02,
        x1: w * 0.42,
        depth: 14 * u,
        h: 17 * u,
        clump: 90 * u,
        den: 0.52,
        c: rgb('#54603C'),
        c2: rgb('#3F4D33'),
        hi: rgb('#F2CE7C'),
      });
    if (i === 3) camp(x, s, Y);
  });
}

function grass(x, s, H) {
  const { width: w, height: h, u } = s;
  const r = mulberry(4);
  const blades = [];
  for (let i = 0; i < s.grass; i++)
    blades.push([r() * w, H * 1.12 + (h - H * 1.12) * r() ** 1.2, r(), r(), r()]);
  for (const [X, Y, a, b, c] of blades.toSorted((p, q) => p[1] - q[1])) {
    const near = (Y - H) / (h - H);
    const long = (5 + 26 * near) * u * (0.6 + a);
    x.strokeStyle =
      b < 0.4 ? 'rgba(250,224,150,.45)' : b < 0.7 ? 'rgba(120,110,60,.5)' : 'rgba(46,58,32,.5)';
    x.lineWidth = 0.7 + near * 1.2;
    x.beginPath();
    x.moveTo(X, Y);
    x.quadraticCurveTo(X + long * 0.1, Y - long * 0.6, X + (0.25 + c * 0.4) * long, Y - long);
    x.stroke();
  }
}

function canvasOf(s) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(s.width * s.scale);
  canvas.height = Math.round(s.height * s.scale);
  const x = canvas.getContext('2d');
  x.scale(s.scale, s.scale);
  x.lineJoin = x.lineCap = 'round';
  return { canvas, x };
}

export function drawTitle(shape) {
  const s = SHAPES[shape];
  const { canvas, x } = canvasOf(s);
  const H = s.height * s.horizon;
  heaven(x, s, H);
  land(x, s, H);
  grass(x, s, H);
  grain(x, s.width, s.height, 0.04, 3);
  vignette(x, s.width, s.height, 0.2, '#2A2A3A');
  return canvas;
}

/** The scarf alone on nothing, in the same frame, so that the page can let it move. */
export function drawScarf(shape) {
  const s = SHAPES[shape];
  const { canvas, x } = canvasOf(s);
  silk(x, s.khadag, s.silk, { seed: 5, fringe: true, sa: 0, n: 240 });
  return canvas;
}
