/** Close-up silk: longitudinal strands shaded by a moving fold. */
import { bez, css, mixa, mulberry, sm, vn } from './base.js';

export function silk(x, p, W, o = {}) {
  const n = o.n || 220,
    m = o.m || 54,
    sd = o.seed || 1,
    P0 = [];
  for (let i = 0; i <= n; i++) {
    const u = i / n,
      a = bez(p, Math.max(0, u - 0.003)),
      b = bez(p, Math.min(1, u + 0.003)),
      q = bez(p, u),
      l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    P0.push([q[0], q[1], -(b[1] - a[1]) / l, (b[0] - a[0]) / l]);
  }
  const off = (u, v) => {
    const hw = W * (0.62 + 0.5 * vn(u * 5 + sd, 1, sd)),
      wv = (vn(u * 6.5, v * 0.8 + 3, sd + 5) - 0.5) * W * 1.15;
    return (
      v * hw * (1 - 0.3 * Math.pow(Math.sin(u * 8 + sd), 2)) + wv + Math.sin(u * 9 + sd) * W * 0.35
    );
  };
  x.save();
  x.translate(o.sx || 4, o.sy || 8);
  x.filter = `blur(${o.sb || 6}px)`;
  x.fillStyle = `rgba(40,40,40,${o.sa ?? 0.32})`;
  x.beginPath();
  for (let i = 0; i <= n; i++) {
    const q = P0[i],
      d = off(i / n, -1);
    x[i ? 'lineTo' : 'moveTo'](q[0] + q[2] * d, q[1] + q[3] * d);
  }
  for (let i = n; i >= 0; i--) {
    const q = P0[i],
      d = off(i / n, 1);
    x.lineTo(q[0] + q[2] * d, q[1] + q[3] * d);
  }
  x.fill();
  x.restore();
  x.lineCap = 'butt';
  for (let j = 0; j < m; j++) {
    const v = -1 + (2 * j) / (m - 1);
    for (let i = 0; i < n; i++) {
      const u = i / n,
        q = P0[i],
        r = P0[i + 1],
        d = off(u, v),
        e = off((i + 1) / n, v);
      const f = v * 2.6 + u * 15 + vn(u * 7, v * 1.3 + 9, sd + 9) * 5.2;
      const s = 0.5 + 0.5 * Math.sin(f);
      let c = mixa('#163E75', '#2F6DB5', sm(0.05, 0.6, s));
      c = mixa(c, '#7FB2E8', sm(0.62, 1, s) * 0.85);
      c = mixa(c, '#E4F1FC', Math.pow(s, 14) * 0.6);
      if (Math.abs(v) > 0.93) c = mixa(c, '#A9CDF2', 0.45);
      x.strokeStyle = css(c);
      x.lineWidth = (2 * W * 1.15) / m + 1.1;
      x.beginPath();
      x.moveTo(q[0] + q[2] * d, q[1] + q[3] * d);
      x.lineTo(r[0] + r[2] * e + (r[0] - q[0]) * 0.2, r[1] + r[3] * e + (r[1] - q[1]) * 0.2);
      x.stroke();
    }
  }
  if (o.fringe) {
    const rr = mulberry(4),
      q = P0[n];
    for (let j = 0; j < 40; j++) {
      const v = -1 + (2 * j) / 39,
        d = off(1, v);
      x.strokeStyle = j % 2 ? '#2F6DB5' : '#8DBBEA';
      x.lineWidth = 1.1;
      x.beginPath();
      const X = q[0] + q[2] * d,
        Y = q[1] + q[3] * d,
        l = W * (0.5 + 0.4 * rr());
      x.moveTo(X - 2, Y);
      x.quadraticCurveTo(
        X + q[3] * l * 0.6,
        Y - q[2] * l * 0.6,
        X + q[3] * l,
        Y - q[2] * l + (rr() - 0.2) * 9,
      );
      x.stroke();
    }
  }
}
