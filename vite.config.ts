import { defineConfig } from 'vite';
import { offline } from './scripts/lib/offline.mjs';

export default defineConfig({
  // Relative addresses: the built game runs from any folder of any static host.
  base: './',
  // Baked pictures and sounds are served from the root, as ./map/… and ./sound/….
  publicDir: 'assets',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [offline()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    license: { fileName: 'third-party-licenses.md' },
    // Phaser alone weighs more than the default limit; it is loaded when a scene opens.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }],
        },
      },
    },
  },
});
