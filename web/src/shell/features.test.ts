// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { features } from '../features/index.ts';

interface Introspection {
  __schema: { types: readonly { name: string; enumValues: readonly { name: string }[] | null }[] };
}

const path = createRequire(import.meta.url).resolve('@selaras/schema/introspection.json');
const { types } = (JSON.parse(readFileSync(path, 'utf8')) as Introspection).__schema;

it('each kind of import of the schema is brought by one feature', () => {
  const kinds = types.find(({ name }) => name === 'ImportKind')?.enumValues ?? [];
  const brought = features.flatMap(({ importKinds }) => importKinds.map(({ kind }) => kind));
  expect(brought.toSorted()).toEqual(kinds.map(({ name }) => name).toSorted());
});

it('no two entries of the navigation, and no two kinds of import, claim one place', () => {
  for (const orders of [
    features.flatMap(({ nav }) => nav.map(({ order }) => order)),
    features.flatMap(({ importKinds }) => importKinds.map(({ order }) => order)),
  ]) {
    expect(new Set(orders).size).toBe(orders.length);
  }
});

it('no two features claim the same figure', () => {
  const claims = features.flatMap(({ figures: { tones = {}, columns = [] } }) => [...new Set([...Object.keys(tones), ...columns.map(({ figure }) => figure)])]);
  expect(claims).toEqual([...new Set(claims)]);
});
