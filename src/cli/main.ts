import process from 'node:process';
import { run } from './run.ts';

/** npm runs scripts in the folder of the package; paths are meant from where the command was given. */
function folderOfCaller(): string {
  const { INIT_CWD: from, npm_lifecycle_event: script } = process.env;
  return script === 'tn' && from !== undefined ? from : process.cwd();
}

/** A reader that has seen enough, such as `head`, is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { code, out, err } = await run(process.argv.slice(2), folderOfCaller());
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
