import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../../node_modules/phaser/src/', import.meta.url));

/** Pieces that put themselves into Phaser's registries; what is not listed does not exist in the game. */
const PIECES = [
  // Phaser's files require each other in a ring: entered here, it closes.
  'renderer/index',
  'events/EventEmitter',
  'scene/ScenePlugin',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/image/ImageFactory',
  'loader/LoaderPlugin',
  'loader/filetypes/AtlasJSONFile',
  'loader/filetypes/ImageFile',
  'loader/filetypes/JSONFile',
  'loader/filetypes/SpriteSheetFile',
  'input/InputPlugin',
  'time/Clock',
  'tweens/TweenManager',
  'cameras/2d/CameraManager',
];

const EXPORTS = { Game: 'core/Game', Scene: 'scene/Scene', Scale: 'scale/const/index' };

/** Phaser's own switches: WebGL alone draws, sound is Howler's, no plugins of others. */
const SWITCHES = {
  WEBGL_RENDERER: 'true',
  CANVAS_RENDERER: 'false',
  WEBGL_DEBUG: 'false',
  FEATURE_SOUND: 'false',
  PLUGIN_CAMERA3D: 'false',
  PLUGIN_FBINSTANT: 'false',
};

/** @param {string} piece */
const at = (piece) => JSON.stringify(`${SOURCES}${piece}.js`);

const ENTRY = '\0lean-phaser';

/** Builds the page with the part of Phaser that it uses: half of what the package's own bundle weighs. */
export const leanPhaser = () => ({
  name: 'lean-phaser',
  enforce: /** @type {const} */ ('pre'),
  apply: /** @type {const} */ ('build'),
  resolveId: {
    filter: { id: /^phaser$/ },
    handler: () => ENTRY,
  },
  load: {
    filter: { id: /^\0lean-phaser$/ },
    handler: () =>
      [
        ...PIECES.map((piece) => `import ${at(piece)};`),
        ...Object.entries(EXPORTS).map(
          ([name, piece]) => `export { default as ${name} } from ${at(piece)};`,
        ),
        // As in Phaser's const.js.
        'export const WEBGL = 2;',
      ].join('\n'),
  },
  transform: {
    filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
    /** @param {string} code */
    handler: (code) => {
      /** @type {ReadonlyMap<string, string>} */
      const known = new Map(Object.entries(SWITCHES));
      return code.replaceAll(
        /\btypeof ([A-Z][A-Z0-9_]+)\b/g,
        (all, name) => known.get(name) ?? all,
      );
    },
  },
});
