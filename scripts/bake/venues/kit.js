/** Parts that several venues share; all venues draw on a sheet of 420 × 200 (hills run on below it). */
import { P, css, grad, mix, mixa, mulberry } from '../paint/base.js';
import { windows } from '../paint/built.js';
import { clouds, glow, hill } from '../paint/land.js';

const SHEET = { width: 420, height: 240 };
/** Drawings run past the sheet so that a wider crop finds no edge. */
const { width: W, height: H } = SHEET;

export function fog(x, y, h, colour, alpha) {
  x.fillStyle = grad(x, 0, y, 0, y + h, [
    [0, css(colour, 0)],
    [1, css(colour, alpha)],
  ]);
  x.fillRect(0, y, W, h);
}

export function sun(x, X, Y, r, colour = '#FFF6DC', halo = '#FFD98F') {
  glow(x, X, Y, r * 9, halo, 0.95);
  x.fillStyle = colour;
  x.beginPath();
  x.arc(X, Y, r, 0, 7);
  x.fill();
}

/** Long thin clouds. */
export function streaks(x, seed, y0, y1, colour, alpha, n = 7) {
  x.filter = 'blur(1.6px)';
  clouds(x, W, { seed, n, y0, y1, w: 90, h: 5, c: colour, a: alpha });
  x.filter = 'none';
}

export function slope(x, y, amp, f, seed, top, bot, o = {}) {
  return hill(x, W, H, {
    y,
    amp,
    f,
    seed,
    top,
    bot,
    yb: y + 60,
    rim: 'rgba(255,240,205,.4)',
    rimW: 0.8,
    tex: '#3a4034',
    tex2: '#fff0cc',
    texH: 26,
    texN: 260,
    ...o,
  });
}

export function skyline(x, y, colour, seed, tall, lit, n = 34) {
  const r = mulberry(seed);
  for (let i = 0; i < n; i++) {
    const w = 8 + r() * 16;
    const h = tall * (0.3 + 0.7 * r() * r() + 0.1);
    const X = r() * W;
    x.fillStyle = grad(x, 0, y - h, 0, y, [
      [0, mix(colour, P.night, 0.12 * r())],
      [1, mix(colour, '#fff2dc', 0.35)],
    ]);
    x.fillRect(X, y - h, w, h + 2);
    if (r() < 0.3) x.fillRect(X + w * 0.3, y - h - 3, w * 0.35, 4);
    if (lit)
      windows(
        x,
        X + 1,
        y - h + 2,
        w - 2,
        h - 3,
        Math.max(2, (w / 4) | 0),
        Math.max(2, (h / 5) | 0),
        'rgba(20,26,33,.12)',
        { lit, seed: i + seed, litC: 'rgba(255,226,160,.8)' },
      );
  }
}

export function trees(x, y, n, seed, colour, light, h = 12, x0 = 0, x1 = W) {
  const r = mulberry(seed);
  for (let i = 0; i < n; i++) {
    const X = x0 + (x1 - x0) * r();
    const R = h * (0.5 + 0.6 * r());
    for (let k = 0; k < 12; k++) {
      x.fillStyle = css(mixa(colour, light, r() * 0.75 * (k / 12)));
      x.beginPath();
      x.ellipse(X + (r() - 0.5) * R, y - R * 0.35 - r() * R * 0.65, R * 0.32, R * 0.26, r(), 0, 7);
      x.fill();
    }
  }
}
