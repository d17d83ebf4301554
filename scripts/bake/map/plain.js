/** A felt ground without geography, for parties that have no place on the map. */
import { grain, mulberry, rad } from '../paint/base.js';
import { knot } from '../paint/built.js';

const WIDTH = 1280;
const HEIGHT = 720;

export function drawPlain() {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const x = canvas.getContext('2d');
  x.fillStyle = rad(x, WIDTH / 2, HEIGHT / 2, 760, [
    [0, '#EDE3CF'],
    [0.7, '#D9CBB0'],
    [1, '#BFAE90'],
  ]);
  x.fillRect(0, 0, WIDTH, HEIGHT);
  const r = mulberry(3);
  x.lineWidth = 0.8;
  for (let i = 0; i < 9000; i++) {
    x.strokeStyle = r() < 0.5 ? 'rgba(110,88,60,.1)' : 'rgba(255,252,240,.2)';
    const [X, Y, a] = [r() * WIDTH, r() * HEIGHT, r() * 6.28];
    x.beginPath();
    x.moveTo(X, Y);
    x.quadraticCurveTo(
      X + Math.cos(a) * 7,
      Y + Math.sin(a) * 7,
      X + Math.cos(a + 0.7) * 14,
      Y + Math.sin(a + 0.7) * 14,
    );
    x.stroke();
  }
  knot(x, WIDTH / 2, HEIGHT / 2, 90, 'rgba(158,59,50,.08)', 13);
  x.strokeStyle = 'rgba(158,59,50,.3)';
  x.lineWidth = 7;
  x.strokeRect(18, 18, WIDTH - 36, HEIGHT - 36);
  grain(x, WIDTH, HEIGHT, 0.04, 5);
  return canvas;
}
