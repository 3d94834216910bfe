import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The names of its classes, which whatever uses them imports: parts of a component often have those of the whole. */
const CLASSES = /@mantine[\\/]core[\\/]esm[\\/].*[\\/](\w+)\.module\.mjs$/;

/**
 * The classes of a component bring its style sheet: a page has those of what it shows, in the order in which they build on each
 * other, and what fills in forms or floats brings its own when it comes. Listed by hand, all of them stood before the first page.
 */
export function componentStyles(): Plugin {
  const sheetOf = (name: string): string => `@mantine/core/styles/${name}.layer.css`;
  return {
    name: 'component-styles',
    apply: 'build',
    transform(code, id) {
      const name = CLASSES.exec(id)?.[1];
      if (!name) return null;
      if (!existsSync(fileURLToPath(import.meta.resolve(sheetOf(name)))))
        throw new Error(`Mantine has no style sheet ${name}; do its files lie elsewhere now?`);
      return `import '${sheetOf(name)}';${code}`;
    },
  };
}

const VARIABLES = /@mantine[\\/]core[\\/]styles[\\/]default-css-variables\.layer\.css$/;
/** Palettes of Mantine that nothing of the dashboard is drawn in (src/app/palettes.test.ts). */
export const UNUSED_PALETTES = ['pink', 'grape', 'violet', 'indigo', 'cyan', 'green', 'lime', 'yellow', 'orange'];
const OF_UNUSED = new RegExp(`--mantine-color-(?:${UNUSED_PALETTES.join('|')})-[\\w-]+:[^;}]*;?`, 'g');
const COLOURS = /@mantine[\\/]core[\\/]esm[\\/].*[\\/]default-colors\.mjs$/;
/** The theme has its own (src/app/theme.ts). */
const REPLACED_PALETTES = ['dark', 'teal'];
const UNREAD_COLOURS = new RegExp(`^\\s*(?:${[...UNUSED_PALETTES, ...REPLACED_PALETTES].join('|')}): \\[[^\\]]*\\],?$`, 'gm');

function withoutUnread(code: string): string {
  const palettes = code.match(UNREAD_COLOURS)?.length ?? 0;
  if (palettes !== UNUSED_PALETTES.length + REPLACED_PALETTES.length) throw new Error('Mantine writes its palettes in another way now.');
  return code.replaceAll(UNREAD_COLOURS, '');
}

/** Leaves the palettes out that nothing is drawn in: a page waits for the sheet and for the code that they stand in. */
export function usedPalettes(): Plugin {
  return {
    name: 'used-palettes',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (VARIABLES.test(id)) return code.replaceAll(OF_UNUSED, '');
      return COLOURS.test(id) ? withoutUnread(code) : null;
    },
  };
}
