/** A party's flag for the page, or its initials where it has none. */
import { words } from './overlay.ts';

const KNOWN = ['mongolia', 'dprk', 'rok', 'china', 'us', 'russia', 'japan'];

export function flagOf(party: string, label: string, assets: string): HTMLElement {
  if (!KNOWN.includes(party)) return words('span', label.slice(0, 2), 'tn-mono');
  const image = document.createElement('img');
  image.src = `${assets}flags/${party}.svg`;
  image.alt = '';
  return image;
}
