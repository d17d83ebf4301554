/**
 * What the table stands on: terraces with a parapet behind the seats, or a carpet on the grass.
 * Drawn over the view on a stage of 1280 × 720; the seats' back edge lies at y = 396.
 */
import { P, grad, mix, mulberry } from '../paint/base.js';
import { meander } from '../paint/built.js';

const FLOOR_TOP = 386;
/** The parapet's rail. */
const RAIL = 340;

function carpet(x) {
  x.save();
  x.filter = 'blur(10px)';
  x.fillStyle = 'rgba(30,32,24,.42)';
  x.beginPath();
  x.ellipse(650, 600, 690, 205, 0, 0, 7);
  x.fill();
  x.restore();
  x.fillStyle = grad(x, 0, 400, 0, 720, [
    [0, '#D9C39A'],
    [1, '#B89B6C'],
  ]);
  x.beginPath();
  x.ellipse(640, 590, 700, 205, 0, 0, 7);
  x.fill();
  x.strokeStyle = P.felt;
  x.lineWidth = 9;
  x.beginPath();
  x.ellipse(640, 590, 676, 194, 0, 0, 7);
  x.stroke();
  x.strokeStyle = 'rgba(90,60,40,.6)';
  x.lineWidth = 2;
  for (let i = 0; i < 150; i++) {
    const a = (6.283 * i) / 150;
    x.beginPath();
    x.ellipse(640, 590, 650, 183, 0, a, a + 0.026);
    x.stroke();
  }
}

/** Lines of paving that run to a vanishing point behind the table. */
function paving(x, w, h, line, rows) {
  x.strokeStyle = line;
  x.lineWidth = 1.3;
  for (let i = -22; i <= 22; i++) {
    x.beginPath();
    x.moveTo(640 + i * 44, FLOOR_TOP);
    x.lineTo(640 + i * 150, h);
    x.stroke();
  }
  for (let i = 1; i < rows; i++) {
    const y = FLOOR_TOP + (h - FLOOR_TOP) * (i / rows) ** 1.7;
    x.beginPath();
    x.moveTo(0, y);
    x.lineTo(w, y);
    x.stroke();
  }
}

function ground(x, w, h, near, far) {
  x.fillStyle = grad(x, 0, FLOOR_TOP, 0, h, [
    [0, far],
    [1, near],
  ]);
  x.fillRect(0, FLOOR_TOP, w, h - FLOOR_TOP);
  x.fillStyle = grad(x, 0, FLOOR_TOP, 0, FLOOR_TOP + 60, [
    [0, 'rgba(30,26,30,.34)'],
    [1, 'rgba(30,26,30,0)'],
  ]);
  x.fillRect(0, FLOOR_TOP, w, 60);
}

function planks(x, w, h, seed) {
  const r = mulberry(seed);
  for (let i = -24; i < 24; i++) {
    x.fillStyle =
      r() < 0.5 ? `rgba(40,22,14,${0.05 + 0.12 * r()})` : `rgba(255,224,176,${0.03 + 0.08 * r()})`;
    x.beginPath();
    x.moveTo(640 + i * 40, FLOOR_TOP);
    x.lineTo(640 + (i + 1) * 40, FLOOR_TOP);
    x.lineTo(640 + (i + 1) * 140, h);
    x.lineTo(640 + i * 140, h);
    x.fill();
  }
}

/** Turned balusters under a rail, or square posts with panels. */
function parapet(x, w, { rail, body, post, every = 160, turned = true, snow = false }) {
  const dark = mix(body, P.night, 0.42);
  for (let X = 8; X < w; X += turned ? 20 : 40) {
    x.fillStyle = grad(x, X - 6, 0, X + 6, 0, [
      [0, dark],
      [0.6, body],
      [1, mix(body, '#FFFFFF', 0.25)],
    ]);
    x.beginPath();
    if (turned) {
      x.moveTo(X - 3, RAIL + 8);
      x.bezierCurveTo(X - 9, RAIL + 22, X - 5, RAIL + 34, X - 4, FLOOR_TOP);
      x.lineTo(X + 4, FLOOR_TOP);
      x.bezierCurveTo(X + 5, RAIL + 34, X + 9, RAIL + 22, X + 3, RAIL + 8);
    } else x.rect(X - 17, RAIL + 13, 34, FLOOR_TOP - RAIL - 18);
    x.fill();
  }
  for (let X = every / 2; X < w; X += every) {
    x.fillStyle = grad(x, X - 15, 0, X + 15, 0, [
      [0, mix(post, P.night, 0.35)],
      [0.7, post],
      [1, mix(post, '#FFFFFF', 0.25)],
    ]);
    x.fillRect(X - 13, RAIL - 12, 26, FLOOR_TOP - RAIL + 14);
    x.fillRect(X - 16, RAIL - 15, 32, 6);
    if (snow) {
      x.fillStyle = '#F2F4F8';
      x.beginPath();
      x.ellipse(X, RAIL - 15, 17, 6, 0, 3.14, 0);
      x.fill();
    }
  }
  x.fillStyle = grad(x, 0, RAIL - 4, 0, RAIL + 9, [
    [0, mix(rail, '#FFFFFF', 0.3)],
    [1, mix(rail, P.night, 0.28)],
  ]);
  x.fillRect(0, RAIL - 3, w, 12);
  x.fillStyle = mix(rail, P.night, 0.4);
  x.fillRect(0, FLOOR_TOP - 5, w, 7);
  if (!snow) return;
  x.fillStyle = '#F4F6FA';
  x.fillRect(0, RAIL - 7, w, 6);
}

