import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildClientSchema, buildSchema, parse, type IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { figurePlaces } from './testing/figure-places.ts';
import { unreadFields } from './testing/unread-fields.ts';

const files = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: import.meta.dirname, exclude: ['testing/**', '**/*.test.*'] }).map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));

const introspection = readFileSync(createRequire(import.meta.url).resolve('@selaras/schema/introspection.json'), 'utf8');

/** Before somebody is signed in, the server answers only what this page asks; so the tests of the server read these through it. */
const ASKED_FOR_OTHERS = new Set(['SignInForm.signIn.code']);

describe('the documents of the dashboard', () => {
  it('ask for nothing that no code reads', () => {
    const schema = buildClientSchema(JSON.parse(introspection) as IntrospectionQuery);
    const documents = files('**/*.graphql').map((text) => parse(text));
    const unread = unreadFields(schema, documents, files('**/*.{ts,tsx}'), figurePlaces(schema));
    expect(unread.filter((path) => !ASKED_FOR_OTHERS.has(path))).toEqual([]);
  });
});

describe('a field', () => {
  const schema = buildSchema(`
    type Query { position: Position }
    type Position { title: String unit: Unit holders: [Employee] }
    type Unit { name: String kind: String }
    type Employee { name: String nip: String }
  `);
  const unread = (selection: string, ...sources: string[]): readonly string[] =>
    unreadFields(schema, [parse(`fragment Panel_position on Position { ${selection} }`)], sources);
  const panel = (body: string): string => `import { Panel_PositionFragmentDoc } from 'web'; export function Panel(masked) { ${body} }`;
  const position = 'const position = readFragment(Panel_PositionFragmentDoc, masked);';

  it('that nobody reads is found', () => {
    expect(unread('title', panel(position))).toEqual(['Panel_position.title']);
    expect(unread('unit { name }', panel(`${position} return position.title;`))).toEqual(['Panel_position.unit', 'Panel_position.unit.name']);
  });

  it('is not read by code that cannot see it, nor by the name of a class', () => {
    expect(unread('title', panel(position), 'export const other = (row) => row.title;')).toEqual(['Panel_position.title']);
    expect(unread('title', panel(`${position} return styles.title;`))).toEqual(['Panel_position.title']);
  });

  it('of one thing is not read where a namesake of another is', () => {
    expect(unread('title unit { title: kind }', panel(`${position} return position.title + position.unit;`))).toEqual(['Panel_position.unit.title']);
  });

  it.each([
    ['by name', 'return position.unit.name;'],
    ['after a question', 'return position?.unit?.name ?? null;'],
    ['under another name', 'const own = position.unit; return own.name;'],
    ['taken apart', 'const { unit: { name } } = position; return name;'],
    ['taken apart later', 'const { unit: own } = position; const { name } = own; return name;'],
    ['with all its neighbours', 'return <Tag {...position.unit} />;'],
    ['by a computed name', 'return position.unit[key];'],
  ])('is read %s', (_, body) => {
    expect(unread('unit { name }', panel(position + body))).toEqual([]);
  });

  it('of a list is read wherever an element is', () => {
    expect(unread('holders { name nip }', panel(`${position} return position.holders.map((holder) => holder.name);`))).toEqual(['Panel_position.holders.nip']);
  });

  it('is read where its type is carried to', () => {
    const carrier = `import type { Panel_PositionFragment } from 'web'; export type Row = Panel_PositionFragment; export function rowOf(): Row { return null; }`;
    expect(unread('title', carrier, `import { rowOf } from './carrier'; export const title = rowOf().title;`)).toEqual([]);
    expect(unread('title', carrier, `import { other } from './carrier'; export const title = other().title;`)).toEqual(['Panel_position.title']);
  });

  it('that is read by a key is read by who says the key, and not by who names it in a type', () => {
    const keys = new Map([
      ['Position.unit', new Set(['NAME', 'KIND'])],
      ['Unit.name', new Set(['NAME'])],
      ['Unit.kind', new Set(['KIND'])],
    ]);
    const document = parse('fragment Panel_position on Position { unit { name kind } }');
    const read = (body: string): readonly string[] => unreadFields(schema, [document], [panel(`${position} ${body}`)], keys);
    expect(read("return <Word of={position} name='NAME' />;")).toEqual(['Panel_position.unit.kind']);
    expect(read("return ['NAME', 'KIND'].map((key) => wordOf(position, key));")).toEqual([]);
    expect(read("const key: 'NAME' | 'KIND' = keyOf(position);")).toEqual(['Panel_position.unit', 'Panel_position.unit.name', 'Panel_position.unit.kind']);
  });

  it('of a thing that is handed on is read by whose type names it', () => {
    const handed = panel(`${position} return <UnitName unit={position.unit} />;`);
    const receiver = 'export function UnitName(props: { unit: { name: string } }) { return null; }';
    expect(unread('unit { name kind }', handed, receiver)).toEqual(['Panel_position.unit.kind']);
  });
});
