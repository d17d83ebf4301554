/** The import table of the house: one folder, one job. A row may import only what it names. */

/** A room that may be imported: whole, for its types only, or only the files that start so. */
export type Grant =
  | string
  | { readonly room: string; readonly typesOnly?: true; readonly files?: readonly string[] };

export type Room = {
  /** The folder below `src`; `.` holds the files that lie in `src` itself. */
  readonly name: string;
  readonly imports: readonly Grant[];
  /** Exact specifiers; `name/*` opens everything below a package, `@scope/*` every package of it. */
  readonly packages: readonly string[];
  /** No DOM, Node, clock, network, locale or chance; arithmetic that every engine agrees on. */
  readonly pure: boolean;
  /** May format for a locale that it is handed. */
  readonly formatsForLocale?: true;
  /** May import style sheets from its own folder and from `src/styles`. */
  readonly styles?: true;
  /** What outside `src` it may import: a folder (ends in `/`) or a file, never code. */
  readonly outside?: readonly string[];
};

const PREACT = ['preact', 'preact/hooks', '@preact/signals'];
const PICTURES = ['lucide-static/*', 'circle-flags/*'];
const EVERYTHING_PURE = [
  'model',
  'rules',
  'parties',
  'content',
  'session',
  'policy',
  'analysis',
  'presenter',
];

export const ROOMS: readonly Room[] = [
  { name: 'model', imports: [], packages: ['valibot'], pure: true },
  { name: 'rules', imports: ['model'], packages: ['pure-rand', 'pure-rand/*'], pure: true },
  {
    name: 'parties',
    imports: ['model', { room: 'rules', files: ['facts', 'arithmetic'] }],
    packages: ['xstate'],
    pure: true,
  },
  { name: 'content', imports: ['model'], packages: [], pure: true },
  { name: 'policy', imports: ['model', 'rules'], packages: [], pure: true },
  {
    name: 'session',
    imports: ['model', 'rules', 'parties', 'content', 'policy'],
    packages: ['@scure/base', 'fflate', 'immer', 'jsonc-parser', 'valibot'],
    pure: true,
  },
  {
    name: 'analysis',
    imports: ['model', 'rules', 'parties', 'content', 'session', 'policy'],
    packages: [],
    pure: true,
  },
  {
    name: 'presenter',
    imports: ['model', { room: 'analysis', typesOnly: true }],
    packages: ['i18next'],
    pure: true,
    formatsForLocale: true,
  },
  { name: 'scenes', imports: ['model', 'presenter'], packages: ['phaser'], pure: false },
  {
    name: 'ui',
    imports: ['model', 'presenter'],
    packages: [...PREACT, 'd3-scale', ...PICTURES],
    pure: false,
    styles: true,
  },
  { name: 'audio', imports: ['model', 'presenter'], packages: ['howler'], pure: false },
  { name: 'classroom/protocol', imports: ['model'], packages: ['valibot'], pure: true },
  {
    name: 'classroom/client',
    imports: ['classroom/protocol', 'model', 'presenter'],
    packages: [],
    pure: false,
  },
  {
    name: 'classroom/server',
    imports: ['classroom/protocol', 'session', 'policy', 'analysis'],
    packages: ['node:*'],
    pure: false,
  },
  {
    name: 'cli',
    imports: [...EVERYTHING_PURE, 'classroom/server'],
    packages: ['node:*'],
    pure: false,
    outside: ['package.json', 'scenarios/'],
  },
  {
    name: 'app',
    imports: [
      ...EVERYTHING_PURE,
      'scenes',
      'ui',
      'audio',
      'classroom/protocol',
      'classroom/client',
    ],
    packages: [...PREACT, 'xstate'],
    pure: false,
    styles: true,
    outside: ['scenarios/', 'package.json'],
  },
  { name: 'offline', imports: [], packages: ['serwist'], pure: false },
  { name: '.', imports: ['app'], packages: [], pure: false, styles: true },
];

/** What Math offers that IEEE 754 fixes to the last bit; logarithms, powers and sines are not. */
export const EXACT_MATH: ReadonlySet<string> = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
]);

/** Names that no pure room may mention: the browser, Node, the clock, chance and the locale. */
export const BANNED_NAMES: ReadonlySet<string> = new Set([
  'AbortController',
  'Buffer',
  'EventTarget',
  'FinalizationRegistry',
  'Function',
  'Intl',
  'SharedArrayBuffer',
  'WeakRef',
  'WebSocket',
  'Worker',
  'XMLHttpRequest',
  'alert',
  'cancelAnimationFrame',
  'clearInterval',
  'clearTimeout',
  'console',
  'crypto',
  'document',
  'eval',
  'fetch',
  'global',
  'globalThis',
  'importScripts',
  'indexedDB',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'requestAnimationFrame',
  'require',
  'sessionStorage',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'structuredClone',
  'window',
]);

/** Methods that read the locale of the machine, whatever they are called on. */
export const BANNED_METHODS: ReadonlySet<string> = new Set([
  'localeCompare',
  'toLocaleDateString',
  'toLocaleLowerCase',
  'toLocaleString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
]);