function woodRail(x, w, { wood, cross = false }) {
  x.lineCap = 'butt';
  for (let X = 40; X < w; X += 120) {
    x.fillStyle = grad(x, X - 8, 0, X + 8, 0, [
      [0, mix(wood, P.night, 0.5)],
      [1, wood],
    ]);
    x.fillRect(X - 7, RAIL - 10, 14, FLOOR_TOP - RAIL + 12);
    if (!cross) continue;
    x.strokeStyle = mix(wood, P.night, 0.25);
    x.lineWidth = 4;
    for (const [a, b] of [
      [RAIL + 10, FLOOR_TOP - 8],
      [FLOOR_TOP - 8, RAIL + 10],
    ]) {
      x.beginPath();
      x.moveTo(X + 7, a);
      x.lineTo(X + 113, b);
      x.stroke();
    }
  }
  for (const [y, t] of [
    [RAIL - 4, 10],
    [RAIL + 18, 4],
    [FLOOR_TOP - 8, 8],
  ]) {
    x.fillStyle = grad(x, 0, y, 0, y + t, [
      [0, mix(wood, '#FFE8C0', 0.35)],
      [1, mix(wood, P.night, 0.3)],
    ]);
    x.fillRect(0, y, w, t);
  }
}

export const floors = {
  /** Felt on the grass: the view itself is the floor. */
  grass: (x) => carpet(x),
  marble(x, w, h) {
    ground(x, w, h, '#A59A86', '#D3C8B2');
    paving(x, w, h, 'rgba(90,78,60,.28)', 8);
    parapet(x, w, { rail: '#DCD3C0', body: '#CFC5B1', post: '#E0D8C6' });
    carpet(x);
  },
  granite(x, w, h) {
    ground(x, w, h, '#7F7A74', '#A9A49C');
    paving(x, w, h, 'rgba(40,38,40,.26)', 7);
    parapet(x, w, { rail: '#9A948C', body: '#8D877F', post: '#A39D94', turned: false });
    carpet(x);
  },
  snow(x, w, h) {
    ground(x, w, h, '#8C93A2', '#C2C8D2');
    paving(x, w, h, 'rgba(60,66,84,.22)', 7);
    parapet(x, w, { rail: '#8F7F7A', body: '#857672', post: '#97877F', turned: false, snow: true });
    const r = mulberry(8);
    x.fillStyle = 'rgba(244,247,252,.7)';
    for (let i = 0; i < 70; i++) {
      x.beginPath();
      x.ellipse(
        r() * w,
        FLOOR_TOP + 8 + (h - FLOOR_TOP) * r(),
        20 + r() * 70,
        3 + r() * 7,
        0,
        0,
        7,
      );
      x.fill();
    }
    carpet(x);
  },
  deck(x, w, h) {
    ground(x, w, h, '#4E3428', '#8A6248');
    planks(x, w, h, 5);
    woodRail(x, w, { wood: '#5E3E2C', cross: true });
    carpet(x);
  },
  engawa(x, w, h) {
    ground(x, w, h, '#5A4636', '#A58A68');
    planks(x, w, h, 11);
    woodRail(x, w, { wood: '#4A3A34' });
    carpet(x);
  },
  stone(x, w, h) {
    ground(x, w, h, '#8E8474', '#C2B7A2');
    paving(x, w, h, 'rgba(70,60,48,.28)', 8);
    parapet(x, w, { rail: '#B0A692', body: '#A1967F', post: '#B8AE9A', every: 200 });
    carpet(x);
  },
};

/** A room without a place: felt walls, for venues of one's own. */
export function plainRoom(x, w, h) {
  x.fillStyle = grad(x, 0, 0, 0, FLOOR_TOP, [
    [0, '#22364F'],
    [0.6, '#35557E'],
    [1, '#2A4466'],
  ]);
  x.fillRect(0, 0, w, h);
  const r = mulberry(2);
  for (let i = 0; i < 2600; i++) {
    x.strokeStyle = r() < 0.5 ? 'rgba(12,20,34,.12)' : 'rgba(200,220,250,.07)';
    x.lineWidth = 0.8;
    const X = r() * w;
    const Y = r() * FLOOR_TOP;
    const a = r() * 6.28;
    x.beginPath();
    x.moveTo(X, Y);
    x.lineTo(X + Math.cos(a) * 12, Y + Math.sin(a) * 12);
    x.stroke();
  }
  meander(x, -10, 70, 40, 34, 'rgba(226,190,110,.5)', 2.4);
  meander(x, -10, 318, 40, 34, 'rgba(226,190,110,.35)', 2.4);
  ground(x, w, h, '#2A1E20', '#6A4A3A');
  planks(x, w, h, 7);
  x.fillStyle = '#4A3326';
  x.fillRect(0, FLOOR_TOP - 14, w, 14);
  x.fillStyle = 'rgba(226,190,110,.6)';
  x.fillRect(0, FLOOR_TOP - 15, w, 1.5);
  carpet(x);
}
