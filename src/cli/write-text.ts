import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { systemFault } from './read-text.ts';
import { bad, good, quoted, type Result } from './result.ts';

/** Writes the file that `--out` names. `path` may be relative to `folder`. */
export function writeText(path: string, folder: string, text: string): Result<string> {
  try {
    writeFileSync(resolve(folder, path), text);
    return good(path);
  } catch (error) {
    return bad(`--out ${quoted(path)} ${systemFault(error)}`);
  }
}
