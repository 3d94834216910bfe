import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wordsNamed } from '../../first-page-words.ts';
import { id } from './id.ts';

const SOURCES = join(import.meta.dirname, '..');

it('a first page has the sentences and branches that its files name, each form of one that counts, and no others', () => {
  const words = { board: { title: 'Papan', none: 'Kosong', rows: 'a', part: { x: '1', y: '2' } }, team: { title: 'Tim' } };
  const source = "say('board.title'); say('board.rows', { number }); say(`board.part.${x}`); say('board.gone'); say('nowhere.at.all');";
  expect(wordsNamed([source], words)).toEqual({ board: { title: 'Papan', rows: 'a', part: { x: '1', y: '2' } } });
  expect(wordsNamed(["say('team.title')", source], words)['team']).toEqual({ title: 'Tim' });
});

it('of a branch whose sentences each say several things, a first page has the one that its files name', () => {
  const words = { figures: { GAP: { name: 'Kekurangan', formula: 'a' }, NEED: { name: 'Kebutuhan', formula: 'b' } } };
  expect(wordsNamed(['say(`figures.${key}.name`)'], words)).toEqual({ figures: { GAP: { name: 'Kekurangan' }, NEED: { name: 'Kebutuhan' } } });
  expect(wordsNamed(['say(`figures.${key}.${part}`)'], words)).toEqual(words);
});

it('names every key from its beginning: what is put together of two values is found in no source', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));
  expect(files.length).toBeGreaterThan(300);
  const branches = Object.keys(id).join('|');
  const texts = files.map((path) => [path, readFileSync(join(SOURCES, path), 'utf8')] as const);
  expect(texts.filter(([, text]) => /say\(\s*`\$\{/.test(text)).map(([path]) => path)).toEqual([]);
  // Two parts that are added up would be a key that begins well and is not found whole.
  expect(texts.filter(([, text]) => new RegExp(`say\\(\\s*['"\`](?:${branches})[\\w.]*['"\`]\\s*\\+`).test(text)).map(([path]) => path)).toEqual([]);
});
