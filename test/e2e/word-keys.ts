/** The keys of the web's own sentences, to find one that a page shows in place of its words. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

interface Tree {
  readonly [key: string]: string | Tree;
}

const HOME = join(import.meta.dirname, '../../web/src/text/id');

const keysOf = (tree: Tree, path = ''): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`)));

const files = await Promise.all((await readdir(HOME)).map(async (file) => (await import(join(HOME, file))) as { readonly words: Tree }));
const keys = new Set(files.flatMap(({ words }) => keysOf(words)));
if (keys.size === 0) throw new Error(`No words in ${HOME}`);

/** The lines of a text that are a key and no words; a name of a file or of an account looks like one and is none. */
export const keysIn = (text: string): readonly string[] => text.split('\n').filter((line) => keys.has(line.trim()));
