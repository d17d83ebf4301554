/** The round table, empty chairs and tea bowls. */
import { grad, mulberry, rad } from './paint/base.js';
import { knot } from './paint/built.js';

export function chairEmpty(x, X, Y, s, o = {}) {
  x.save();
  x.translate(X, Y);
  x.rotate(o.rot || 0);
  x.scale(s, s);
  x.fillStyle = 'rgba(10,12,18,.35)';
  x.beginPath();
  x.ellipse(10, 52, 58, 12, 0, 0, 7);
  x.fill();
  x.strokeStyle = '#4b3426';
  x.lineWidth = 7;
  for (const [a, b] of [
    [-32, -38],
    [32, 38],
  ]) {
    x.beginPath();
    x.moveTo(a, 20);
    x.lineTo(b, 54);
    x.stroke();
  }
  x.fillStyle = grad(x, -40, 0, 40, 0, [
    [0, '#A07448'],
    [0.5, '#7C5536'],
    [1, '#4A3326'],
  ]);
  x.beginPath();
  x.roundRect(-40, -92, 80, 112, [24, 24, 6, 6]);
  x.fill();
  x.fillStyle = grad(x, -32, -80, 32, 20, [
    [0, o.pad || '#5F80A8'],
    [1, '#2b4262'],
  ]);
  x.beginPath();
  x.roundRect(-32, -84, 64, 94, [18, 18, 4, 4]);
  x.fill();
  knot(x, 0, -42, 8, 'rgba(240,225,180,.5)', 1.6);
  x.fillStyle = grad(x, 0, 8, 0, 34, [
    [0, '#5b7aa0'],
    [1, '#2b3f5c'],
  ]);
  x.beginPath();
  x.moveTo(-38, 10);
  x.lineTo(38, 10);
  x.lineTo(46, 30);
  x.quadraticCurveTo(0, 38, -46, 30);
  x.fill();
  x.restore();
}
export function table(x, cx, cy, rx, ry, o = {}) {
  const th = o.th || 26;
  x.save();
  x.filter = 'blur(14px)';
  x.fillStyle = 'rgba(18,22,20,.5)';
  x.beginPath();
  x.ellipse(cx + 14, cy + th + 26, rx * 1.02, ry * 1.06, 0, 0, 7);
  x.fill();
  x.restore();
  x.fillStyle = grad(x, cx - rx, 0, cx + rx, 0, [
    [0, '#4A2E20'],
    [0.3, '#8A5B36'],
    [0.62, '#A87242'],
    [0.9, '#6B4429'],
    [1, '#3E271D'],
  ]);
  x.beginPath();
  x.ellipse(cx, cy + th, rx, ry, 0, 0, Math.PI);
  x.lineTo(cx - rx, cy);
  x.ellipse(cx, cy, rx, ry, 0, Math.PI, 0, true);
  x.closePath();
  x.fill();
  x.save();
  x.beginPath();
  x.ellipse(cx, cy + th, rx, ry, 0, 0, Math.PI);
  x.ellipse(cx, cy, rx, ry, 0, Math.PI, 0, true);
  x.clip();
  x.restore();
  const n = 64;
  x.strokeStyle = 'rgba(233,194,110,.6)';
  x.lineWidth = 1.6;
  for (let i = 2; i < n - 1; i++) {
    const a = (Math.PI * i) / n,
      X = cx + Math.cos(a) * rx,
      Y = cy + Math.sin(a) * ry + 7,
      q = th - 14,
      sw = ((Math.abs(Math.sin(a)) * rx * Math.PI) / n) * 0.62;
    x.beginPath();
    x.moveTo(X - sw / 2, Y + q);
    x.lineTo(X - sw / 2, Y);
    x.lineTo(X + sw / 2, Y);
    x.lineTo(X + sw / 2, Y + q * 0.6);
    x.lineTo(X, Y + q * 0.6);
    x.stroke();
  }
  x.fillStyle = grad(
    x,
    cx - rx,
    cy - ry,
    cx + rx,
    cy + ry,
    o.top || [
      [0, '#8A5B38'],
      [0.45, '#B98250'],
      [0.7, '#D9A668'],
      [1, '#8C5C38'],
    ],
  );
  x.beginPath();
  x.ellipse(cx, cy, rx, ry, 0, 0, 7);
  x.fill();
  x.save();
  x.beginPath();
  x.ellipse(cx, cy, rx, ry, 0, 0, 7);
  x.clip();
  const r = mulberry(6);
  for (let i = 0; i < 240; i++) {
    const yy = cy - ry + (2 * ry * i) / 240 + r() * 2;
    x.strokeStyle = r() < 0.5 ? 'rgba(70,40,24,.13)' : 'rgba(255,224,170,.12)';
    x.lineWidth = 0.6 + r() * 1.6;
    x.beginPath();
    x.moveTo(cx - rx, yy);
    x.bezierCurveTo(
      cx - rx * 0.3,
      yy + (r() - 0.5) * 10,
      cx + rx * 0.3,
      yy + (r() - 0.5) * 10,
      cx + rx,
      yy + (r() - 0.5) * 4,
    );
    x.stroke();
  }
  x.fillStyle = rad(x, cx + rx * 0.35, cy - ry * 0.5, rx * 0.8, [
    [0, `rgba(255,240,205,${o.sheen ?? 0.42})`],
    [1, 'rgba(255,240,205,0)'],
  ]);
  x.fillRect(cx - rx, cy - ry, 2 * rx, 2 * ry);
  x.restore();
  x.strokeStyle = 'rgba(255,230,180,.55)';
  x.lineWidth = 1.6;
  x.beginPath();
  x.ellipse(cx, cy, rx - 1, ry - 1, 0, 0, 7);
  x.stroke();
  // felt round with ornament ring
  x.fillStyle = grad(
    x,
    cx - rx * 0.7,
    0,
    cx + rx * 0.7,
    0,
    o.felt || [
      [0, '#24486F'],
      [0.6, '#3A6799'],
      [1, '#2A5080'],
    ],
  );
  x.beginPath();
  x.ellipse(cx, cy + 1, rx * 0.7, ry * 0.68, 0, 0, 7);
  x.fill();
  x.strokeStyle = 'rgba(226,190,110,.85)';
  x.lineWidth = 1.6;
  for (const k of [0.98, 0.885]) {
    x.beginPath();
    x.ellipse(cx, cy + 1, rx * 0.7 * k, ry * 0.68 * k, 0, 0, 7);
    x.stroke();
  }
  for (let i = 0; i < 72; i++) {
    const a = (6.283 * i) / 72,
      a2 = a + 0.05,
      f = (k, t) => [cx + Math.cos(t) * rx * 0.7 * k, cy + 1 + Math.sin(t) * ry * 0.68 * k];
    x.lineWidth = 1.1;
    x.beginPath();
    x.moveTo(...f(0.905, a));
    x.lineTo(...f(0.96, a));
    x.lineTo(...f(0.96, a2));
    x.lineTo(...f(0.93, a2));
    x.lineTo(...f(0.93, a + 0.025));
    x.stroke();
  }
}
export function bowl(x, X, Y, s) {
  x.save();
  x.translate(X, Y);
  x.scale(s, s);
  x.fillStyle = 'rgba(15,18,24,.35)';
  x.beginPath();
  x.ellipse(4, 12, 20, 6, 0, 0, 7);
  x.fill();
  x.fillStyle = grad(x, -16, 0, 16, 0, [
    [0, '#cfc6b4'],
    [0.6, '#fffaf0'],
    [1, '#a79f92'],
  ]);
  x.beginPath();
  x.moveTo(-17, 0);
  x.quadraticCurveTo(-14, 14, -6, 14);
  x.lineTo(6, 14);
  x.quadraticCurveTo(14, 14, 17, 0);
  x.fill();
  x.fillStyle = '#f6efe0';
  x.beginPath();
  x.ellipse(0, 0, 17, 5.4, 0, 0, 7);
  x.fill();
  x.fillStyle = '#C9A57E';
  x.beginPath();
  x.ellipse(0, 0.7, 14, 4, 0, 0, 7);
  x.fill();
  x.strokeStyle = '#2F6DB5';
  x.lineWidth = 1.6;
  x.beginPath();
  x.ellipse(0, 5, 14.8, 4.6, 0, 0.2, 2.95);
  x.stroke();
  x.restore();
}
