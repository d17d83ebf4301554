/** Ikh Tenger: the state guest house in its wooded valley. */
import { ikh } from './ikh-tenger.js';

export const ikhTenger = {
  room: (x, w, h) => ikh(x, w, h, { hz: 318 }),
  card: (x, w, h) => ikh(x, w, h, { hz: 130, small: true, house: [0.09, 0.86, 0.36] }),
};
