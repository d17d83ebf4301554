/** The height field: ridges blurred into an envelope, carved by ridged noise; distance to land. */
import { geoPath } from 'd3-geo';

import { fbm, ridged, vn } from '../paint/base.js';
import { RIDGES } from './geography.js';

/** The envelope is smooth, so it is sampled on every third pixel. */
const STEP = 3;
const KM_PER_PIXEL = 4.55;

export function pairs(flat, project) {
  const points = [];
  for (let i = 0; i < flat.length; i += 2) points.push(project([flat[i], flat[i + 1]]));
  return points;
}

function nearestSquared(line, x, y) {
  let best = 1e9;
  for (let s = 0; s < line.length - 1; s++) {
    const [ax, ay] = line[s];
    const dx = line[s + 1][0] - ax;
    const dy = line[s + 1][1] - ay;
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    const ex = x - ax - dx * t;
    const ey = y - ay - dy * t;
    best = Math.min(best, ex * ex + ey * ey);
  }
  return best;
}

function envelope(width, height, k, project) {
  const cols = Math.ceil(width / STEP) + 2;
  const rows = Math.ceil(height / STEP) + 2;
  const size = cols * rows;
  const grid = {
    cols,
    ridge: new Float32Array(size),
    lat: new Float32Array(size),
    lon: new Float32Array(size),
  };
  const ridges = RIDGES.map(([high, km, line]) => ({
    high,
    spread: ((km / KM_PER_PIXEL) * k * 0.62) ** 2,
    line: pairs(line, project),
  }));
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < cols; i++) {
      const x = i * STEP;
      const y = j * STEP;
      const [lon, lat] = project.invert([x, y]);
      const wx = x + (fbm(x / 40 / k, y / 40 / k, 3, 3) - 0.5) * 46 * k;
      const wy = y + (fbm(x / 40 / k, y / 40 / k, 13, 3) - 0.5) * 46 * k;
      let sum = 0;
      for (const r of ridges)
        sum += (r.high * Math.exp(-nearestSquared(r.line, wx, wy) / r.spread)) ** 2;
      const o = j * cols + i;
      grid.ridge[o] = Math.sqrt(sum);
      grid.lat[o] = lat;
      grid.lon[o] = lon;
    }
  return grid;
}

/** Bilinear reading of a grid at a pixel. */
export function read(grid, field, x, y) {
  const fx = x / STEP;
  const fy = y / STEP;
  const i = fx | 0;
  const j = fy | 0;
  const u = fx - i;
  const v = fy - j;
  const o = j * grid.cols + i;
  const a = grid[field];
  return (
    a[o] * (1 - u) * (1 - v) +
    a[o + 1] * u * (1 - v) +
    a[o + grid.cols] * (1 - u) * v +
    a[o + grid.cols + 1] * u * v
  );
}

function heights(width, height, k, grid) {
  const field = new Float32Array(width * height);
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++) {
      const e = read(grid, 'ridge', i, j);
      const rough = vn(i / 18 / k, j / 18 / k, 5);
      const wx = (vn(i / 22 / k, j / 22 / k, 41) - 0.5) * 14 * k;
      const wy = (vn(i / 22 / k, j / 22 / k, 47) - 0.5) * 14 * k;
      const f = 30 * k;
      field[j * width + i] =
        e < 0.02
          ? rough * 0.03
          : e * (0.28 + 1.05 * ridged((i + wx) / f, (j + wy) / f, 7, 6)) + 0.05 * rough;
    }
  return field;
}

/** Chamfer distance from each sea pixel to the nearest land: the waterlines follow it. */
function shoreDistance(width, height, mask) {
  const d = new Float32Array(width * height).fill(999);
  for (let i = 0; i < width * height; i++) if (mask[i * 4] > 100) d[i] = 0;
  const relax = (o, a, b, c, e) => {
    d[o] = Math.min(d[o], d[a] + 1, d[b] + 1, d[c] + 1.41, d[e] + 1.41);
  };
  for (let j = 1; j < height; j++)
    for (let i = 1; i < width - 1; i++) {
      const o = j * width + i;
      relax(o, o - 1, o - width, o - width - 1, o - width + 1);
    }
  for (let j = height - 2; j >= 0; j--)
    for (let i = width - 2; i > 0; i--) {
      const o = j * width + i;
      relax(o, o + 1, o + width, o + width + 1, o + width - 1);
    }
  return d;
}

function maskOf(width, height, project, shape) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const x = canvas.getContext('2d', { willReadFrequently: true });
  x.fillStyle = '#fff';
  x.beginPath();
  geoPath(project, x)(shape);
  x.fill();
  return x.getImageData(0, 0, width, height).data;
}

/** Everything about the land that does not change with the season. */
export function terrain(width, height, k, project, shapes) {
  const grid = envelope(width, height, k, project);
  const land = maskOf(width, height, project, shapes.land);
  return {
    width,
    height,
    k,
    grid,
    land,
    home: maskOf(width, height, project, shapes.mongolia),
    high: heights(width, height, k, grid),
    shore: shoreDistance(width, height, land),
  };
}
