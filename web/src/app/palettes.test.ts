import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UNUSED_PALETTES } from '../../component-styles.ts';

const SOURCES = join(import.meta.dirname, '..');
const NAMED = new RegExp(`(?:color|bg|c)=\\{?['"](?:${UNUSED_PALETTES.join('|')})\\b|--mantine-color-(?:${UNUSED_PALETTES.join('|')})-`);

it('draws nothing in a palette that the build leaves out', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(tsx?|css)$/.test(path) && !path.includes('.test.'));
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((path) => NAMED.test(readFileSync(join(SOURCES, path), 'utf8')))).toEqual([]);
});
