import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const COMPONENT = /@mantine[\\/]core[\\/]esm[\\/].*[\\/](\w+)\.mjs$/;

/**
 * Each component of the library brings its own style sheet: a page has those of what it shows, in the order in which they build on each
 * other, and what fills in forms or floats brings its own when it comes. Listed by hand, all of them stood before the first page.
 */
export function componentStyles(): Plugin {
  const folder = fileURLToPath(new URL('styles/', import.meta.resolve('@mantine/core/styles/global.layer.css').replace(/styles\/[^/]*$/, '')));
  return {
    name: 'component-styles',
    apply: 'build',
    transform(code, id) {
      const name = COMPONENT.exec(id)?.[1];
      return name && existsSync(`${folder}${name}.layer.css`) ? `import '@mantine/core/styles/${name}.layer.css';${code}` : null;
    },
  };
}
