/** Palette, seeded chance, noise, colour and canvas basics that every picture shares. */
export const P = {
  paper: '#F4EDE0',
  ink: '#1E2A32',
  khadag: '#2F6DB5',
  silk: '#6FA6E0',
  gold: '#C8963E',
  felt: '#9E3B32',
  moss: '#5B7553',
  dusk: '#3B3A4E',
  night: '#141A21',
  slate: '#74808A',
};
export function mulberry(a) {
  return () => {
    a |= 0;
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
function hash(x, y, s = 0) {
  let h = Math.imul(x | 0, 374761393) ^ Math.imul(y | 0, 668265263) ^ Math.imul(s | 0, 2246822519);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
export function vn(x, y, s = 0) {
  const xi = Math.floor(x),
    yi = Math.floor(y);
  let u = x - xi,
    v = y - yi;
  u = u * u * u * (u * (u * 6 - 15) + 10);
  v = v * v * v * (v * (v * 6 - 15) + 10);
  const a = hash(xi, yi, s),
    b = hash(xi + 1, yi, s),
    c = hash(xi, yi + 1, s),
    d = hash(xi + 1, yi + 1, s);
  return a + (b - a) * u + (c - a) * v + (a - b - c + d) * u * v;
}
export function fbm(x, y, s = 0, o = 4) {
  let r = 0,
    a = 0.5,
    t = 0;
  for (let i = 0; i < o; i++) {
    r += a * vn(x, y, s + i);
    t += a;
    a *= 0.5;
    x = x * 2.03 + 1.7;
    y = y * 2.03 + 9.2;
  }
  return r / t;
}
export function ridged(x, y, s = 0, o = 5) {
  let r = 0,
    a = 0.5,
    t = 0,
    p = 1;
  for (let i = 0; i < o; i++) {
    let n = 1 - Math.abs(2 * vn(x, y, s + i) - 1);
    n *= n;
    r += a * n * p;
    t += a;
    p = Math.min(1, n * 1.6);
    a *= 0.5;
    x = x * 2.05 + 3.1;
    y = y * 2.05 + 5.3;
  }
  return r / t;
}
/** A colour as a triple, from a triple, `#rrggbb` or the `rgba(…)` that this file writes. */
export function rgb(colour) {
  if (Array.isArray(colour)) return colour;
  if (colour.startsWith('rgba'))
    return colour
      .match(/[\d.]+/g)
      .slice(0, 3)
      .map(Number);
  return [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
}
export const mixa = (a, b, t) => {
  a = rgb(a);
  b = rgb(b);
  return [0, 1, 2].map((i) => a[i] + (b[i] - a[i]) * t);
};
export const css = (c, al = 1) => {
  c = rgb(c);
  return `rgba(${c.map((v) => Math.round(Math.max(0, Math.min(255, v)))).join(',')},${al})`;
};
export const mix = (a, b, t, al = 1) => css(mixa(a, b, t), al);
export const clamp = (v, a = 0, b = 1) => Math.max(a, Math.min(b, v));
export const sm = (a, b, v) => {
  v = clamp((v - a) / (b - a));
  return v * v * (3 - 2 * v);
};
export function grad(x, x0, y0, x1, y1, stops) {
  const g = x.createLinearGradient(x0, y0, x1, y1);
  stops.forEach(([o, c]) => g.addColorStop(o, c));
  return g;
}
export function rad(x, cx, cy, r, stops, r0 = 0) {
  const g = x.createRadialGradient(cx, cy, r0, cx, cy, r);
  stops.forEach(([o, c]) => g.addColorStop(o, c));
  return g;
}
export function grain(x, w, h, amt = 0.06, seed = 5, fibre = true) {
  const c = document.createElement('canvas');
  const W = (c.width = 512),
    H = (c.height = 512);
  const k = c.getContext('2d'),
    im = k.createImageData(W, H);
  const r = mulberry(seed);
  for (let i = 0; i < W * H; i++) {
    const px = i % W,
      py = (i / W) | 0;
    const v = (r() - 0.5) * 0.7 + (fbm(px / 5, py / 5, seed, 2) - 0.5) * 0.35;
    const g = v > 0 ? 255 : 20;
    im.data[i * 4] = g;
    im.data[i * 4 + 1] = v > 0 ? 250 : 24;
    im.data[i * 4 + 2] = v > 0 ? 236 : 40;
    im.data[i * 4 + 3] = Math.abs(v) * amt * 510;
  }
  k.putImageData(im, 0, 0);
  if (fibre) {
    k.lineWidth = 0.6;
    for (let i = 0; i < 160; i++) {
      k.strokeStyle = i % 2 ? `rgba(255,250,235,${amt * 1.6})` : `rgba(60,45,25,${amt * 1.2})`;
      const X = r() * W,
        Y = r() * H,
        a = r() * 6.28;
      k.beginPath();
      k.moveTo(X, Y);
      k.quadraticCurveTo(
        X + Math.cos(a) * 8,
        Y + Math.sin(a) * 8,
        X + Math.cos(a + 0.6) * 16,
        Y + Math.sin(a + 0.6) * 16,
      );
      k.stroke();
    }
  }
  x.save();
  x.fillStyle = x.createPattern(c, 'repeat');
  x.fillRect(0, 0, w, h);
  x.restore();
}
export function vignette(x, w, h, a = 0.35, c = P.night) {
  x.save();
  x.fillStyle = rad(
    x,
    w / 2,
    h * 0.48,
    Math.hypot(w, h) * 0.56,
    [
      [0, css(c, 0)],
      [1, css(c, a)],
    ],
    Math.min(w, h) * 0.36,
  );
  x.fillRect(0, 0, w, h);
  x.restore();
}
export function bez(p, t) {
  const [a, b, c, d] = p,
    u = 1 - t;
  return [
    u * u * u * a[0] + 3 * u * u * t * b[0] + 3 * u * t * t * c[0] + t * t * t * d[0],
    u * u * u * a[1] + 3 * u * u * t * b[1] + 3 * u * t * t * c[1] + t * t * t * d[1],
  ];
}
