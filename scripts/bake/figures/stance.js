/** How a posture carries the body. Figures are drawn as on the left side, facing right. */

const STANCES = {
  hostile: { lean: -4, up: -2, wide: 47, turn: -1, tilt: -0.05, shift: -1 },
  guarded: { lean: 0, up: -1, wide: 41, turn: 0.5, tilt: 0, shift: 0 },
  probing: { lean: 7, up: 5, wide: 44, turn: 0.75, tilt: 0.12, shift: 2 },
  open: { lean: 0, up: 0, wide: 46, turn: 0.35, tilt: 0.03, shift: 0 },
  committed: { lean: 1, up: 4, wide: 44, turn: 0.3, tilt: 0.06, shift: 0 },
};

export function stanceOf(posture, person) {
  const stance = STANCES[posture];
  return {
    ...stance,
    posture,
    wide: stance.wide + (person.broad ?? 0),
    headX: stance.lean * 1.5 + stance.shift,
    headY: -95 + stance.up,
  };
}
