/** Ikh Tenger: the state guest house in its wooded valley, with the sun low on the right. */
import { grad, mixa, mulberry, rgb } from '../paint/base.js';
import { hipRoof, windows } from '../paint/built.js';
import { clouds, forest, glow, hill, larch, sky } from '../paint/land.js';

/** `o.hz`: the horizon; `o.small`: fewer strokes for a card; `o.house`: place and width of the house. */
function ikhSky(x, w, h, o) {
  const u = w / 1280;
  const H = o.hz;
  sky(x, w, h, [
    [0, '#86AECB'],
    [0.14, '#BFD0CE'],
    [0.27, '#F3DDAE'],
    [0.4, '#FBD48C'],
    [0.6, '#EFBE7C'],
  ]);
  glow(x, w * 0.7, H * 0.43, w * 0.42, '#FFDC92', 1);
  glow(x, w * 0.7, H * 0.43, w * 0.14, '#FFF2CC', 0.5);
  x.fillStyle = '#FFF9E8';
  x.beginPath();
  x.arc(w * 0.7, H * 0.43, 19 * u + 3, 0, 7);
  x.fill();
  x.filter = `blur(${3 * u}px)`;
  clouds(x, w, {
    seed: 8,
    n: 9,
    y0: H * 0.06,
    y1: H * 0.42,
    w: 190 * u,
    h: 9 * u,
    c: '#FFF3D8',
    a: 0.6,
  });
  x.filter = 'none';
}

function ikhHills(x, w, h, o) {
  const u = w / 1280;
  const H = o.hz;
  const hs = [
    [0.62, 0.26, 190, 11, '#A9A9A0', '#E5C797', false],
    [0.73, 0.24, 170, 23, '#8C9384', '#D9BC87', true],
    [0.86, 0.24, 150, 37, '#6C7A62', '#B99F66', true],
    [0.99, 0.16, 130, 43, '#52663F', '#8E8A4C', true],
  ];
  hs.forEach(([y, a, f, s, t, b, tr], i) => {
    const o2 = {
      y: H * y,
      amp: H * a,
      f: f * u * 1.6,
      seed: s,
      top: t,
      bot: b,
      yb: H * y + H * 0.3,
      rim: 'rgba(255,232,176,.5)',
      rimW: 1.2 * u + 0.3,
      tex: '#3B4A34',
      tex2: '#FFE9B4',
      texH: 60 * u,
      texN: i ? w * 1.1 : 200,
    };
    const Y = hill(x, w, h, o2);
    if (tr)
      forest(x, w, Y, {
        seed: s + 2,
        n: [0, 900, 900, 460][i] * (o.small ? 0.45 : 1),
        depth: (22 + i * 14) * u,
        h: [0, 13, 20, 31][i] * u * (o.small ? 1.25 : 1),
        clump: 120 * u,
        den: [0, 0.47, 0.46, 0.5][i],
        c: mixc(['#000000', '#5F6F58', '#46593F', '#344A31'][i]),
        c2: mixc(['#000000', '#7A7C50', '#5E6B3C', '#4E5B30'][i]),
        hi: mixc('#F2CE7C'),
        birch: i > 1 ? 0.12 : 0,
      });
    x.fillStyle = grad(x, 0, H * y, 0, H * (y + 0.28), [
      [0, 'rgba(255,226,170,0)'],
      [1, `rgba(255,224,166,${0.36 - 0.08 * i})`],
    ]);
    x.fillRect(0, H * y, w, H * 0.3);
  });
}

function meadow(x, w, h, o) {
  const u = w / 1280;
  const H = o.hz;
  x.fillStyle = grad(x, 0, H * 0.98, 0, h, [
    [0, '#A9A25C'],
    [0.3, '#8B9150'],
    [1, '#5E6B3C'],
  ]);
  x.beginPath();
  x.moveTo(0, H * 1.02);
  x.bezierCurveTo(w * 0.3, H * 0.94, w * 0.6, H * 1.05, w, H * 0.98);
  x.lineTo(w, h);
  x.lineTo(0, h);
  x.fill();
  lowLight(x, w, h, H);
  {
    const r = mulberry(4);
    for (let i = 0; i < (o.small ? 600 : 2600); i++) {
      const yy = H * 1.02 + (h - H * 1.02) * Math.pow(r(), 1.4),
        X = r() * w,
        l = (2 + (8 * (yy - H)) / (h - H)) * u * (1 + r());
      x.strokeStyle = r() < 0.45 ? 'rgba(248,220,140,.4)' : 'rgba(52,66,36,.34)';
      x.lineWidth = 0.7 + u * 0.6;
      x.beginPath();
      x.moveTo(X, yy);
      x.lineTo(X + (r() - 0.4) * 3, yy - l);
      x.stroke();
    }
  }
  // Tuul brook glint
  x.strokeStyle = 'rgba(255,240,200,.75)';
  x.lineWidth = 3.5 * u;
  x.beginPath();
  x.moveTo(w * 0.99, H * 1.03);
  x.bezierCurveTo(w * 0.86, H * 1.06, w * 0.8, H * 1.01, w * 0.66, H * 1.045);
  x.stroke();
}

