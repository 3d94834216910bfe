import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../graphql/build-schema.ts';
import { LANGUAGES } from '../../rules/languages.ts';
import { features } from '../index.ts';
import { sheetsOf } from '../../feature.ts';
import { headIn } from './sheet-cells.queries.ts';
import { headDocument, pageDocument } from './sheet-document.queries.ts';
import { sayIn } from './sheet-words.queries.ts';

const schema = buildSchema(features);
const sheets = sheetsOf(features);

describe('every list that leaves as a file', () => {
  it('has a name of its own, and columns with names of their own', () => {
    const names = sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, columns } of sheets) expect(new Set(columns.map(({ id }) => id)).size, name).toBe(columns.length);
  });

  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))('asks what the graph answers, all at once and column by column: %s', (_, sheet) => {
    for (const columns of [sheet.columns, ...sheet.columns.map((column) => [column])])
      expect(validate(schema, parse(pageDocument(sheet, columns))).map(({ message }) => message)).toEqual([]);
    const named = Object.values(sheet.filters ?? {}).flatMap(({ named: path }) => (path === undefined ? [] : [{ id: 'x', path }]));
    expect(validate(schema, parse(headDocument(sheet, named))).map(({ message }) => message)).toEqual([]);
  });

  it('says every value of an enumeration and every head in both languages', () => {
    for (const { name, columns, filters = {} } of sheets) {
      const groups = [
        ...columns.flatMap(({ kind }) => (typeof kind === 'object' ? [kind.words] : [])),
        ...Object.values(filters).flatMap(({ words }) => words ?? []),
      ];
      for (const language of LANGUAGES) {
        for (const group of groups) {
          const type = schema.getType(group);
          const values = type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
          expect(values.length, `${name} ${group}`).toBeGreaterThan(0);
          for (const value of values) expect(sayIn(language)(group, value), `${name} ${group}.${value}`).toBeTruthy();
        }
        for (const column of columns) expect(headIn(column, language), `${name} ${column.id}`).toMatch(/\p{L}/u);
        for (const column of columns) if ('figure' in column.head) expect(headIn(column, language)).not.toBe(column.head.figure);
      }
    }
  });
});
