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
