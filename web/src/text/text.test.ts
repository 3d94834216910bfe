import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TOLD_ENUMS } from '@selaras/schema/web/told-enums';
import {
  buildClientSchema,
  getNamedType,
  isEnumType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type IntrospectionQuery,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { id } from './id.ts';
import { together } from './words.ts';

const { resolve } = createRequire(import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(resolve(`@selaras/schema/${name}`), 'utf8'));
const schema = buildClientSchema(read('introspection.json') as IntrospectionQuery);
const operations = Object.values(read('operations.json') as Record<string, string>);

/** Asked for and never shown: what happened on a stream, which period is the current one, and the code of a refusal, which its type says already. */
const UNSEEN = new Set(['LiveEventKind', 'RefusalCode']);

/** The enumerations that the pages ask the server for. */
function askedEnums(): readonly GraphQLEnumType[] {
  const found = new Set<GraphQLEnumType>();
  const info = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(info, {
    Field() {
      const type = getNamedType(info.getType());
      if (isEnumType(type) && !UNSEEN.has(type.name)) found.add(type);
    },
  });
  for (const operation of operations) visit(parse(operation), visitor);
  return [...found];
}

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

/** A number before a word that is right for no number but others than one. */
const COUNTED =
  /\{\{(?:number|days|working|hours|seconds|people|changes|read|total|withAccount|most)\}\}[ \u00a0](?:(?:more|other|merged|sealed|expected|percentage) )?(?!(?:is|was|has|does|as|us|dinas)\b)(?:[a-z]+s|people|are|were|have)\b/;

const filesOf = (files: Record<string, unknown>): string[] => Object.keys(files).map((path) => path.replace(/^.*\//, ''));

describe('the text of the interface', () => {
  it('says of one what is right of one, in English too', () => {
    expect(leaves(en).filter(([, text]) => COUNTED.test(text))).toEqual([]);
    const ofId = new Map(leaves(id));
    // The word goes by a number that the sentence says.
    const unsaid = leaves(en).filter(([key, text]) => [...text.matchAll(/\{\{(\w+),/g)].some(([, name]) => !holes(ofId.get(key) ?? '').includes(name ?? '')));
    expect(unsaid).toEqual([]);
  });

  it('says in Bahasa a word as it was settled, and no other for the same', () => {
    // Settled: filter, dasbor, status, grafik, jabatan kepala kosong, persentase kekurangan.
    const OTHER_WORDS = /saring|dashboard|kedudukan data|bagan|kepala lowong|bagian kekurangan|per tanggal per/i;
    expect(leaves(id).filter(([, text]) => OTHER_WORDS.test(text))).toEqual([]);
  });

  it('has the same files in both languages', () => {
    expect(filesOf(import.meta.glob('./en/*.ts'))).toEqual(filesOf(import.meta.glob('./id/*.ts')));
  });

  it('says each key in one file only', () => {
    const [left, right] = [{ labels: { Sex: { MALE: 'a' } } }, { labels: { Sex: { FEMALE: 'b' } } }];
    expect(together({ left: { words: left }, right: { words: right } })).toEqual({ labels: { Sex: { MALE: 'a', FEMALE: 'b' } } });
    expect(() => together({ left: { words: left }, right: { words: left } })).toThrow('Two files of words say labels.Sex.MALE');
  });

  it('leaves the words of a file as they are when it joins them', () => {
    const left = { nav: { board: 'a' } };
    together({ left: { words: left }, right: { words: { nav: { team: 'b' } } } });
    expect(left).toEqual({ nav: { board: 'a' } });
  });

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

  it('has a label for every enumerated value a page can be answered with', () => {
    const labels: Record<string, Record<string, string>> = {
      ...id.labels,
      FigureKey: Object.fromEntries(Object.entries(id.figures).map(([key, { name }]) => [key, name])),
      StaleReason: id.live.cause,
    };
    for (const type of askedEnums()) {
      const missing = type
        .getValues()
        .map(({ name }) => name)
        .filter((name) => !labels[type.name]?.[name]);
      expect(missing, type.name).toEqual([]);
    }
  });

  it('has a word for every enumerated value that an act can write, and for the field it stands in', () => {
    /** Types whose rows no act writes. */
    const unwritten = ['ACCOUNT_RECORD', 'ACT', 'ANNOTATION', 'IMPORT', 'IMPORT_PROFILE', 'IMPORT_WORDING', 'SAVED_VIEW'];
    const labels: Record<string, Record<string, string>> = id.labels;
    const lacking = Object.entries(TOLD_ENUMS)
      .filter(([entity]) => !unwritten.includes(entity))
      .flatMap(([entity, fields]) =>
        Object.entries(fields).flatMap(([field, group]) => [
          ...(field in id.actFields ? [] : [`${entity}.${field}`]),
          ...(schema.getType(group) as GraphQLEnumType).getValues().flatMap(({ name }) => (labels[group]?.[name] ? [] : [`${entity}.${field} ${name}`])),
        ]),
      );
    expect(lacking).toEqual([]);
  });

  it('has a sentence for every refusal of the schema, and none for what is none', () => {
    const refusals = schema.getPossibleTypes(schema.getType('Refusal') as GraphQLInterfaceType).map(({ name }) => name);
    expect(Object.keys(id.refusals).toSorted()).toEqual(refusals.toSorted());
  });
});
