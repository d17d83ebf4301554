/** Walls, roofs, windows, gers and Mongolian ornament. */
import { P, grad, mix, mulberry } from './base.js';

export function poly(x, pts, f, s, lw = 1) {
  x.beginPath();
  pts.forEach((p, i) => x[i ? 'lineTo' : 'moveTo'](p[0], p[1]));
  x.closePath();
  if (f) {
    x.fillStyle = f;
    x.fill();
  }
  if (s) {
    x.strokeStyle = s;
    x.lineWidth = lw;
    x.stroke();
  }
}
export function ger(x, X, Y, R, lit) {
  const g = grad(x, X - R, 0, X + R, 0, [
    [0, lit || '#fbf3e2'],
    [0.55, '#dccdb4'],
    [1, '#8d7f78'],
  ]);
  x.fillStyle = 'rgba(20,26,33,.3)';
  x.beginPath();
  x.ellipse(X + R * 0.25, Y + R * 0.05, R * 1.15, R * 0.16, 0, 0, 7);
  x.fill();
  x.fillStyle = g;
  x.beginPath();
  x.moveTo(X - R, Y);
  x.lineTo(X - R * 0.98, Y - R * 0.52);
  x.quadraticCurveTo(X, Y - R * 0.62, X + R * 0.98, Y - R * 0.52);
  x.lineTo(X + R, Y);
  x.quadraticCurveTo(X, Y + R * 0.12, X - R, Y);
  x.fill();
  x.fillStyle = grad(x, X - R, 0, X + R, 0, [
    [0, '#fff8ea'],
    [0.6, '#cdbda5'],
    [1, '#80736f'],
  ]);
  x.beginPath();
  x.moveTo(X - R * 1.03, Y - R * 0.5);
  x.quadraticCurveTo(X - R * 0.5, Y - R * 0.86, X - R * 0.13, Y - R * 0.95);
  x.lineTo(X + R * 0.13, Y - R * 0.95);
  x.quadraticCurveTo(X + R * 0.5, Y - R * 0.86, X + R * 1.03, Y - R * 0.5);
  x.quadraticCurveTo(X, Y - R * 0.38, X - R * 1.03, Y - R * 0.5);
  x.fill();
  x.strokeStyle = 'rgba(47,109,181,.75)';
  x.lineWidth = R * 0.06;
  x.beginPath();
  x.moveTo(X - R * 0.99, Y - R * 0.42);
  x.quadraticCurveTo(X, Y - R * 0.3, X + R * 0.99, Y - R * 0.42);
  x.stroke();
  x.fillStyle = '#9E3B32';
  x.fillRect(X - R * 0.62, Y - R * 0.36, R * 0.24, R * 0.4);
  x.fillStyle = '#5b4a44';
  x.fillRect(X - R * 0.1, Y - R * 1.06, R * 0.05, R * 0.14);
}
export function windows(x, X, Y, w, h, nx, ny, f, o = {}) {
  const r = mulberry(o.seed || 3);
  const cw = w / nx,
    ch = h / ny;
  for (let i = 0; i < nx; i++)
    for (let j = 0; j < ny; j++) {
      x.fillStyle = r() < (o.lit ?? 0.4) ? o.litC || 'rgba(255,214,140,.92)' : f;
      x.fillRect(
        X + i * cw + cw * 0.2,
        Y + j * ch + ch * 0.2,
        cw * (o.kw || 0.6),
        ch * (o.kh || 0.58),
      );
    }
}
export function hipRoof(x, cx, Y, w, h, c, o = {}) {
  const e = o.flare ?? h * 0.22;
  x.fillStyle = grad(x, 0, Y - h, 0, Y, [
    [0, mix(c, '#ffffff', 0.15)],
    [1, mix(c, P.night, 0.25)],
  ]);
  x.beginPath();
  const rw = w * (o.ridge ?? 0.52);
  x.moveTo(cx - rw / 2, Y - h);
  x.lineTo(cx + rw / 2, Y - h);
  x.quadraticCurveTo(cx + w * 0.38, Y - h * 0.25, cx + w / 2, Y - e * 0.9);
  x.quadraticCurveTo(cx + w * 0.42, Y, cx + w * 0.36, Y);
  x.lineTo(cx - w * 0.36, Y);
  x.quadraticCurveTo(cx - w * 0.42, Y, cx - w / 2, Y - e * 0.9);
  x.quadraticCurveTo(cx - w * 0.38, Y - h * 0.25, cx - rw / 2, Y - h);
  x.fill();
  x.strokeStyle = mix(c, P.night, 0.5, 0.6);
  x.lineWidth = 0.7;
  for (let i = -6; i <= 6; i++) {
    x.beginPath();
    x.moveTo(cx + (i * rw) / 12.5, Y - h);
    x.quadraticCurveTo(cx + i * w * 0.05, Y - h * 0.3, cx + i * w * 0.058, Y - 1);
    x.stroke();
  }
  x.strokeStyle = mix(c, '#fff2cc', 0.4, 0.9);
  x.lineWidth = Math.max(1, h * 0.08);
  x.beginPath();
  x.moveTo(cx - rw / 2 - 1, Y - h);
  x.lineTo(cx + rw / 2 + 1, Y - h);
  x.stroke();
}
// Mongolian ornament: alkhan hee (hammer meander) as a border
export function meander(x, x0, y0, n, s, c, lw) {
  x.strokeStyle = c;
  x.lineWidth = lw;
  x.beginPath();
  for (let i = 0; i < n; i++) {
    const X = x0 + i * s;
    x.moveTo(X, y0 + s * 0.8);
    x.lineTo(X, y0);
    x.lineTo(X + s * 0.75, y0);
    x.lineTo(X + s * 0.75, y0 + s * 0.55);
    x.lineTo(X + s * 0.32, y0 + s * 0.55);
    x.lineTo(X + s * 0.32, y0 + s * 0.3);
    x.moveTo(X, y0 + s * 0.8);
    x.lineTo(X + s, y0 + s * 0.8);
  }
  x.stroke();
}
export function knot(x, cx, cy, s, c, lw) {
  x.save();
  x.translate(cx, cy);
  x.rotate(Math.PI / 4);
  x.strokeStyle = c;
  x.lineWidth = lw;
  x.lineCap = 'square';
  for (const a of [-1, 0, 1]) {
    x.beginPath();
    x.moveTo(a * s, -s * 1.45);
    x.lineTo(a * s, s * 1.45);
    x.stroke();
    x.beginPath();
    x.moveTo(-s * 1.45, a * s);
    x.lineTo(s * 1.45, a * s);
    x.stroke();
  }
  for (const [dx, dy] of [
    [1, 1],
    [-1, -1],
    [1, -1],
    [-1, 1],
  ]) {
    x.beginPath();
    x.moveTo(dx * s, dy * s * 1.45);
    x.lineTo(dx * s * 1.45, dy * s * 1.45);
    x.lineTo(dx * s * 1.45, dy * s);
    x.stroke();
  }
  x.restore();
}
