import {
  configFile,
  readScoreable,
  scoresFolder,
  type GameFiles,
  type ScoreableReading,
} from './read-scoreable.ts';

/** A file that a person has chosen: its path below the folder that was chosen, or its bare name. */
export interface ChosenFile {
  path: string;
  text: string;
}

/** Name of a game whose files came without a folder. */
const unnamed = 'opened files';

/**
 * Reads the one game among files that were chosen: a folder with its files in place, or its files
 * alone, without folders.
 */
export function readChosen(chosen: readonly ChosenFile[]): ScoreableReading {
  const configs = chosen.filter(({ path }) => nameOf(path) === configFile);
  const [config, another] = configs;
  if (config === undefined) {
    return fault(
      `is not among the ${chosen.length} files that were chosen; choose the folder that holds it, or choose it together with the score files`,
    );
  }
  if (another !== undefined) {
    const games = configs.map(({ path }) => nameOf(folderOf(path)) || unnamed);
    return fault(`is there ${configs.length} times; choose one game alone: ${games.join(', ')}`);
  }
  const folder = folderOf(config.path);
  return readScoreable(nameOf(folder) || unnamed, filesOf(folder, config, chosen));
}

function filesOf(folder: string, config: ChosenFile, chosen: readonly ChosenFile[]): GameFiles {
  const files = new Map([[configFile, config.text]]);
  for (const { path, text } of chosen) {
    const inPlace = folderOf(path) === (folder === '' ? scoresFolder : `${folder}/${scoresFolder}`);
    const loose = !path.includes('/') && path !== configFile;
    if (inPlace || loose) files.set(`${scoresFolder}/${nameOf(path)}`, text);
  }
  return files;
}

function fault(message: string): ScoreableReading {
  return { ok: false, fault: { file: configFile, line: null, message } };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
