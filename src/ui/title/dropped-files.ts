import type { Upload } from './scoreable-model.ts';

/** Deepest folder that is looked into: a folder of games, a game, its scores. */
const deepest = 3;

/** Every file among what was dropped, folders looked into. */
export async function droppedFiles({ items }: DataTransfer): Promise<Upload[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map((entry) => filesOf(entry, '', 1)))).flat();
}

async function filesOf(entry: FileSystemEntry, folder: string, depth: number): Promise<Upload[]> {
  const path = `${folder}${entry.name}`;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [{ path, file }];
  }
  if (!isFolder(entry) || depth > deepest) return [];
  const inner = await entriesOf(entry.createReader());
  return (await Promise.all(inner.map((each) => filesOf(each, `${path}/`, depth + 1)))).flat();
}

/** A browser hands out the entries of a folder in portions, the last of them empty. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
  return portion.length === 0 ? [] : [...portion, ...(await entriesOf(reader))];
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
