/** The language that nobody speaks: it shows which words are not in the catalogue, and what longer ones do. */
export const PSEUDO = 'en-x-pseudo';

const LONGER = 0.4;
const FACT = /(\{\{[^}]*\}\})/;
/** What is written alike in every language, and names that are looked for and never shown. */
const OWN = /^game\.title\.mongolian$|^party\.[^.]+\.own(\.|$)|^codex\..+\.names$/;

const PLAIN = 'ACDEINOUYaceinouy';
const ACCENTED = 'ÅÇÐÉÎÑØÛÝáçëïñöüý';

/** `Undo` as `[Ûñdö~~]`: accents, two fifths longer, in brackets; facts stay as they are. */
export function pseudo(key: string, text: string): string {
  if (OWN.test(key) || text === '') return text;
  const written = text.split(FACT).map((part) => (FACT.test(part) ? part : accented(part)));
  const length = text.replaceAll(new RegExp(FACT, 'g'), '').length;
  return `[${written.join('')}${padding(Math.ceil(length * LONGER))}]`;
}

function accented(text: string): string {
  return Array.from(text, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
}

/** Words of a usual length, so that lines break as they would. */
function padding(length: number): string {
  return Array.from({ length }, (_, at) => (at % 8 === 0 && length > 4 ? ' ' : '~')).join('');
}
