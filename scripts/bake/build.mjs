/**
 * Paints every picture of the game in a headless browser and writes it under assets/.
 * The results are committed, so that building the game needs no browser.
 *
 *   node scripts/bake/build.mjs            everything
 *   node scripts/bake/build.mjs map card   jobs whose name begins so
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from '@playwright/test';
import { build } from 'esbuild';

import { JOBS } from './jobs.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const SERIF = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-';

async function face(style) {
  const data = await readFile(path.join(root, `${SERIF}${style}.woff2`), 'base64');
  return `@font-face{font-family:'Source Serif 4';font-weight:200 900;font-style:${style};src:url(data:font/woff2;base64,${data})}`;
}

async function pageSource() {
  const bundle = await build({
    entryPoints: [path.join(here, 'page.js')],
    bundle: true,
    write: false,
    format: 'iife',
    loader: { '.json': 'json', '.svg': 'dataurl' },
  });
  const faces = `${await face('normal')}${await face('italic')}`;
  const words = `<p style="font:500 12px 'Source Serif 4'">a</p><p style="font:italic 12px 'Source Serif 4'">a</p>`;
  const script = bundle.outputFiles[0].text.replaceAll('</script', '<\\/script');
  return `<!doctype html><meta charset="utf-8"><style>${faces}</style>${words}<script>${script}</script>`;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

async function run(filters) {
  const chosen = JOBS.filter(
    (job) => filters.length === 0 || filters.some((f) => job.join('-').startsWith(f)),
  );
  const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.setContent(await pageSource());
    for (const job of chosen) {
      const files = await page.evaluate((args) => globalThis.bake(...args), job);
      for (const [name, content] of Object.entries(files)) {
        const file = path.join(root, 'assets', name);
        await mkdir(path.dirname(file), { recursive: true });
        const bytes = Buffer.from(content, 'base64');
        await writeFile(file, bytes);
        console.log(`${name} ${Math.round(bytes.length / 1024)} kB`);
      }
    }
  } finally {
    await browser.close();
  }
}

await run(process.argv.slice(2));
