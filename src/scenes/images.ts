import type * as Phaser from 'phaser';

/** Takes images away, with whatever still moves them. */
export function takeAway(
  scene: Phaser.Scene,
  images: readonly Phaser.GameObjects.GameObject[],
): void {
  for (const image of images) {
    scene.tweens.killTweensOf(image);
    image.destroy();
  }
}
