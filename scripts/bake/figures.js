import { P, css, grad, mix } from './paint/base.js';

export function figure(x, X, Y, s, o) {
  const {
    suit = '#2F3A46',
    acc = '#9E3B32',
    hair = '#26242a',
    post = 'guarded',
    style = 0,
    side = 1,
    light = [0.6, '#FFE3B0'],
    skin = '#D8AE8A',
  } = o;
  x.save();
  x.translate(X, Y);
  x.scale(s, s);
  const lean =
      { hostile: -side * 5, guarded: 0, probing: side * 6, open: 0, committed: 0 }[post] || 0,
    up = { hostile: -4, guarded: -1, probing: 5, open: 0, committed: 3 }[post] || 0;
  const sw = post === 'guarded' ? 41 : post === 'hostile' ? 47 : post === 'open' ? 46 : 44;
  const hx = lean * 1.5 + (post === 'hostile' ? -side * 3 : 0),
    hy = -95 + up,
    turn = (post === 'hostile' ? -side : side) * (o.turn ?? 0.5);
  if (o.part !== 'arms') {
    if (o.chair !== false) {
      x.fillStyle = grad(x, -40, 0, 40, 0, [
        [0, '#8A6140'],
        [0.5, '#6B4830'],
        [1, '#3F2B22'],
      ]);
      x.beginPath();
      x.roundRect(-38, -86, 76, 130, [22, 22, 4, 4]);
      x.fill();
      x.fillStyle = grad(x, -32, 0, 32, 0, [
        [0, o.pad || '#4C6A8E'],
        [1, '#283a52'],
      ]);
      x.beginPath();
      x.roundRect(-31, -79, 62, 110, [17, 17, 3, 3]);
      x.fill();
    }
    if (o.long > 70) {
      x.save();
      x.filter = 'blur(5px)';
      x.fillStyle = 'rgba(18,20,16,.5)';
      x.beginPath();
      x.ellipse(4, o.long - 2, sw + 14, 11, 0, 0, 7);
      x.fill();
      x.restore();
    }
    const lit = mix(suit, light[1], 0.34),
      dk = mix(suit, P.night, 0.45);
    x.save();
    x.transform(1, 0, -lean * 0.01, 1, lean * 0.3, 0);
    x.fillStyle = grad(
      x,
      -sw,
      0,
      sw,
      0,
      light[0] > 0
        ? [
            [0, dk],
            [0.5, suit],
            [0.86, mix(suit, light[1], 0.16)],
            [1, lit],
          ]
        : [
            [0, lit],
            [0.14, mix(suit, light[1], 0.16)],
            [0.5, suit],
            [1, dk],
          ],
    );
    x.beginPath();
    x.moveTo(-sw + 18, o.long ?? 60);
    x.quadraticCurveTo(-sw + 4, o.long ?? 60, -sw + 2, (o.long ?? 60) - 14);
    x.lineTo(-sw - 5, 40);
    x.bezierCurveTo(-sw - 7, -10, -sw - 4, -40, -sw * 0.8, -50 + up * 0.4);
    x.bezierCurveTo(-sw * 0.55, -60, -16, -60, -9, -70 + up * 0.4);
    x.lineTo(9, -70 + up * 0.4);
    x.bezierCurveTo(16, -60, sw * 0.55, -60, sw * 0.8, -50 + up * 0.4);
    x.bezierCurveTo(sw + 4, -40, sw + 7, -10, sw + 5, 40);
    x.lineTo(sw - 2, (o.long ?? 60) - 14);
    x.quadraticCurveTo(sw - 4, o.long ?? 60, sw - 18, o.long ?? 60);
    x.lineTo(-sw + 18, o.long ?? 60);
    x.closePath();
    x.fill();
    // collar by dress
    if (o.back) {
      x.strokeStyle = mix(suit, P.night, 0.5);
      x.lineWidth = 1.4;
      x.beginPath();
      x.moveTo(0, -56);
      x.lineTo(1, 60);
      x.stroke();
      x.fillStyle = mix(suit, P.night, 0.3);
      x.beginPath();
      x.moveTo(-13, -69);
      x.quadraticCurveTo(0, -60, 13, -69);
      x.lineTo(11, -60);
      x.quadraticCurveTo(0, -53, -11, -60);
      x.fill();
    } else if (style === 1) {
      // buttoned tunic
      x.fillStyle = mix(suit, P.night, 0.35);
      x.beginPath();
      x.moveTo(-13, -69);
      x.lineTo(13, -69);
      x.lineTo(8, -58);
      x.lineTo(-8, -58);
      x.fill();
      x.strokeStyle = mix(suit, P.night, 0.6);
      x.lineWidth = 1.2;
      x.beginPath();
      x.moveTo(0, -60);
      x.lineTo(0, 40);
      x.stroke();
      x.fillStyle = mix(suit, '#E9D9B0', 0.6);
      for (let i = 0; i < 4; i++) {
        x.beginPath();
        x.arc(0, -48 + i * 17, 1.8, 0, 7);
        x.fill();
      }
      x.fillStyle = acc;
      x.beginPath();
      x.arc(-20, -36, 3, 0, 7);
      x.fill();
    } else {
      x.fillStyle = '#F2ECE0';
      x.beginPath();
      x.moveTo(-11, -68);
      x.lineTo(11, -68);
      x.lineTo(0, -16);
      x.fill();
      if (style === 2) {
        x.fillStyle = acc;
        x.beginPath();
        x.moveTo(-12, -68);
        x.quadraticCurveTo(0, -50, 12, -68);
        x.lineTo(9, -56);
        x.quadraticCurveTo(2, -46, 5, -24);
        x.lineTo(-4, -24);
        x.quadraticCurveTo(-3, -48, -9, -56);
        x.fill();
      } else {
        x.fillStyle = acc;
        x.beginPath();
        x.moveTo(-4, -64);
        x.lineTo(4, -64);
        x.lineTo(2.6, -57);
        x.lineTo(5.5, -28);
        x.lineTo(0, -19);
        x.lineTo(-5.5, -28);
        x.lineTo(-2.6, -57);
        x.fill();
      }
      x.fillStyle = mix(suit, P.night, 0.28);
      x.beginPath();
      x.moveTo(-12, -69);
      x.lineTo(-25, -50);
      x.lineTo(-17, -44);
      x.lineTo(-19, -38);
      x.lineTo(0, -8);
      x.lineTo(-1, -17);
      x.closePath();
      x.fill();
      x.fillStyle = mix(suit, light[1], 0.1);
      x.beginPath();
      x.moveTo(12, -69);
      x.lineTo(25, -50);
      x.lineTo(17, -44);
      x.lineTo(19, -38);
      x.lineTo(0, -8);
      x.lineTo(1, -17);
      x.closePath();
      x.fill();
    }
    x.restore();
    // neck, head: two planes, no features
    x.fillStyle = mix(skin, '#5b3a32', 0.38);
    x.beginPath();
    x.moveTo(-8 + lean * 0.4, -68 + up * 0.4);
    x.lineTo(-7.5 + hx, hy + 10);
    x.lineTo(7.5 + hx, hy + 10);
    x.lineTo(8 + lean * 0.4, -68 + up * 0.4);
    x.quadraticCurveTo(lean * 0.4, -60, -8 + lean * 0.4, -68 + up * 0.4);
    x.fill();
    x.save();
    x.translate(hx, hy);
    x.rotate(post === 'probing' ? side * 0.1 : post === 'hostile' ? -side * 0.05 : 0);
    const face = () => {
      x.beginPath();
      x.moveTo(-14, -7);
      x.bezierCurveTo(-15, -24, 15, -24, 14, -7);
      x.bezierCurveTo(14.5, 6, 10, 16, turn * 3, 20);
      x.bezierCurveTo(-10, 16, -14.5, 6, -14, -7);
      x.closePath();
    };
    x.fillStyle = mix(skin, '#5b3a32', 0.3);
    for (const e of [-14, 14]) {
      x.beginPath();
      x.ellipse(e, -1, 2.6, 4.6, 0, 0, 7);
      x.fill();
    }
    face();
    x.fillStyle = css2(skin);
    x.fill();
    x.save();
    face();
    x.clip();
    const ls = light[0] > 0 ? -1 : 1;
    x.fillStyle = mix(skin, '#5b3a32', 0.36, 0.85);
    x.beginPath();
    x.moveTo(ls * 30, -30);
    x.lineTo(ls * 30, 30);
    x.lineTo(turn * 4, 24);
    x.quadraticCurveTo(turn * 4 + ls * 3, 6, turn * 5, -4);
    x.quadraticCurveTo(turn * 3 + ls * 4, -14, turn * 2 + ls * 4, -30);
    x.fill();
    x.fillStyle = mix(skin, light[1], 0.55, 0.6);
    x.beginPath();
    x.ellipse(-ls * 14, -2, 5, 15, 0, 0, 7);
    x.fill();
    x.restore();
    x.fillStyle = grad(
      x,
      -15,
      0,
      15,
      0,
      light[0] > 0
        ? [
            [0, mix(hair, P.night, 0.5)],
            [0.7, hair],
            [1, mix(hair, light[1], 0.4)],
          ]
        : [
            [0, mix(hair, light[1], 0.4)],
            [0.3, hair],
            [1, mix(hair, P.night, 0.5)],
          ],
    );
    if (o.back) {
      face();
      x.fill();
      x.restore();
    } else {
      x.beginPath();
      if (o.hs === 1) {
        x.moveTo(-16.5, 14);
        x.bezierCurveTo(-20, -30, 20, -30, 16.5, 14);
        x.quadraticCurveTo(14, 13, 12.5, 5);
        x.bezierCurveTo(14, -8, 8, -13, -4, -12);
        x.bezierCurveTo(-12, -11, -13, -4, -12, 6);
        x.quadraticCurveTo(-14, 12, -16.5, 14);
      } else if (o.hs === 2) {
        x.moveTo(-15, -1);
        x.bezierCurveTo(-19, -27, 19, -27, 15, -1);
        x.bezierCurveTo(13, -9, 9, -13, 0, -13.5);
        x.bezierCurveTo(-9, -13, -13, -9, -15, -1);
      } else {
        x.moveTo(-15, 1);
        x.bezierCurveTo(-19, -29, 18, -30, 15.3, 0);
        x.bezierCurveTo(13.5, -7, 12, -12, 4, -11);
        x.bezierCurveTo(-4, -10, -8, -14, -11, -12);
        x.bezierCurveTo(-13.5, -8, -13.5, -4, -15, 1);
      }
      x.fill();
      if (o.hs === 1) {
        x.beginPath();
        x.arc(-turn * 8, -20, 6.5, 0, 7);
        x.fill();
      }
      x.restore();
    }
  }
  if (o.part === 'body') {
    x.restore();
    return;
  }
  const arm = (p, wd = 13) => {
    x.lineCap = 'round';
    x.lineJoin = 'round';
    x.strokeStyle = mix(suit, P.night, 0.42);
    x.lineWidth = wd + 2;
    x.beginPath();
    p.forEach((q, i) => x[i ? 'lineTo' : 'moveTo'](...q));
    x.stroke();
    x.strokeStyle = mix(suit, light[1], 0.08);
    x.lineWidth = wd;
    x.beginPath();
    p.forEach((q, i) => x[i ? 'lineTo' : 'moveTo'](...q));
    x.stroke();
  };
  const hand = (X, Y, r = 6, a = 0) => {
    x.fillStyle = '#F2ECE0';
    x.beginPath();
    x.ellipse(X - Math.cos(a) * 5, Y - Math.sin(a) * 5, 5.6, 6.4, a, 0, 7);
    x.fill();
    x.fillStyle = css2(skin);
    x.beginPath();
    x.ellipse(X + Math.cos(a) * 3, Y + Math.sin(a) * 3, r + 2.4, r - 1, a, 0, 7);
    x.fill();
  };
  const t = o.drop ?? 24;
  if (post === 'hostile') {
    arm([
      [-44, -26],
      [-38, 6],
      [18, -6],
    ]);
    hand(22, -8, 5, -0.3);
    arm([
      [44, -26],
      [38, 6],
      [-18, -3],
    ]);
    hand(-22, -5, 5, 3.3);
  } else if (post === 'probing') {
    const q = side;
    arm([
      [-q * 44, -24],
      [-q * 46, t - 4],
      [-q * 8, t],
    ]);
    hand(-q * 4, t, 5.5, q > 0 ? 0 : 3.14);
    arm(
      [
        [q * 44, -22],
        [q * 34, t - 2],
        [hx + q * 13, -66],
      ],
      12,
    );
    hand(hx + q * 11, -73, 5.5, -1.57);
  } else if (post === 'open') {
    arm([
      [-45, -24],
      [-54, t - 6],
      [-46, t + 4],
    ]);
    hand(-38, t + 5, 6.5, 0.25);
    arm([
      [45, -24],
      [54, t - 6],
      [46, t + 4],
    ]);
    hand(38, t + 5, 6.5, 2.9);
  } else if (post === 'committed') {
    arm([
      [-44, -24],
      [-42, t - 8],
      [-20, t - 8],
    ]);
    arm([
      [44, -24],
      [42, t - 8],
      [20, t - 8],
    ]);
    hand(-14, t - 10, 6, 0);
    hand(14, t - 10, 6, 3.14);
    ribbon(
      x,
      [
        [-40, t + 12],
        [-20, t - 14],
        [20, t - 14],
        [40, t + 12],
      ],
      80,
      { k: 0.62, seed: 5, step: 1.5, fringe: true, blur: 2 },
    );
  } else {
    arm([
      [-42, -24],
      [-44, t - 4],
      [-7, t],
    ]);
    arm([
      [42, -24],
      [44, t - 4],
      [7, t],
    ]);
    hand(-3, t, 6, 0);
    hand(4, t - 2, 6, 3.14);
  }
  x.restore();
}
const css2 = (c) => css(c);
