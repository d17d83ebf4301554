/** The light of an hour, washed over a picture: three stops across it, baked once into a small texture. */
import type * as Phaser from 'phaser';

export type Wash = readonly [string, string, string];

/** Not a power of two: such textures repeat, and one edge would bleed into the other. */
const SIDE = 60;

/**
 * An image of the wash, to be laid over a picture.
 *
 * @param from where the first stop lies, shares of the picture; the last lies opposite
 */
export function lightWash(
  scene: Phaser.Scene,
  key: string,
  stops: Wash,
  from: readonly [x: number, y: number],
): Phaser.GameObjects.Image {
  if (!scene.textures.exists(key)) {
    const texture = scene.textures.createCanvas(key, SIDE, SIDE);
    if (!texture) throw new Error(`expected to make the texture ${key}, which exists already`);
    const [x, y] = from;
    const fill = texture.context.createLinearGradient(
      SIDE * x,
      SIDE * y,
      SIDE * (1 - x),
      SIDE * (1 - y),
    );
    stops.forEach((stop, i) => fill.addColorStop(i / 2, stop));
    texture.context.fillStyle = fill;
    texture.context.fillRect(0, 0, SIDE, SIDE);
    texture.refresh();
  }
  return scene.add.image(0, 0, key).setOrigin(0);
}
