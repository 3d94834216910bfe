import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { together, type Tree, type WordFile } from './src/text/words.ts';

const TEXT = join(import.meta.dirname, 'src/text');
const OWN = /[\\/]web[\\/]src[\\/](?!text[\\/](?:id|en)[\\/.]).*\.tsx?$/;
/** A sentence, the branch of sentences before a value, or what each of a branch says of one thing: `'board.title'`, `` `labels.Role.${role}` ``, `` `figures.${key}.name` ``. */
const NAMED = /['`]((?:\w+\.)+)(\w*)(?:['`]|\$\{(?:[^{}]*\}((?:\.\w+)+)`)?)/g;
/** Whatever stands in the place of a value. */
const EACH = '*';

const keysNamed = (source: string): string[][] =>
  [...source.matchAll(NAMED)].map(([, before, leaf, after = '']) => [
    ...before!.split('.').slice(0, -1),
    ...(leaf ? [leaf] : []),
    ...(after ? [EACH, ...after.split('.').slice(1)] : []),
  ]);

function branch(tree: Tree, path: readonly string[]): Tree {
  const [key, ...rest] = path;
  if (key === undefined) return tree;
  if (key === EACH)
    return Object.keys(tree)
      .map((each) => branch(tree, [each, ...rest]))
      .reduce(merged, {});
  if (rest.length > 0) {
    const below = tree[key];
    const kept = typeof below === 'object' ? branch(below, rest) : {};
    return Object.keys(kept).length > 0 ? { [key]: kept } : {};
  }
  const said = tree[key];
  return said === undefined ? {} : { [key]: said };
}

function merged(one: Tree, other: Tree): Tree {
  const all: Record<string, string | Tree> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = all[key];
    all[key] = typeof before === 'object' && typeof value === 'object' ? merged(before, value) : value;
  }
  return all;
}

/** What of the words is said by sources. */
export const wordsNamed = (sources: readonly string[], words: Tree): Tree =>
  sources
    .flatMap(keysNamed)
    .map((path) => branch(words, path))
    .reduce(merged, {});

async function allWords(): Promise<Tree> {
  const names = readdirSync(join(TEXT, 'id'));
  const files = await Promise.all(names.map(async (name) => [name, (await import(pathToFileURL(join(TEXT, 'id', name)).href)) as WordFile] as const));
  return together(Object.fromEntries(files));
}

/** The words that stand in the first page are those that its own files say; all others come with the first other page. */
export function firstPageWords(modules: Iterable<string>): Plugin {
  return {
    name: 'first-page-words',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (id !== join(TEXT, 'first-words.ts')) return null;
      const sources = [...modules].filter((path) => OWN.test(path)).map((path) => readFileSync(path, 'utf8'));
      return `export const firstWords = ${JSON.stringify(wordsNamed(sources, await allWords()))};`;
    },
  };
}
