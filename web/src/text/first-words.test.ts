import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { firstWords } from './first-words.ts';
import { id } from './id.ts';
import type { Tree } from './words.ts';

const SOURCES = join(import.meta.dirname, '..');
/** What comes before anybody has gone anywhere, and the pages that are gone to first. */
const FIRST = ['main.tsx', 'features/board/BoardPage.tsx', 'features/sign-in/SignInPage.tsx'];
const IMPORT = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gms;
/** The words themselves, and how they come: what is said is looked for. */
const WORDS = /[\\/]text[\\/](?:id|en|text\.ts)/;

function reached(path: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(path) || WORDS.test(path) || !existsSync(path) || !/\.tsx?$/.test(path)) return found;
  const source = readFileSync(path, 'utf8');
  found.set(path, source);
  for (const [, next] of source.matchAll(IMPORT)) reached(resolve(dirname(path), next!), found);
  return found;
}

function at(tree: Tree | string, path: readonly string[]): Tree | string | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return tree;
  return typeof tree === 'string' || tree[key] === undefined ? undefined : at(tree[key], rest);
}

/** Every sentence, or every branch of sentences, that a source names: `board.title`, `labels.Role.` before a value. */
const named = (source: string): string[][] =>
  [...source.matchAll(/['`]((?:\w+\.)+)(\w*)(?:['`]|\$\{)/g)].map(([, branch, leaf]) => [...branch!.split('.').slice(0, -1), ...(leaf ? [leaf] : [])]);

it('a first page says nothing that comes with other pages only', () => {
  const sources = FIRST.map((file) => join(SOURCES, file)).reduce((found, path) => reached(path, found), new Map<string, string>());
  expect(sources.size).toBeGreaterThan(150);
  const all = id as unknown as Tree;
  const missing = [...sources].flatMap(([path, source]) =>
    named(source)
      .filter((keys) => at(all, keys) !== undefined && JSON.stringify(at(firstWords, keys)) !== JSON.stringify(at(all, keys)))
      .map((keys) => `${keys.join('.')} in ${path.slice(SOURCES.length + 1)}`),
  );
  expect(missing).toEqual([]);
});
