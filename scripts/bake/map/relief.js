/** Colours each pixel of land and sea by climate, height, slope and season. */
import { clamp, fbm, mixa, sm, vn } from '../paint/base.js';
import { read } from './terrain.js';

const WATERLINES = [
  [4, 0.5],
  [9, 0.36],
  [15.5, 0.26],
  [23.5, 0.18],
  [33, 0.12],
  [44, 0.07],
];

function climate(t, c, i, j) {
  const { k, grid } = t;
  const lat = read(grid, 'lat', i, j) + (fbm(i / 60 / k, j / 60 / k, 21, 3) - 0.5) * 5;
  const lon = read(grid, 'lon', i, j) + (fbm(i / 60 / k, j / 60 / k, 31, 3) - 0.5) * 6;
  const taiga = sm(49.3, 52.3, lat);
  const gobi = sm(0.1, 0.9, sm(46.6, 43, lat) * sm(118, 111, lon) * sm(35, 38.5, lat));
  const wood = sm(119.5, 123, lon) * (1 - taiga);
  const farm = sm(40.5, 37, lat) * sm(106, 111, lon);
  let colour = mixa(c.steppe, c.taiga, taiga);
  colour = mixa(colour, c.gobi, gobi);
  colour = mixa(colour, c.farm, farm);
  return { colour: mixa(colour, c.wood, wood * 0.9), lat, gobi };
}

function slope(t, o) {
  const { high, width, k } = t;
  const gx = (high[o + 1] ?? high[o]) - (high[o - 1] ?? high[o]);
  const gy = (high[o + width] ?? high[o]) - (high[o - width] ?? high[o]);
  return (gx * 0.8 + gy * 0.62) * k;
}

function landColour(t, c, i, j) {
  const o = j * t.width + i;
  const e = t.high[o];
  const { colour: base, lat, gobi } = climate(t, c, i, j);
  let colour = mixa(base, c.taiga, sm(0.25, 0.5, e) * sm(43, 47, lat) * 0.5 * (1 - gobi));
  colour = mixa(colour, c.high, sm(0.5, 0.95, e) * 0.75);
  if (e > 0.88) colour = mixa(colour, [250, 250, 250], sm(0.88, 1.15, e) * 0.85);
  if (c.snow > 0) {
    const lies = sm(c.snowFrom, c.snowFrom + 14, lat + e * 5 * (1 - c.snow));
    const patch = 0.3 + 0.32 * fbm(i / 26 / t.k, j / 26 / t.k, 61, 3);
    colour = mixa(colour, [214, 218, 226], c.snow * lies * patch * (c.snow < 1 ? 1.5 : 1));
  }
  const s = clamp(slope(t, o) * c.relief, -1.15, 1.15);
  colour =
    s > 0
      ? mixa(colour, c.light, Math.min(0.62, s * 0.6))
      : mixa(colour, c.shade, Math.min(0.6, -s * c.shadeMax));
  const g = (fbm(i / 9, j / 9, 91, 2) - 0.5) * 13;
  colour = [colour[0] + g, colour[1] + g, colour[2] + g * 0.8];
  if (c.paper) colour = mixa(colour, [244, 237, 224], c.paper);
  return t.home[o * 4] > 100 ? mixa(colour, c.home, 0.2) : colour;
}

function seaColour(t, c, i, j) {
  const d = t.shore[j * t.width + i] / t.k;
  let colour = mixa(c.sea, c.deep, sm(0, 110, d));
  const sway = (vn(i / 11 / t.k, j / 11 / t.k, 3) - 0.5) * 2.6;
  for (const [at, alpha] of WATERLINES) {
    const off = Math.abs(d - at + sway);
    // A soft edge in place of a hard one: the lines stay thin at any scale.
    if (off < 1.2) colour = mixa(colour, c.wave, alpha * (1 - sm(0.3, 1.2, off)));
  }
  const g = (fbm(i / 16 / t.k, j / 7 / t.k, 71, 3) - 0.5) * 16;
  return [colour[0] + g, colour[1] + g, colour[2] + g];
}

/** Paints the shaded relief of a terrain on a canvas of its size. */
export function relief(x, t, c) {
  const image = x.createImageData(t.width, t.height);
  for (let j = 0; j < t.height; j++)
    for (let i = 0; i < t.width; i++) {
      const o = (j * t.width + i) * 4;
      const colour = t.land[o] > 100 ? landColour(t, c, i, j) : seaColour(t, c, i, j);
      image.data[o] = colour[0];
      image.data[o + 1] = colour[1];
      image.data[o + 2] = colour[2];
      image.data[o + 3] = 255;
    }
  x.putImageData(image, 0, 0);
}
