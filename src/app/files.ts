/** Offers a text as a file to keep. */
export function download(name: string, text: string, type = 'application/json'): void {
  keep(name, new Blob([text], { type }));
}

/** Offers a file to keep. */
export function keep(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const MOST_BYTES = 16_000_000;

/** Lets the player choose a file and reads it; null where none was chosen or it is far too large. */
export async function chooseFile(accept: string): Promise<string | null> {
  const [file] = await choose((input) => {
    input.accept = accept;
  });
  if (file === undefined || file.size > MOST_BYTES) return null;
  return file.text().catch(() => null);
}

/** Lets the player choose several files, or a folder with all that is in it; empty where none was chosen. */
export function chooseFiles(folder: boolean): Promise<readonly File[]> {
  return choose((input) => {
    input.multiple = true;
    input.webkitdirectory = folder;
  });
}

function choose(prepare: (input: HTMLInputElement) => void): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    prepare(input);
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.click();
  });
}
