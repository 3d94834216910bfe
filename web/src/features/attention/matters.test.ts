import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { chosenOf, MATTERS, pressing, type Matter } from './matters.ts';

interface Introspection {
  __schema: { types: readonly { name: string; enumValues: readonly { name: string }[] | null }[] };
}
const path = createRequire(import.meta.url).resolve('@selaras/schema/introspection.json');
const { types } = (JSON.parse(readFileSync(path, 'utf8')) as Introspection).__schema;

const matter = (of: Partial<Matter>): Matter => ({
  matter: 'RETIRED_HOLDERS',
  severity: 'WRONG',
  count: 0,
  source: '',
  figure: null,
  definition: '',
  remedy: '',
  ...of,
});

describe('matters that want attention', () => {
  it('are those of the schema', () => {
    const known = types.find(({ name }) => name === 'AttentionMatter')?.enumValues ?? [];
    expect([...MATTERS].toSorted()).toEqual(known.map(({ name }) => name).toSorted());
  });

  it('press when somebody should act, and not when something was never entered', () => {
    expect(pressing([matter({ count: 2 }), matter({ severity: 'DUE', count: 3 }), matter({ severity: 'INCOMPLETE', count: 500 })])).toBe(5);
  });

  it('are shown as the address says, else from the first of which there is anything', () => {
    const matters = [matter({}), matter({ matter: 'VACANT_HEADS', count: 2 }), matter({ matter: 'NEED_NOT_SET', count: 1 })];
    expect(chosenOf(matters, 'NEED_NOT_SET')?.matter).toBe('NEED_NOT_SET');
    expect(chosenOf(matters, 'RETIRED_HOLDERS')?.matter).toBe('RETIRED_HOLDERS');
    expect(chosenOf(matters, undefined)?.matter).toBe('VACANT_HEADS');
    expect(chosenOf([matter({})], undefined)).toBeUndefined();
  });
});
