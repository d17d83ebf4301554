/** The two compositions of the map: landscape, and turned for a phone held upright. */
import { geoConicConformal } from 'd3-geo';

const ULAANBAATAR = [106.9, 47.9];

/**
 * `width`, `height`: design pixels; `scale`: baked pixels per design pixel; `k`: size of features
 * against the landscape; `nudge`: Pyongyang and Seoul pushed apart, Moscow and Washington set as
 * medallions at the edge (design pixels).
 */
export const LAYOUTS = {
  landscape: {
    width: 1280,
    height: 720,
    scale: 1.5,
    k: 1,
    pen: 1,
    angle: 0,
    zoom: 1400,
    anchor: [270, 268],
    hachures: 17000,
    names: true,
    nudge: { dprk: [-2, -7], rok: [2, 9] },
    edge: { russia: [64, 112], us: [900, 112] },
  },
  portrait: {
    width: 390,
    height: 844,
    scale: 2.2,
    k: 0.46,
    pen: 0.62,
    angle: -27,
    zoom: 740,
    anchor: [66, 196],
    hachures: 7000,
    names: false,
    nudge: { dprk: [4, -15], rok: [-6, 18] },
    edge: { russia: [34, 96], us: [352, 96] },
  },
};

export function projection(layout) {
  const { angle, zoom, anchor, scale } = layout;
  const turned = geoConicConformal()
    .parallels([34, 56])
    .rotate([-117, 0])
    .angle(angle)
    .scale(zoom * scale)
    .translate([0, 0]);
  const [x, y] = turned(ULAANBAATAR);
  return turned.translate([anchor[0] * scale - x, anchor[1] * scale - y]);
}

const CAPITALS = {
  mongolia: ULAANBAATAR,
  china: [116.4, 39.9],
  dprk: [125.75, 39.03],
  rok: [127, 37.57],
  japan: [139.7, 35.7],
};

/** Where the seven medallions stand, in baked pixels. */
export function places(layout) {
  const project = projection(layout);
  const found = {};
  for (const [id, degrees] of Object.entries(CAPITALS)) {
    const [dx, dy] = layout.nudge[id] ?? [0, 0];
    const [x, y] = project(degrees);
    found[id] = [Math.round(x + dx * layout.scale), Math.round(y + dy * layout.scale)];
  }
  for (const [id, [x, y]] of Object.entries(layout.edge))
    found[id] = [Math.round(x * layout.scale), Math.round(y * layout.scale)];
  return found;
}
