import { defineConfig } from 'vite';
import { leanPhaser } from './scripts/lib/lean-phaser.mjs';
import { offline } from './scripts/lib/offline.mjs';

export default defineConfig({
  // Relative addresses: the built game runs from any folder of any static host.
  base: './',
  // Baked pictures and sounds are served from the root, as ./map/… and ./sound/….
  publicDir: 'assets',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [leanPhaser(), offline()],
  build: {
    target: 'es2022',
    // As far back as popovers and light-dark() go; older ones would be rewritten, and pictures lose their own theme.
    cssTarget: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
    // A font of a few letters stays a file of its own: it is fetched only where they are shown.
    assetsInlineLimit: (path) => (path.endsWith('.woff2') ? false : undefined),
    modulePreload: { polyfill: false },
    license: { fileName: 'third-party-licenses.md' },
    // Rules and scenes weigh more than the default limit; they are loaded after the title.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }],
        },
      },
    },
  },
});
