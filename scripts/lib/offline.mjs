import { join, resolve } from 'node:path';
import { injectManifest } from '@serwist/build';
import { build } from 'esbuild';

/** What every game needs. Flags of other states and the older sound format are kept when they were fetched. */
const NEEDED = [
  'index.html',
  'manifest.webmanifest',
  'assets/*.{js,css,woff2}',
  'flags/{cn,jp,kp,kr,mn,ru,us}.svg',
  'icons/*.{svg,png}',
  'map/*',
  'sound/*.webm',
  'table/*',
  'title/*',
  'venues/*',
];
/** The heaviest file is the engine of the stage. */
const LARGEST = 4 * 1024 * 1024;

/**
 * Writes `offline.js`, the service worker with the list of all files of the build.
 *
 * @returns {import('vite').Plugin}
 */
export function offline() {
  let root = '';
  let out = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      out = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const script = join(out, 'offline.js');
      await build({
        entryPoints: [join(root, 'src/offline/worker.ts')],
        outfile: script,
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
      });
      await injectManifest({
        swSrc: script,
        swDest: script,
        injectionPoint: 'self.filesOfTheGame',
        globDirectory: out,
        globPatterns: NEEDED,
        maximumFileSizeToCacheInBytes: LARGEST,
        // Names that carry a hash need no second one.
        dontCacheBustURLsMatching: /^assets\//,
      });
    },
  };
}
