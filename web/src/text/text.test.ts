import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { id } from './id.ts';

interface IntrospectedType {
  kind: string;
  name: string;
  enumValues: readonly { name: string }[] | null;
  interfaces: readonly { name: string }[] | null;
}

const path = createRequire(import.meta.url).resolve('@selaras/schema/introspection.json');
const schema = JSON.parse(readFileSync(path, 'utf8')) as { __schema: { types: readonly IntrospectedType[] } };
const types = schema.__schema.types.filter(({ name }) => !name.startsWith('__'));

/** Enumerations no screen shows: they steer a query, or the machine. */
const UNSEEN = new Set(['LiveEventKind', 'RefusalCode', 'RetirementStepName', 'ChangeTopic', 'ChangeOperation', 'PositionOrder', 'EmployeeOrder']);

function keys(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keys(value, `${prefix}${name}.`) : [`${prefix}${name}`],
  );
}

function leaves(tree: object): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value !== null ? leaves(value).map(([inner, text]) => [`${name}.${inner}`, text]) : [[name, String(value)]],
  );
}

const holes = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();

describe('the text of the interface', () => {
  it('has the same sentences in both languages', () => {
    expect(keys(en)).toEqual(keys(id));
  });

  it('leaves the same places open in both languages', () => {
    const english = new Map(leaves(en));
    for (const [key, text] of leaves(id)) expect(holes(english.get(key) ?? ''), key).toEqual(holes(text));
  });

  it('has no empty sentence', () => {
    for (const [key, text] of [...leaves(id), ...leaves(en)]) expect(text.trim(), key).not.toBe('');
  });

  it('has a label for every enumerated value the schema can answer with', () => {
    const labels: Record<string, Record<string, string>> = {
      ...id.labels,
      FigureKey: Object.fromEntries(Object.entries(id.figures).map(([key, { name }]) => [key, name])),
      StaleReason: id.live.cause,
    };
    for (const type of types) {
      if (type.kind !== 'ENUM' || UNSEEN.has(type.name)) continue;
      const missing = (type.enumValues ?? []).map(({ name }) => name).filter((name) => !labels[type.name]?.[name]);
      expect(missing, type.name).toEqual([]);
    }
  });

  it('has a sentence for every refusal of the schema, and none for what is none', () => {
    const refusals = types.filter((type) => type.interfaces?.some(({ name }) => name === 'Refusal')).map(({ name }) => name);
    expect(Object.keys(id.refusals).toSorted()).toEqual(refusals.toSorted());
  });
});
