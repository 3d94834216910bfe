import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** The lightest and the boldest that the style sheets ask for. */
const WEIGHTS = { wght: { min: 400, max: 700 } };
const LATIN = /inter-latin-wght-normal.*\.woff2$/;
const LATIN_FACE = /@font-face\s*\{[^}]*inter-latin-wght-normal[^}]*\}/;
const RANGE = /unicode-range:\s*[^;}]+/;

const range = (first: number, last: number): string => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
/** What the first page is written in, and nearly every other: letters, digits, and the signs that stand in sentences and beside numbers. */
const EVERYDAY = `${range(0x30, 0x39)}${range(0x41, 0x5a)}${range(0x61, 0x7a)} !"%&'()+,-./:;?\u00a0·\u2009\u2011–—‘’“”…\u202f−→↑↓≤≥`;
/** What addresses, codes and formulas have beside those: a tenth of the file, on pages that most people do not open. */
const SIGNS = '#$*<=>@[\\]^_`{|}~\u00b2\u00b3±×½«»•™';
/** The other letters and signs of the file, by its `unicode-range`. */
const OTHER = [...`${range(0xa0, 0xff)}${range(0x2000, 0x206f)}ıŒœʻʼˆ˚˜€∕`].filter((sign) => !`${EVERYDAY}${SIGNS}`.includes(sign)).join('');
const PARTS = { 'inter-everyday': EVERYDAY, 'inter-signs': SIGNS, 'inter-latin-other': OTHER };
/**
 * How signs are set beside each other, and figures below each other. Without this list all that the typeface can do is kept: fractions,
 * ordinals, letters of other shapes, which no style sheet asks for.
 */
const FEATURES = ['calt', 'ccmp', 'kern', 'locl', 'mark', 'mkmk', 'tnum'];
/**
 * Not `name`, without which browsers take no font that has weights; nor `gasp` and the hints, without which Linux makes its own and
 * letters stand wider.
 */
const UNREAD = ['STAT'];
const KEPT = { targetFormat: 'woff2' as const, variationAxes: WEIGHTS, keepFeatures: FEATURES, dropTables: UNREAD };
/** Of scripts that neither language is written in; a name in one is shown in a typeface of the system. */
const OTHER_SCRIPTS = /inter-(?:cyrillic|greek|vietnamese)/;
const OTHER_FACES = new RegExp(`@font-face\\s*\\{[^}]*${OTHER_SCRIPTS.source}[^}]*\\}`, 'g');

const rangeOf = (signs: string): string => [...signs].map((sign) => `U+${sign.codePointAt(0)!.toString(16)}`).join(',');

/**
 * Leaves out of the typeface what no page shows (weights beyond those of the style sheets, alternates of signs), and puts apart what few
 * show: a phone waits for 13 kB instead of 48.
 */
export function leanFonts(): Plugin {
  let everyday = '';
  return {
    name: 'lean-fonts',
    apply: 'build',
    // Asked for with the page: letters of another width would stand there first, and everything move when these come.
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${everyday}` }, injectTo: 'head' }],
    },
    async generateBundle(_options, bundle) {
      const font = Object.values(bundle).find((file) => file.type === 'asset' && LATIN.test(file.fileName));
      const sheet = Object.values(bundle).find((file) => file.type === 'asset' && file.fileName.endsWith('.css') && LATIN_FACE.test(String(file.source)));
      if (font?.type !== 'asset' || sheet?.type !== 'asset') throw new Error('no font of latin letters is built; has the name of its file changed?');
      const css = String(sheet.source);
      const [face] = LATIN_FACE.exec(css)!;
      const faces: string[] = [];
      for (const [name, signs] of Object.entries(PARTS)) {
        const source = await subsetFont(Buffer.from(font.source), signs, KEPT);
        const file = this.getFileName(this.emitFile({ type: 'asset', name: `${name}.woff2`, source }));
        if (signs === EVERYDAY) everyday = file;
        faces.push(face.replace(font.fileName.replace(/^.*\//, ''), file.replace(/^.*\//, '')).replace(RANGE, `unicode-range:${rangeOf(signs)}`));
      }
      sheet.source = css.replace(face, faces.join('')).replaceAll(OTHER_FACES, '');
      for (const { fileName } of Object.values(bundle))
        if (fileName === font.fileName || OTHER_SCRIPTS.test(fileName)) Reflect.deleteProperty(bundle, fileName);
    },
  };
}
