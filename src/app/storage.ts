/** The one door to the browser's storage. Nothing here throws: storage may be full, shut or absent. */

const PREFIX = 'third-neighbor.';

export type Written = 'ok' | 'full' | 'blocked';

export function readItem(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function writeItem(name: string, text: string): Written {
  try {
    localStorage.setItem(PREFIX + name, text);
    return 'ok';
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'QuotaExceededError'
      ? 'full'
      : 'blocked';
  }
}

export function removeItem(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing is kept where storage is shut.
  }
}

/** Names of all items of the game, without the prefix. */
export function itemNames(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length))
      .toSorted();
  } catch {
    return [];
  }
}

/** Everything that the game keeps in this browser, as one text. */
export function exportAll(): string {
  const items = Object.fromEntries(itemNames().map((name) => [name, readItem(name)]));
  return JSON.stringify({ format: 'third-neighbor-data', version: 1, items }, null, 2);
}

export function deleteAll(): void {
  itemNames().forEach(removeItem);
}
