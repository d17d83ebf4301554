import { Worker } from 'node:worker_threads';

/**
 * A thread that runs a module of ours from source. Threads do not inherit the loader of TypeScript
 * that the main thread was started with, so that it is registered in each.
 */
export function thread(module: URL): Worker {
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const code = `import(${loader}).then(({ register }) => {
    register();
    return import(${JSON.stringify(module.href)});
  });`;
  return new Worker(code, { eval: true });
}
