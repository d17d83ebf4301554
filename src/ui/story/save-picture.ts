import { render, type VNode } from 'preact';

/** What of the style sheet a picture takes along. */
const STYLE = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;

/** Pixels of the image for each of the picture. */
const SHARP = 2;
/** Pixels over a picture for its title. */
const HEAD = 44;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * A picture as the text of an SVG file that needs no style sheet: drawn out of sight, with the style
 * of the page written into it.
 */
export function pictureText(picture: VNode, title: string): string {
  const host = document.createElement('div');
  host.className = 'story-drawn always-light';
  document.body.append(host);
  try {
    render(picture, host);
    const drawn = host.querySelector('svg');
    if (drawn === null) throw new Error('expected a picture to draw an SVG, got none');
    const { width, height } = drawn.viewBox.baseVal;
    drawn.prepend(ground(width, height), heading(title));
    const elements = [...drawn.querySelectorAll<SVGElement>('*')];
    // All are read before one is written: a class that goes changes what lies below it.
    const styles = elements.map(styleOf);
    for (const [at, element] of elements.entries()) {
      element.removeAttribute('class');
      element.setAttribute('style', styles[at] ?? '');
    }
    drawn.removeAttribute('class');
    drawn.setAttribute('xmlns', SVG);
    drawn.setAttribute('viewBox', `0 ${-HEAD} ${width} ${height + HEAD}`);
    drawn.setAttribute('width', `${width}`);
    drawn.setAttribute('height', `${height + HEAD}`);
    const name = document.createElementNS(SVG, 'title');
    name.textContent = title;
    drawn.prepend(name);
    return new XMLSerializer().serializeToString(drawn);
  } finally {
    render(null, host);
    host.remove();
  }
}

function styleOf(element: SVGElement): string {
  const computed = getComputedStyle(element);
  return STYLE.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';');
}

/** The paper under a picture and its title. */
function ground(width: number, height: number): SVGElement {
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('class', 'story-file-paper');
  paper.setAttribute('y', `${-HEAD}`);
  paper.setAttribute('width', `${width}`);
  paper.setAttribute('height', `${height + HEAD}`);
  return paper;
}

function heading(title: string): SVGElement {
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('class', 'story-file-title');
  text.setAttribute('x', '14');
  text.setAttribute('y', '-14');
  text.textContent = title;
  return text;
}

/** The same as a PNG, with the letters of the page. */
export async function pictureImage(svg: string): Promise<Blob> {
  const fonts = await lettersOf(svg);
  const lettered = svg.replace(/(<svg[^>]*>)/, `$1<style>${fonts}</style>`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(lettered)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARP;
  canvas.height = image.naturalHeight * SHARP;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser could not make an image of it'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** The fonts of the page that a picture names and that are loaded, as rules that carry them whole. */
async function lettersOf(svg: string): Promise<string> {
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
  const rules = [...document.styleSheets].flatMap(rulesOf).filter((rule) => {
    const family = bare(rule.style.getPropertyValue('font-family'));
    const range = rule.style.getPropertyValue('unicode-range');
    return (
      svg.includes(family) &&
      loaded.some((font) => bare(font.family) === family && isSameRange(font.unicodeRange, range))
    );
  });
  return (await Promise.all(rules.map(carried))).join('');
}

function rulesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
}

function bare(family: string): string {
  return family.replaceAll(/['"]/g, '');
}

function isSameRange(one: string, other: string): boolean {
  return other === '' || plain(one) === plain(other);
}

function plain(range: string): string {
  return range.toUpperCase().replaceAll(/\s/g, '');
}

/** A rule with its file in it. */
async function carried(rule: CSSFontFaceRule): Promise<string> {
  const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (source === undefined) return '';
  const sheet = rule.parentStyleSheet?.href ?? document.baseURI;
  const file = await (await fetch(new URL(source, sheet))).blob();
  const data = await addressOf(file);
  const family = rule.style.getPropertyValue('font-family');
  const weight = rule.style.getPropertyValue('font-weight');
  const style = rule.style.getPropertyValue('font-style');
  return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url(${data})}`;
}

/** A file as an address that carries it. */
function addressOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
      else reject(new Error('expected a file as text, got none'));
    });
    reader.addEventListener('error', () => reject(new Error('a font could not be read')));
    reader.readAsDataURL(file);
  });
}
