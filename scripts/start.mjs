// Serves the built game: npm start [-- --host ADDRESS --port NUMBER]. Plain Node, since it also
// installs what the rest needs.
import { parseArgs } from 'node:util';
import { hasPage, isBuilt } from './lib/build.mjs';
import { installDependencies } from './lib/install.mjs';
import { ROOT } from './lib/run.mjs';

const FIRST_PORT = 4173;

try {
  await start(readFlags());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readFlags() {
  const { values } = parseArgs({
    options: { host: { type: 'string' }, port: { type: 'string' } },
  });
  const port = Number(values.port ?? FIRST_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port} is no port: give a whole number up to 65535.`);
  }
  return { host: values.host ?? '127.0.0.1', port, strictPort: values.port !== undefined };
}

/** @param {{ host: string, port: number, strictPort: boolean }} address */
async function start(address) {
  if (!hasPage()) throw new Error('There is no index.html to build.');
  await installDependencies();
  const { build, preview } = await import('vite');
  if (!isBuilt()) {
    console.log('Building the game …');
    await build({ root: ROOT, logLevel: 'warn' });
  }
  // Without --port, a port that is taken leads on to the next one.
  const server = await preview({ root: ROOT, logLevel: 'warn', preview: address });
  const url = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  console.log(`Third Neighbor runs at ${url} (stop with Ctrl-C)`);

  const stop = async () => {
    await server.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
