import { P, grad, mix } from '../paint/base.js';

export function hallBg(x, w, h, o = {}) {
  const u = w / 1280,
    fl = h * (o.fl || 0.62);
  x.fillStyle = grad(x, 0, 0, 0, fl, [
    [0, '#1C222C'],
    [0.4, '#3A3236'],
    [1, '#5E4638'],
  ]);
  x.fillRect(0, 0, w, h);
  // timber fins
  const n = o.fins || 44;
  for (let i = 0; i < n; i++) {
    const X = (w * i) / n,
      W = w / n;
    const d = Math.abs(i / n - 0.5) * 2;
    x.fillStyle = grad(x, X, 0, X + W, 0, [
      [0, mix('#A77D52', P.night, 0.25 + 0.5 * d)],
      [0.55, mix('#7A5738', P.night, 0.3 + 0.5 * d)],
      [0.6, mix('#2e2320', P.night, 0.5)],
      [1, mix('#3b2c25', P.night, 0.5)],
    ]);
    x.fillRect(X, h * 0.06, W, fl - h * 0.06);
  }
  x.fillStyle = grad(x, 0, h * 0.06, 0, fl, [
    [0, 'rgba(20,24,33,.82)'],
    [0.35, 'rgba(20,24,33,.25)'],
    [0.75, 'rgba(255,214,150,.08)'],
    [1, 'rgba(20,24,33,.5)'],
  ]);
  x.fillRect(0, h * 0.06, w, fl);
  // ceiling beams like a ger's crown
  x.save();
  x.beginPath();
  x.rect(0, 0, w, h * 0.16);
  x.clip();
  x.fillStyle = '#171c25';
  x.fillRect(0, 0, w, h * 0.16);
  const cx = w / 2,
    cy = -h * 0.08;
  for (let i = 0; i <= 40; i++) {
    const a = Math.PI * (0.04 + (0.92 * i) / 40);
    x.strokeStyle = i % 2 ? 'rgba(158,92,52,.75)' : 'rgba(200,150,62,.32)';
    x.lineWidth = (i % 2 ? 5 : 1.4) * u;
    x.beginPath();
    x.moveTo(cx + Math.cos(a) * h * 0.2, cy + Math.sin(a) * h * 0.09);
    x.lineTo(cx + Math.cos(a) * w * 0.8, cy + Math.sin(a) * h * 0.42);
    x.stroke();
  }
  for (const [k, l] of [
    [1, 5],
    [0.72, 3],
  ]) {
    x.strokeStyle = '#C8963E';
    x.lineWidth = l * u;
    x.beginPath();
    x.ellipse(cx, cy, h * 0.23 * k, h * 0.12 * k, 0, 0, 7);
    x.stroke();
  }
  x.restore();
  x.fillStyle = grad(x, 0, h * 0.15, 0, h * 0.24, [
    [0, 'rgba(12,16,22,.75)'],
    [1, 'rgba(12,16,22,0)'],
  ]);
  x.fillRect(0, h * 0.15, w, h * 0.1);
  // floor
  x.fillStyle = grad(x, 0, fl, 0, h, [
    [0, '#5A2F2C'],
    [0.5, '#4A2629'],
    [1, '#231b24'],
  ]);
  x.fillRect(0, fl, w, h - fl);
  x.strokeStyle = 'rgba(214,164,84,.2)';
  x.lineWidth = 1.2 * u;
  for (let i = -9; i <= 9; i++) {
    x.beginPath();
    x.moveTo(cx + i * w * 0.05, fl);
    x.lineTo(cx + i * w * 0.16, h);
    x.stroke();
  }
  for (let i = 1; i < 6; i++) {
    const yy = fl + (h - fl) * Math.pow(i / 6, 1.7);
    x.beginPath();
    x.moveTo(0, yy);
    x.lineTo(w, yy);
    x.stroke();
  }
  x.fillStyle = '#1d1a20';
  x.fillRect(0, fl - 5 * u, w, 6 * u);
  x.fillStyle = 'rgba(200,150,62,.7)';
  x.fillRect(0, fl - 6 * u, w, 1.4 * u);
}
// flags of the parties on stands, hanging in folds
const FC = {
  kp: [
    ['#2C5AA0', 0.18],
    ['#F2ECE0', 0.05],
    ['#B23A3A', 0.54],
    ['#F2ECE0', 0.05],
    ['#2C5AA0', 0.18],
  ],
  kr: [['#F2EEE6', 1]],
  cn: [['#C03B32', 1]],
  us: [
    ['#B23A3A', 0.14],
    ['#F2ECE0', 0.14],
    ['#B23A3A', 0.14],
    ['#F2ECE0', 0.16],
    ['#B23A3A', 0.14],
    ['#F2ECE0', 0.14],
    ['#B23A3A', 0.14],
  ],
  ru: [
    ['#F2ECE0', 0.34],
    ['#2C5AA0', 0.33],
    ['#C03B32', 0.33],
  ],
  jp: [['#F4F0E8', 1]],
  mn: [
    ['#B8362E', 0.34],
    ['#2F6DB5', 0.32],
    ['#B8362E', 0.34],
  ],
};
export function hangFlag(x, X, Y, W, H, f) {
  x.save();
  x.fillStyle = '#C8963E';
  x.fillRect(X - 1.4, Y - H * 0.08, 2.8, H * 1.5);
  x.beginPath();
  x.arc(X, Y - H * 0.1, 4, 0, 7);
  x.fill();
  x.beginPath();
  x.moveTo(X, Y);
  x.bezierCurveTo(X + W * 0.6, Y + H * 0.03, X + W * 0.8, Y + H * 0.12, X + W * 0.9, Y + H * 0.5);
  x.bezierCurveTo(X + W, Y + H * 0.8, X + W * 0.7, Y + H * 1.02, X + W * 0.35, Y + H);
  x.quadraticCurveTo(X + W * 0.1, Y + H, X, Y + H * 0.92);
  x.closePath();
  x.clip();
  let p = 0;
  const bands = FC[f];
  for (const [c, d] of bands) {
    x.fillStyle = c;
    x.save();
    if (f === 'mn' || f === 'kp' || f === 'ru' || f === 'us') {
      x.translate(X, Y);
      x.rotate(f === 'mn' ? 0 : 0.0);
      if (f === 'mn') x.fillRect(W * p, -4, W * d + 1, H * 1.2);
      else {
        x.transform(1, 0.55, 0, 1, 0, -H * 0.05);
        x.fillRect(-2, H * p * 1, W * 1.3, H * d + 1);
      }
    } else x.fillRect(X - 2, Y - 4, W + 6, H + 12);
    x.restore();
    p += d;
  }
  if (f === 'jp') {
    x.fillStyle = '#B8323A';
    x.beginPath();
    x.ellipse(X + W * 0.42, Y + H * 0.48, W * 0.22, H * 0.17, 0.3, 0, 7);
    x.fill();
  }
  if (f === 'kr') {
    x.fillStyle = '#B8323A';
    x.beginPath();
    x.arc(X + W * 0.42, Y + H * 0.48, W * 0.2, Math.PI, 0);
    x.fill();
    x.fillStyle = '#2C5AA0';
    x.beginPath();
    x.arc(X + W * 0.42, Y + H * 0.48, W * 0.2, 0, Math.PI);
    x.fill();
  }
  if (f === 'cn') {
    x.fillStyle = '#E9C25A';
    x.beginPath();
    x.arc(X + W * 0.25, Y + H * 0.22, W * 0.09, 0, 7);
    x.fill();
  }
  if (f === 'us') {
    x.fillStyle = '#2B4272';
    x.fillRect(X - 2, Y - 2, W * 0.5, H * 0.48);
  }
  if (f === 'kp') {
    x.fillStyle = '#F2ECE0';
    x.beginPath();
    x.arc(X + W * 0.35, Y + H * 0.56, W * 0.13, 0, 7);
    x.fill();
  }
  for (const [a, c] of [
    [0.16, 'rgba(255,250,235,.26)'],
    [0.34, 'rgba(15,18,28,.34)'],
    [0.52, 'rgba(255,250,235,.18)'],
    [0.72, 'rgba(15,18,28,.42)'],
  ]) {
    x.strokeStyle = c;
    x.lineWidth = W * 0.13;
    x.beginPath();
    x.moveTo(X + W * a * 0.55, Y - 4);
    x.bezierCurveTo(
      X + W * a * 1.1,
      Y + H * 0.4,
      X + W * a * 1.2,
      Y + H * 0.7,
      X + W * a,
      Y + H * 1.1,
    );
    x.stroke();
  }
  x.restore();
}
