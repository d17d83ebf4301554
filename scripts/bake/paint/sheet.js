/** Puts small pictures on one sheet and describes it in the form that Phaser's loader reads. */

const SHEET_WIDTH = 4096;
/** Keeps neighbours from bleeding into each other when the sheet is scaled. */
const GAP = 2;

/** Shelves: pictures of one height side by side. */
function shelve(list, scale) {
  let left = 0;
  let top = 0;
  let shelf = 0;
  return list
    .toSorted((a, b) => b[1].height - a[1].height)
    .map(([name, cell, paint]) => {
      const width = Math.ceil(cell.width * scale);
      const height = Math.ceil(cell.height * scale);
      if (left + width > SHEET_WIDTH) {
        left = 0;
        top += shelf + GAP;
        shelf = 0;
      }
      const at = { name, cell, paint, x: left, y: top, width, height };
      left += width + GAP;
      shelf = Math.max(shelf, height);
      return at;
    });
}

function frameOf({ x, y, width, height }) {
  return {
    frame: { x, y, w: width, h: height },
    rotated: false,
    trimmed: false,
    spriteSourceSize: { x: 0, y: 0, w: width, h: height },
    sourceSize: { w: width, h: height },
  };
}

/**
 * `list`: [name, cell, paint] where a cell gives its size and how far left of and above the origin
 * it reaches, in units; `scale`: baked pixels per unit.
 */
export function drawSheet(image, list, scale, more = {}) {
  const shelved = shelve(list, scale);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(...shelved.map((at) => at.x + at.width));
  canvas.height = Math.max(...shelved.map((at) => at.y + at.height));
  const x = canvas.getContext('2d');
  for (const at of shelved) {
    x.save();
    x.beginPath();
    x.rect(at.x, at.y, at.width, at.height);
    x.clip();
    x.translate(at.x + at.cell.left * scale, at.y + at.cell.up * scale);
    x.scale(scale, scale);
    x.lineJoin = x.lineCap = 'round';
    at.paint(x);
    x.restore();
  }
  const frames = Object.fromEntries(shelved.map((at) => [at.name, frameOf(at)]));
  const meta = {
    image,
    size: { w: canvas.width, h: canvas.height },
    scale: '1',
    unit: scale,
    ...more,
  };
  return { canvas, atlas: { frames, meta } };
}
