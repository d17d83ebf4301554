import { readFileSync } from 'node:fs';

/** Light and dark, each as drawn and in high contrast. */
export const themes = ['light', 'dark', 'light, high contrast', 'dark, high contrast'] as const;
export type Theme = (typeof themes)[number];

/** A colour as drawn: red, green and blue from 0 to 255, and how far it covers, from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, cover: number];

/** What stands on what. Text wants 4.5 to 1 and marks 3 to 1 (WCAG 2.2 AA); in high contrast 7 and 4.5. */
export interface Pair {
  readonly kind: 'text' | 'mark';
  readonly front: string;
  readonly grounds: readonly string[];
  readonly use: string;
}

const GROUNDS = ['paper', 'sheet', 'sheet-clear', 'leaf', 'felt', 'felt-open', 'wash'];
const WASHES = ['gold-wash', 'red-wash', 'moss-wash'];
const SHEETS = ['paper', 'sheet', 'leaf', 'felt-open', 'wash'];

export const pairs: readonly Pair[] = [
  { kind: 'text', front: 'ink', grounds: [...GROUNDS, ...WASHES], use: 'text' },
  { kind: 'text', front: 'ink-soft', grounds: [...GROUNDS, ...WASHES], use: 'notes' },
  { kind: 'text', front: 'blue-deep', grounds: GROUNDS, use: 'links, headings of what is chosen' },
  { kind: 'text', front: 'gold-ink', grounds: [...SHEETS, 'gold-wash'], use: 'what is unsure' },
  { kind: 'text', front: 'red', grounds: [...SHEETS, 'red-wash'], use: 'loss, objection' },
  { kind: 'text', front: 'red-ink', grounds: [...SHEETS, 'red-wash'], use: 'words of warning' },
  { kind: 'text', front: 'moss-ink', grounds: [...SHEETS, 'moss-wash'], use: 'gain, agreement' },
  { kind: 'text', front: 'on-blue', grounds: ['blue-deep'], use: 'the chosen one of a few' },
  { kind: 'text', front: 'on-button', grounds: ['button-high', 'button-low'], use: 'next step' },
  { kind: 'text', front: 'leaf', grounds: ['moss-ink', 'red'], use: 'marks of a clause' },
  { kind: 'text', front: 'paper', grounds: ['ink'], use: 'notices' },
  { kind: 'text', front: 'on-night', grounds: ['night'], use: 'captions' },
  { kind: 'mark', front: 'edge', grounds: GROUNDS, use: 'edges of buttons and fields' },
  { kind: 'mark', front: 'blue', grounds: GROUNDS, use: 'ring of focus, lines, bars' },
  { kind: 'mark', front: 'blue-edge', grounds: ['sheet', 'wash'], use: 'mark of a study' },
  { kind: 'mark', front: 'gold-edge', grounds: ['sheet', 'gold-wash'], use: 'coins, assumptions' },
  { kind: 'mark', front: 'red', grounds: ['felt', 'sheet', 'leaf'], use: 'bars of loss' },
  { kind: 'mark', front: 'moss', grounds: ['sheet', 'leaf', 'felt'], use: 'bars of gain' },
  { kind: 'mark', front: 'dusk', grounds: ['felt', 'sheet'], use: 'shares of support' },
  { kind: 'mark', front: 'slate', grounds: ['sheet', 'felt-open'], use: 'lines of cool trust' },
  { kind: 'mark', front: 'silk', grounds: ['sheet', 'sheet-clear'], use: 'ribbon of trust' },
  { kind: 'mark', front: 'silk-warm', grounds: ['sheet', 'sheet-clear'], use: 'warm ribbon' },
  { kind: 'mark', front: 'thread-formal', grounds: ['sheet', 'sheet-clear'], use: 'formal ribbon' },
  { kind: 'mark', front: 'thread-worn', grounds: ['sheet', 'sheet-clear'], use: 'worn ribbon' },
  {
    kind: 'mark',
    front: 'thread-hostile',
    grounds: ['sheet', 'sheet-clear'],
    use: 'frayed ribbon',
  },
];

/** Colours that say nothing alone: rules between things, shades, sheen, and the insides of what has an edge. */
export const ornaments: readonly string[] = [
  'rule',
  'blue-rule',
  'gold-rule',
  'red-rule',
  'gold',
  'glow',
  'silk-high',
  'silk-low',
  'silk-thread',
  'shadow',
  'shadow-deep',
  'shade',
  'on-evening',
];

const TOKENS = new URL('../../src/styles/tokens.css', import.meta.url);

/** Every colour of a theme by the name of its token. */
export function coloursOf(theme: Theme): ReadonlyMap<string, Colour> {
  const css = readFileSync(TOKENS, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  const blocks = [block(css, ':root'), block(css, ":root[data-contrast='high']")];
  const [usual = '', high = ''] = blocks;
  const text = theme.endsWith('high contrast') ? usual + high : usual;
  const day = theme.startsWith('light');
  const colours = new Map<string, Colour>();
  for (const [, name = '', light = '', dark = light] of text.matchAll(
    /--([a-z-]+): (?:light-dark\()?(#[0-9a-f]{6,8})(?:, (#[0-9a-f]{6,8})\))?;/g,
  ))
    colours.set(name, parse(day ? light : dark));
  return colours;
}

function block(css: string, selector: string): string {
  const from = css.indexOf(`${selector} {`);
  if (from < 0) throw new Error(`expected a block ${selector} in tokens.css, got none`);
  return css.slice(from, css.indexOf('\n}', from));
}

function parse(hex: string): Colour {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5), hex.length > 7 ? part(7) / 255 : 1];
}

/** The least contrast of a pair on each of its grounds; over a picture the ground is taken at its worst. */
export function contrastOf(pair: Pair, theme: Theme): readonly number[] {
  const colours = coloursOf(theme);
  const colour = (name: string): Colour => {
    const found = colours.get(name);
    if (found === undefined) throw new Error(`expected a token --${name}, got none`);
    return found;
  };
  const front = luminance(colour(pair.front));
  return pair.grounds.map((name) => {
    const ground = colour(name);
    const behind: readonly Colour[] =
      ground[3] === 1 ? [ground] : [over(ground, 0), over(ground, 255)];
    return Math.min(...behind.map((each) => ratio(front, luminance(each))));
  });
}

export function leastOf({ kind }: Pair, theme: Theme): number {
  if (theme.endsWith('high contrast')) return kind === 'text' ? 7 : 4.5;
  return kind === 'text' ? 4.5 : 3;
}

function over([red, green, blue, cover]: Colour, behind: number): Colour {
  const mix = (part: number): number => part * cover + behind * (1 - cover);
  return [mix(red), mix(green), mix(blue), 1];
}

function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
}
