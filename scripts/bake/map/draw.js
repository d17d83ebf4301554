/** Composes the map of one season: relief, hachures, water, coasts, lettering, light. */
import { geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json';

import { grad, grain, mulberry, vn } from '../paint/base.js';
import { glow } from '../paint/land.js';
import { LAKES, NAMES, RIVERS, TOWNS } from './geography.js';
import { LAYOUTS, projection } from './layouts.js';
import { relief } from './relief.js';
import { SEASONS } from './seasons.js';
import { pairs, terrain } from './terrain.js';

const shapes = {
  land: feature(atlas, atlas.objects.land),
  borders: mesh(atlas, atlas.objects.countries, (a, b) => a !== b),
  mongolia: feature(atlas, atlas.objects.countries).features.find(
    (f) => f.properties.name === 'Mongolia',
  ),
};

const terrains = {};
function terrainOf(name) {
  const layout = LAYOUTS[name];
  const width = Math.round(layout.width * layout.scale);
  const height = Math.round(layout.height * layout.scale);
  terrains[name] ??= terrain(width, height, layout.k * layout.scale, projection(layout), shapes);
  return terrains[name];
}

function hachures(x, t, c, layout) {
  const r = mulberry(9);
  const pen = layout.pen * layout.scale;
  x.lineWidth = 0.7 * pen;
  for (let n = 0; n < layout.hachures; n++) {
    const X = (2 + r() * (t.width - 4)) | 0;
    const Y = (2 + r() * (t.height - 4)) | 0;
    const o = Y * t.width + X;
    if (t.land[o * 4] < 100) continue;
    const gx = (t.high[o + 1] - t.high[o - 1]) * t.k;
    const gy = (t.high[o + t.width] - t.high[o - t.width]) * t.k;
    const g = Math.hypot(gx, gy);
    if (g < 0.022 || gx * 0.8 + gy * 0.6 > 0.008) continue;
    const length = Math.min(6.5, 2.2 + g * 34) * pen;
    x.strokeStyle = `rgba(${c.hachure},${Math.min(0.45, g * 3.6)})`;
    x.beginPath();
    x.moveTo(X, Y);
    x.lineTo(X - (gx / g) * length, Y - (gy / g) * length);
    x.stroke();
  }
}

function curve(x, p) {
  x.beginPath();
  x.moveTo(...p[0]);
  for (let i = 1; i < p.length - 1; i++)
    x.quadraticCurveTo(...p[i], (p[i][0] + p[i + 1][0]) / 2, (p[i][1] + p[i + 1][1]) / 2);
  x.lineTo(...p[p.length - 1]);
}

function waters(x, c, layout, project) {
  const s = layout.scale;
  const wobble = ([a, b]) => [
    a + (vn(a / 7 / s, b / 7 / s, 4) - 0.5) * 5 * s,
    b + (vn(a / 7 / s, b / 7 / s, 8) - 0.5) * 5 * s,
  ];
  for (const [width, line] of RIVERS) {
    curve(x, pairs(line, project).map(wobble));
    x.strokeStyle = c.river;
    x.lineWidth = width * layout.pen * s * 1.15;
    x.stroke();
  }
  for (const [width, line] of LAKES) {
    curve(x, pairs(line, project));
    x.strokeStyle = c.shore;
    x.lineWidth = (width + 1.3) * layout.k * s;
    x.stroke();
    x.strokeStyle = c.lake;
    x.lineWidth = width * layout.k * s;
    x.stroke();
  }
}

function outline(x, path, shape, colour, width) {
  x.beginPath();
  path(shape);
  x.strokeStyle = colour;
  x.lineWidth = width;
  x.stroke();
}

function boundaries(x, c, layout, project) {
  const path = geoPath(project, x);
  const s = layout.scale;
  outline(x, path, shapes.land, c.coast, 0.95 * layout.pen * s);
  x.setLineDash([6 * s, 3 * s, 1.2 * s, 3 * s]);
  outline(x, path, shapes.borders, c.border, 0.9 * layout.pen * s);
  x.setLineDash([]);
  x.save();
  x.beginPath();
  path(shapes.mongolia);
  x.clip();
  outline(x, path, shapes.mongolia, 'rgba(200,150,62,.26)', 15 * layout.pen * s);
  outline(x, path, shapes.mongolia, 'rgba(158,90,40,.45)', 2 * layout.pen * s);
  x.restore();
}

function lettering(x, c, layout, project) {
  for (const [text, lon, lat, turn, size, spacing, kind] of NAMES) {
    x.save();
    x.translate(...project([lon, lat]));
    x.rotate((turn * Math.PI) / 180);
    x.font = `${kind === 'sea' ? 'italic 400' : '500'} ${size * layout.scale}px 'Source Serif 4'`;
    x.letterSpacing = `${spacing * layout.scale}px`;
    x.textAlign = 'center';
    x.textBaseline = 'middle';
    x.globalAlpha = kind === 'sea' ? 0.9 : 0.72;
    x.fillStyle = kind === 'sea' ? c.sea_name : c.land_name;
    x.fillText(text, 0, 0);
    x.restore();
  }
}

function townLights(x, t, layout, project) {
  const r = mulberry(5);
  const s = layout.scale;
  for (const [lon, lat, count, spread] of TOWNS) {
    const [cx, cy] = project([lon, lat]);
    for (let i = 0; i < count * 0.9; i++) {
      const a = r() * 6.28;
      const d = Math.sqrt(r()) * spread * 1.5 * t.k * r();
      const X = cx + Math.cos(a) * d;
      const Y = cy + Math.sin(a) * d;
      if (!(t.land[((Y | 0) * t.width + (X | 0)) * 4] > 100)) continue;
      x.fillStyle = `rgba(255,214,140,${0.35 + 0.5 * r()})`;
      x.fillRect(X, Y, 1.1 * s, 1.1 * s);
    }
  }
}

function dusk(x, t, c, layout, project) {
  x.globalCompositeOperation = 'multiply';
  x.fillStyle = grad(x, 0, 0, t.width, t.height, [
    [0, c.dusk[0]],
    [0.45, c.dusk[1]],
    [1, c.dusk[2]],
  ]);
  x.fillRect(0, 0, t.width, t.height);
  x.globalCompositeOperation = 'source-over';
  const lamp = (degrees, radius, colour, alpha) => {
    const [X, Y] = project(degrees);
    glow(x, X, Y, radius * t.k, colour, alpha);
  };
  lamp([106.9, 47.9], 250, '#E2A552', 0.36);
  for (const [degrees, alpha] of [
    [[126.9, 38.2], 0.22],
    [[116.4, 39.9], 0.26],
    [[139.7, 35.7], 0.3],
    [[121.4, 31.2], 0.18],
  ])
    lamp(degrees, 92, '#F0B868', alpha);
  townLights(x, t, layout, project);
}

function wash(x, t, c) {
  x.globalCompositeOperation = 'soft-light';
  x.fillStyle = grad(x, 0, 0, t.width, t.height, [
    [0, c.wash[0]],
    [0.5, c.wash[1]],
    [1, c.wash[2]],
  ]);
  x.fillRect(0, 0, t.width, t.height);
  x.globalCompositeOperation = 'source-over';
}

/** A canvas with the map of one season in one layout. */
export function drawMap(season, layoutName) {
  const layout = LAYOUTS[layoutName];
  const c = SEASONS[season];
  const t = terrainOf(layoutName);
  const project = projection(layout);
  const canvas = document.createElement('canvas');
  canvas.width = t.width;
  canvas.height = t.height;
  const x = canvas.getContext('2d');
  x.lineJoin = x.lineCap = 'round';
  relief(x, t, c);
  hachures(x, t, c, layout);
  waters(x, c, layout, project);
  boundaries(x, c, layout, project);
  if (c.dusk) dusk(x, t, c, layout, project);
  else wash(x, t, c);
  if (layout.names) lettering(x, c, layout, project);
  grain(x, t.width, t.height, c.grain, 5);
  return canvas;
}
