import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** What everybody waits for who comes first, apart from the libraries, which are published small. */
const FIRST = ['first', 'frame', 'board'];

/** Runs before the page is drawn, so it stands beside what is built. */
const BESIDE = 'color-scheme.js';

/** What is said to whoever reads the page as it is written, and how it is set. */
const UNREAD = /<!--[\s\S]*?-->\s*|(?<=\n)\s+/g;

/** Writes the code of the first page once more, shorter than the bundler does: two kilobytes for twenty seconds of a build, so of these files only; and the page without what nobody reads. */
export function smallestCode(): Plugin {
  return {
    name: 'smallest-code',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (page) => page.replaceAll(UNREAD, '') },
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !FIRST.includes(file.name)) continue;
        const { code } = await minify(file.code, { module: true, ecma: 2020, compress: { passes: 3 } });
        if (!code) throw new Error(`nothing is left of ${file.fileName}`);
        file.code = code;
      }
    },
    async writeBundle({ dir = '' }) {
      const path = join(dir, BESIDE);
      const { code } = await minify(await readFile(path, 'utf8'), { ecma: 2020 });
      if (!code) throw new Error(`nothing is left of ${BESIDE}`);
      await writeFile(path, code);
    },
  };
}
