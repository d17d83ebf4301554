/**
 * Photographs the scenes with sample models, to judge them by eye.
 *
 *   node scripts/bake/preview.mjs OUT-FOLDER summer@1280x720 valley@390x844 hall@1280x230
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from '@playwright/test';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const TYPES = {
  '.webp': 'image/webp',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const FONTS = {
  'Source Serif 4 Variable':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  'Noto Sans Variable': '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
};

async function pageSource() {
  const bundle = await build({
    entryPoints: [path.join(here, 'preview/page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
  });
  const faces = Object.entries(FONTS)
    .map(
      ([name, file]) =>
        `@font-face{font-family:'${name}';font-weight:100 900;src:url(fonts/${file})}`,
    )
    .join('');
  return {
    html: `<!doctype html><meta charset="utf-8"><style>${faces}body{margin:0;background:#1d2229}#stage{width:100vw;height:100vh;position:relative;overflow:hidden}</style><div id="stage"></div><script type="module" src="page.mjs"></script>`,
    script: bundle.outputFiles[0].text,
  };
}

function serve({ html, script }) {
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://x').pathname).slice(1);
    if (name === '') return response.setHeader('content-type', 'text/html').end(html);
    if (name === 'page.mjs')
      return response.setHeader('content-type', 'text/javascript').end(script);
    const file = name.startsWith('fonts/') ? `node_modules/${name.slice(6)}` : `assets/${name}`;
    try {
      const bytes = await readFile(path.join(root, file));
      response.setHeader('content-type', TYPES[path.extname(name)] ?? 'text/plain').end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

async function photograph(browser, address, folder, shot) {
  const [name, size, ...insets] = shot.split('@').flatMap((part) => part.split(/[x,]/));
  const [width, height, ...covered] = [size, ...insets].map(Number);
  const page = await browser.newPage({ viewport: { width, height } });
  page.on('pageerror', (error) => console.error(shot, error.message));
  page.on('console', (message) => console.log(shot, message.text()));
  await page.goto(address + (shot.includes('still') ? '?still' : ''));
  await page.evaluate(
    (c) =>
      c.length === 4 &&
      globalThis.preview.insets({ top: c[0], right: c[1], bottom: c[2], left: c[3] }),
    covered,
  );
  await page.evaluate(async (n) => {
    await document.fonts.load("600 14px 'Source Serif 4 Variable'");
    for (const one of n.split('+')) await globalThis.preview.show(one);
  }, name);
  await page.waitForTimeout(100);
  await page.screenshot({ path: path.join(folder, `${shot.replaceAll(/[^\w+-]/g, '-')}.png`) });
  await page.close();
}

const [folder, ...shots] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const server = await serve(await pageSource());
const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];
const browser = await chromium.launch({ executablePath, args });
try {
  for (const shot of shots)
    await photograph(browser, `http://localhost:${server.address().port}/`, folder, shot);
} finally {
  await browser.close();
  server.close();
}
