import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { mostCharacters } from '../session/json.ts';
import { bad, good, quoted, type Result } from './result.ts';

/** The largest file that is read at all, bytes: every character of the longest text at its widest. */
const mostBytes = 3 * mostCharacters;

/** Why the system would not do something with a file, in words. */
export function systemFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist; check the path';
    case 'EISDIR':
      return 'is a folder; name a file in it';
    case 'EACCES':
    case 'EPERM':
      return 'may not be opened; check its permissions';
    case 'ENAMETOOLONG':
      return 'is too long a name; check the path';
    case 'EROFS':
    case 'ENOSPC':
      return 'cannot be written there; choose another disk';
    default:
      return `cannot be opened${code === '' ? '' : ` (${code})`}; choose another file`;
  }
}

/** Reads a text file, never more than the largest text. `path` may be relative to `folder`. */
export function readText(path: string, folder: string): Result<string> {
  const full = resolve(folder, path);
  try {
    const found = statSync(full);
    if (found.isDirectory()) return bad(`${quoted(path)} is a folder; name a file in it`);
    if (!found.isFile()) return bad(`${quoted(path)} is no plain file; save it to one first`);
    if (found.size > mostBytes) {
      const size = `${Math.ceil(found.size / 1_000_000)} MB`;
      return bad(
        `${quoted(path)} has ${size}; at most ${mostBytes / 1_000_000} MB are read. Is it the right file?`,
      );
    }
    return decoded(path, readFileSync(full));
  } catch (error) {
    return bad(`${quoted(path)} ${systemFault(error)}`);
  }
}

function decoded(path: string, bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return bad(`${quoted(path)} is empty; choose another file`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return good(text);
  } catch {
    // Not UTF-8: said below.
  }
  return bad(`${quoted(path)} is not a text in UTF-8; choose another file, or save it as UTF-8`);
}
