import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holesOf, LANGUAGES } from '../../rules/languages.ts';
import { warning, type WarningOf } from '../../rules/warnings.ts';

const features = join(import.meta.dirname, '..');
const files = globSync('**/*warnings.rules.ts', { cwd: features });
const stated = (await Promise.all(files.map((file) => import(join(features, file)) as Promise<Readonly<Record<string, WarningOf>>>))).flatMap((one) =>
  Object.entries(one),
);

describe('what is worth knowing before an act', () => {
  it('is stated where this test finds it, once, under its own code', () => {
    expect(stated.length).toBeGreaterThan(10);
    expect(new Set(stated.map(([, { code }]) => code)).size).toBe(stated.length);
    for (const [name, { code }] of stated) expect(code).toBe(name);
    const elsewhere = globSync('**/*.ts', { cwd: features }).filter((file) => !files.includes(file) && !file.endsWith('.test.ts'));
    expect(elsewhere.filter((file) => / = warning\(/.test(readFileSync(join(features, file), 'utf8')))).toEqual([]);
  });

  it.each(stated)('says %s as a sentence in every language, with the same facts in each', (_name, { sentence }) => {
    for (const language of LANGUAGES) expect(sentence[language]).toMatch(/\S.*\.$/);
    expect(sentence.id).not.toBe(sentence.en);
    expect(holesOf(sentence.id)).toEqual(holesOf(sentence.en));
  });

  it('fills its sentence with the facts of the case', () => {
    const told = warning('MADE_UP', { id: 'Sejak {year}.', en: 'Since {year}.' })({ year: '2024' }, 3);
    expect(told).toEqual({ code: 'MADE_UP', message: { id: 'Sejak 2024.', en: 'Since 2024.' }, count: 3 });
  });
});
