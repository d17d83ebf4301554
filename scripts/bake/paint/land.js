/** Sky, hills, trees, clouds, water: the open country. */
import { css, fbm, grad, mixa, mulberry, rad, ridged } from './base.js';

export function sky(x, w, h, stops) {
  x.fillStyle = grad(x, 0, 0, 0, h, stops);
  x.fillRect(0, 0, w, h);
}
export function glow(x, cx, cy, r, c, a = 0.8) {
  x.save();
  x.globalCompositeOperation = 'screen';
  x.fillStyle = rad(x, cx, cy, r, [
    [0, css(c, a)],
    [0.35, css(c, a * 0.38)],
    [1, css(c, 0)],
  ]);
  x.fillRect(cx - r, cy - r, 2 * r, 2 * r);
  x.restore();
}
function hillY(w, o) {
  return (X) =>
    o.y -
    o.amp *
      ((o.rid
        ? ridged(X / o.f, o.seed * 1.3, o.seed, o.oct || 4) * 1.25 - 0.2
        : fbm(X / o.f, o.seed * 1.7, o.seed, o.oct || 4)) -
        0.5) *
      2 +
    (o.tilt || 0) * (X / w - 0.5);
}
export function hill(x, w, h, o) {
  const Y = o.fn || hillY(w, o);
  x.beginPath();
  x.moveTo(-5, h + 5);
  for (let X = -5; X <= w + 5; X += 2) x.lineTo(X, Y(X));
  x.lineTo(w + 5, h + 5);
  x.closePath();
  x.fillStyle = grad(x, 0, o.y - o.amp, 0, o.yb || h, [
    [0, o.top],
    [1, o.bot || o.top],
  ]);
  x.fill();
  if (o.tex) {
    x.save();
    x.clip();
    const r = mulberry(o.seed * 31);
    const n = o.texN || w * 1.2;
    for (let i = 0; i < n; i++) {
      const X = r() * w,
        d = r();
      const yy = Y(X) + d * d * (o.texH || 90) + 1;
      const sl = (Y(X + 5) - Y(X - 5)) / 10;
      x.strokeStyle =
        r() < 0.55
          ? css(o.tex, 0.28 * (1 - d * 0.6))
          : css(o.tex2 || '#ffffff', 0.16 * (1 - d * 0.6));
      x.lineWidth = 0.6 + r() * 1.1;
      x.beginPath();
      x.moveTo(X, yy);
      const L = 4 + r() * 14;
      x.quadraticCurveTo(X + L * 0.5, yy + sl * L * 0.5 + L * 0.2, X + L, yy + sl * L + L * 0.55);
      x.stroke();
    }
    x.restore();
  }
  if (o.rim) {
    x.strokeStyle = o.rim;
    x.lineWidth = o.rimW || 1.2;
    x.beginPath();
    for (let X = -5; X <= w + 5; X += 2) x[X === -5 ? 'moveTo' : 'lineTo'](X, Y(X) + 0.6);
    x.stroke();
  }
  return Y;
}
/** Irregular tiers, wider than a spruce's, lit from the right where the sun stands. */
export function larch(x, X, Y, H, c, hi, r) {
  const tiers = Math.max(4, Math.round(H / 6));
  const lean = (r() - 0.5) * H * 0.05;
  x.fillStyle = css(mixa(c, '#000000', 0.3));
  x.fillRect(X - H * 0.018, Y - H * 0.16, H * 0.036, H * 0.16);
  for (let i = 0; i < tiers; i++) {
    const u = i / tiers;
    const y = Y - H * 0.07 - H * 0.93 * u;
    const px = X + lean * u;
    const half = H * 0.29 * (1 - u) ** 0.85 * (0.66 + 0.55 * r()) + 0.7;
    const tall = (H / tiers) * 1.75;
    for (const side of [-1, 1]) {
      x.fillStyle = css(mixa(c, hi, (side > 0 ? 0.44 : 0.02) + r() * 0.16));
      x.beginPath();
      x.moveTo(px, y - tall);
      x.quadraticCurveTo(
        px + side * half * 0.45,
        y - tall * 0.35,
        px + side * half * (0.85 + 0.35 * r()),
        y + tall * (0.05 + 0.2 * r()),
      );
      x.quadraticCurveTo(
        px + side * half * 0.55,
        y + tall * 0.02,
        px + side * half * 0.4,
        y + tall * 0.16,
      );
      x.quadraticCurveTo(px + side * half * 0.2, y + tall * 0.1, px, y);
      x.fill();
    }
  }
}
function birch(x, X, Y, H, c, hi, r) {
  x.strokeStyle = '#e6dfd0';
  x.lineWidth = H * 0.035;
  x.beginPath();
  x.moveTo(X, Y);
  x.quadraticCurveTo(X + H * 0.03, Y - H * 0.5, X - H * 0.01, Y - H * 0.85);
  x.stroke();
  for (let i = 0; i < 26; i++) {
    const u = 0.3 + r() * 0.7,
      a = (r() - 0.5) * H * 0.42 * (1.15 - Math.abs(u - 0.6));
    x.fillStyle = css(mixa(c, hi, a < 0 ? 0.3 + r() * 0.6 : r() * 0.35), 0.9);
    x.beginPath();
    x.ellipse(X + a, Y - H * u, H * 0.075 * (0.6 + r()), H * 0.055 * (0.6 + r()), r() * 3, 0, 7);
    x.fill();
  }
}
export function forest(x, w, Y, o) {
  const r = mulberry(o.seed);
  const t = [];
  for (let i = 0; i < o.n; i++) {
    const X = (o.x0 || 0) + r() * ((o.x1 ?? w) - (o.x0 || 0));
    const den = fbm(X / (o.clump || 70), o.seed, o.seed + 4, 3);
    if (den < (o.den ?? 0.42)) continue;
    const d = r();
    t.push([
      X,
      Y(X) + d * (o.depth || 30) + 2,
      (o.h || 22) * (0.6 + 0.6 * r()) * (1 + d * 0.35),
      r(),
    ]);
  }
  t.sort((a, b) => a[1] - b[1]);
  for (const [X, yy, H, v] of t)
    (o.birch && v < o.birch ? birch : larch)(x, X, yy, H, mixa(o.c, o.c2 || o.c, v), o.hi, r);
}
function cloud(x, cx, cy, w, h, c, a, seed) {
  const r = mulberry(seed);
  x.save();
  for (let i = 0; i < 7; i++) {
    const X = cx + (r() - 0.5) * w,
      ww = w * (0.2 + 0.35 * r());
    x.fillStyle = grad(x, 0, cy - h, 0, cy + h, [
      [0, css(c, a)],
      [1, css(c, 0)],
    ]);
    x.beginPath();
    x.ellipse(X, cy + (r() - 0.5) * h * 0.5, ww, h * (0.35 + 0.4 * r()), 0, 0, 7);
    x.fill();
  }
  x.restore();
}
export function clouds(x, w, o) {
  const r = mulberry(o.seed);
  for (let i = 0; i < o.n; i++)
    cloud(
      x,
      r() * w,
      o.y0 + r() * (o.y1 - o.y0),
      o.w * (0.5 + r()),
      o.h * (0.5 + r() * 0.8),
      o.c,
      o.a * (0.5 + 0.5 * r()),
      o.seed * 9 + i,
    );
}
export function water(x, X, Y, w, h, c, hi, seed = 4, n = 120) {
  x.save();
  x.beginPath();
  x.rect(X, Y, w, h);
  x.clip();
  x.fillStyle = grad(x, 0, Y, 0, Y + h, [
    [0, css(mixa(c, hi, 0.45))],
    [1, css(c)],
  ]);
  x.fillRect(X, Y, w, h);
  const r = mulberry(seed);
  for (let i = 0; i < n; i++) {
    const d = r(),
      yy = Y + d * d * h,
      L = (4 + r() * 26) * (0.4 + d);
    x.strokeStyle = css(r() < 0.6 ? hi : mixa(c, '#000', 0.3), 0.1 + 0.35 * r());
    x.lineWidth = 0.6 + d * 1.2;
    const xx = X + r() * w;
    x.beginPath();
    x.moveTo(xx, yy);
    x.lineTo(xx + L, yy);
    x.stroke();
  }
  x.restore();
}
