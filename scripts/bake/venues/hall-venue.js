/** Ulaanbaatar: the conference hall. */
import { grad } from '../paint/base.js';
import { knot } from '../paint/built.js';
import { glow } from '../paint/land.js';
import { chairEmpty, table } from '../furniture.js';
import { hallBg, hangFlag } from './hall.js';

const LEFT = ['cn', 'kp', 'jp'];
const RIGHT = ['kr', 'ru', 'us'];

function room(x, w, h) {
  hallBg(x, w, h, { fl: 0.56 });
  x.save();
  x.shadowColor = 'rgba(0,0,0,.5)';
  x.shadowBlur = 30;
  x.fillStyle = grad(x, 0, 104, 0, 250, [
    [0, '#2B5F9F'],
    [1, '#1D4273'],
  ]);
  x.fillRect(404, 106, 472, 136);
  x.restore();
  x.strokeStyle = 'rgba(235,205,130,.85)';
  x.lineWidth = 1.4;
  x.strokeRect(412, 114, 456, 120);
  // No words in the picture: the page names the meeting in the reader's language.
  knot(x, 640, 174, 21, 'rgba(240,214,140,.92)', 4);
  for (const X of [470, 810]) knot(x, X, 174, 10, 'rgba(240,214,140,.75)', 2.2);
  LEFT.forEach((f, i) => hangFlag(x, 244 + i * 48, 130, 42, 122, f));
  RIGHT.forEach((f, i) => hangFlag(x, 892 + i * 48, 130, 42, 122, f));
}

function card(x, w, h) {
  hallBg(x, w, h, { fl: 0.6, fins: 30 });
  x.fillStyle = '#24508A';
  x.fillRect(140, 40, 140, 42);
  x.strokeStyle = '#E6C878';
  x.strokeRect(143, 43, 134, 36);
  knot(x, 210, 61, 5, '#F0D68C', 1.6);
  LEFT.forEach((f, i) => hangFlag(x, 56 + i * 26, 44, 20, 48, f));
  RIGHT.forEach((f, i) => hangFlag(x, 294 + i * 26, 44, 20, 48, f));
  for (const X of [40, 380]) glow(x, X, 24, 60, '#EAF1FF', 0.9);
  for (const X of [96, 150, 210, 270, 324])
    chairEmpty(x, X, 140 - (1 - Math.abs(X - 210) / 140) * 6, 0.3);
  table(x, 210, 168, 160, 32, { th: 12 });
}

export const hallVenue = { room, card };
