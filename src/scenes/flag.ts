/** A party's flag for the page, or its letters where it has none. */
import { words } from './overlay.ts';

/** File names under flags/, by party. */
const FLAGS: Readonly<Record<string, string>> = {
  mongolia: 'mn',
  dprk: 'kp',
  rok: 'kr',
  china: 'cn',
  us: 'us',
  russia: 'ru',
  japan: 'jp',
};

export function flagOf(party: string, letters: string, assets: string): HTMLElement {
  const code = FLAGS[party];
  if (code === undefined) return words('span', letters, 'tn-mono');
  const image = document.createElement('img');
  image.src = `${assets}flags/${code}.svg`;
  image.alt = '';
  return image;
}