/** A long low house, deep eaves, lit windows. */
function guestHouse(x, w, h, o) {
  const u = w / 1280;
  const H = o.hz;
  const g = o.house || [0.055, 0.93, 0.27];
  const X = w * g[0],
    Y = H * g[1],
    W = w * g[2],
    hh = W * 0.17;
  x.fillStyle = 'rgba(30,40,30,.35)';
  x.beginPath();
  x.ellipse(X + W * 0.54, Y + hh * 1.02, W * 0.62, hh * 0.2, 0, 0, 7);
  x.fill();
  for (const [a, b, c] of [
    [0, 0.36, 0.82],
    [0.64, 0.36, 0.82],
    [0.27, 0.46, 1],
  ]) {
    const bx = X + W * a,
      bw = W * b,
      bh = hh * c;
    x.fillStyle = grad(x, bx, 0, bx + bw, 0, [
      [0, '#D9C7A6'],
      [1, '#F6E2B4'],
    ]);
    x.fillRect(bx, Y + hh - bh, bw, bh);
    windows(
      x,
      bx + bw * 0.04,
      Y + hh - bh * 0.78,
      bw * 0.92,
      bh * 0.62,
      Math.round(bw / (15 * u + 3)),
      1,
      '#5A5F60',
      { lit: 0.72, litC: '#FFD98A', seed: a * 9 + 3, kw: 0.52, kh: 0.9 },
    );
    x.fillStyle = 'rgba(110,80,60,.35)';
    x.fillRect(bx, Y + hh - bh, bw, bh * 0.12);
    hipRoof(x, bx + bw / 2, Y + hh - bh + 2 * u, bw * 1.18, hh * 0.42 * c, '#7A4A3C', {
      ridge: 0.62,
      flare: hh * 0.03,
    });
  }
  x.fillStyle = '#8C6B4A';
  x.fillRect(X + W * 0.46, Y + hh * 0.35, W * 0.08, hh * 0.65);
  x.fillStyle = '#FFE3A2';
  x.fillRect(X + W * 0.472, Y + hh * 0.42, W * 0.056, hh * 0.58);
  x.strokeStyle = '#7b6b58';
  x.lineWidth = 1.4 * u;
  x.beginPath();
  x.moveTo(X + W * 0.5, Y - hh * 0.35);
  x.lineTo(X + W * 0.5, Y - hh * 0.95);
  x.stroke();
  for (const [i, c] of [
    [0, '#B23A2E'],
    [1, '#2F6DB5'],
    [2, '#B23A2E'],
  ]) {
    x.fillStyle = c;
    x.fillRect(X + W * 0.5 + i * 5 * u, Y - hh * 0.95, 5 * u, 9 * u);
  }
}

function nearTrees(x, w, h, o) {
  const u = w / 1280;
  const H = o.hz;
  {
    const r = mulberry(77);
    const side = [
      [0.015, 1.04, 86],
      [0.045, 1.1, 120],
      [0.965, 1.06, 100],
      [0.992, 1.12, 140],
      [0.925, 1.03, 66],
      [0.335, 1.0, 58],
      [0.36, 1.01, 44],
    ];
    for (const [a, b, s] of side)
      larch(
        x,
        w * a,
        H * b,
        s * u * (o.small ? 1.1 : 1),
        mixa('#3A4E31', '#5B5E30', r()),
        rgb('#F6D283'),
        r,
      );
  }
}

/** The evening lies along the grass: a bright band, and long shadows towards the left. */
function lowLight(x, w, h, H) {
  x.fillStyle = grad(x, w, H, w * 0.15, h, [
    [0, 'rgba(255,214,120,.55)'],
    [0.35, 'rgba(255,206,120,.2)'],
    [1, 'rgba(50,54,70,.3)'],
  ]);
  x.fillRect(0, H * 0.97, w, h - H * 0.97);
  x.fillStyle = 'rgba(44,54,34,.28)';
  for (const [a, b, length] of [
    [0.965, 1.07, 0.2],
    [0.925, 1.03, 0.12],
    [0.36, 1.02, 0.1],
    [0.335, 1.01, 0.12],
  ]) {
    x.beginPath();
    x.moveTo(w * a, H * b - 3);
    x.lineTo(w * (a - length), H * (b + 0.035));
    x.lineTo(w * a, H * b + 3);
    x.fill();
  }
}

const mixc = (h) => rgb(h);

const STAGE = { hz: 318 };
const CARD = { hz: 130, small: true, house: [0.09, 0.86, 0.36] };

const near = (x, w, h, o) => {
  meadow(x, w, h, o);
  guestHouse(x, w, h, o);
  nearTrees(x, w, h, o);
};

export const ikhTenger = {
  wide: true,
  floor: 'grass',
  sky: (x, w, h) => ikhSky(x, w, h, STAGE),
  far: (x, w, h) => ikhHills(x, w, h, STAGE),
  near: (x, w, h) => near(x, w, h, STAGE),
  card(x, w, h) {
    ikhSky(x, w, h, CARD);
    ikhHills(x, w, h, CARD);
    near(x, w, h, CARD);
  },
};
