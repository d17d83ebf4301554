import { describe, expect, it } from 'vitest';
import { layTable } from '../../src/scenes/table-layout.ts';

/** Height of a seated figure over the table's edge, in its units. */
const FIGURE = 128;
/** What the page hangs in the upper corners of the picture, pixels. */
const CORNERS = 40;

describe('the strip of the table over the desk', () => {
  it('should keep every head clear of the corners where the window is narrow', () => {
    for (const width of [360, 390, 430]) {
      const insets = { left: 0, right: 0, top: 61, bottom: 586 };
      const { mode, seats } = layTable(
        6,
        { width, height: 844, insets, ratio: 1, still: true },
        640,
      );
      expect(mode).toBe('strip');
      for (const { y, scale } of seats)
        expect(y - FIGURE * scale).toBeGreaterThanOrEqual(insets.top + CORNERS);
    }
  });
});
