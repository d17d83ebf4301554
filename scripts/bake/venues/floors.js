/** What the table stands on, from y = 388 down: terraces that let the view stand above the heads. */
import { grad, mulberry } from '../paint/base.js';

const EDGE = 392;

function carpet(x) {
  x.fillStyle = grad(x, 0, 400, 0, 720, [
    [0, '#D9C39A'],
    [1, '#B89B6C'],
  ]);
  x.beginPath();
  x.ellipse(640, 590, 700, 205, 0, 0, 7);
  x.fill();
  x.strokeStyle = '#9E3B32';
  x.lineWidth = 9;
  x.beginPath();
  x.ellipse(640, 590, 676, 194, 0, 0, 7);
  x.stroke();
}

export const floors = {
  stone(x, w, h) {
    x.fillStyle = grad(x, 0, EDGE, 0, h, [
      [0, '#C9BEAA'],
      [1, '#8F8474'],
    ]);
    x.fillRect(0, EDGE, w, h - EDGE);
    carpet(x, mulberry(3));
  },
};
