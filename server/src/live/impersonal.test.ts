import { buildSchema as buildFromText, GraphQLObjectType, parse, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { features } from '../features/index.ts';
import { buildSchema } from '../graphql/build-schema.ts';
import { sharingFaults } from '../graphql/sharing-faults.ts';
import { isImpersonal } from './impersonal.ts';

const schema = buildSchema(features);
const isShared = (selection: string, of: GraphQLSchema = schema): boolean => isImpersonal(of, parse(`subscription ($id: ID!) { ${selection} }`));

it('says the same to everybody with the same scope as long as only figures and places are asked for', () => {
  const set = '{ __typename need gapShare evaluation { expected predikat { baik } } }';
  expect(isShared(`board(instansiId: $id) { __typename kind cursor total ${set} rows { dinasId name figures ${set} } }`)).toBe(true);
  expect(
    isShared(`dinas(id: $id) { figures ${set} units { depth unit { id name kind depth parent { name } ancestors { id } figures ${set} } figures ${set} } }`),
  ).toBe(true);
  expect(isImpersonal(schema, parse('subscription ($id: ID!) { dinas(id: $id) { units { ...Place } } } fragment Place on UnitFigures { unit { id } }'))).toBe(
    true,
  );
});

it('is of a person as soon as one field leads to people, wherever it stands', () => {
  expect(isShared('dinas(id: $id) { units { unit { positions(first: 1) { nodes { title } } } } }')).toBe(false);
  expect(isShared('dinas(id: $id) { units { unit { dinas { name } } } }')).toBe(false);
  expect(isShared('dinas(id: $id) { units { unit { ... on Node { id } } } }')).toBe(false);
  expect(
    isImpersonal(
      schema,
      parse('subscription ($id: ID!) { dinas(id: $id) { units { ...Place } } } fragment Place on UnitFigures { unit { dinas { __typename } } }'),
    ),
  ).toBe(false);
});

it('is of a person when a new field of a shared type has a resolver of its own and does not say that it is not', () => {
  const made = buildFromText('type Query { a: Int } type Subscription { board: Board } type Board { total: Int viewerCanPrint: Boolean places: Int }');
  const board = made.getType('Board') as GraphQLObjectType;
  board.extensions = { impersonal: true };
  board.getFields()['viewerCanPrint']!.resolve = () => true;
  Object.assign(board.getFields()['places']!, { resolve: () => 1, extensions: { impersonal: true } });
  expect(isShared('board { total places }', made)).toBe(true);
  expect(isShared('board { total viewerCanPrint }', made)).toBe(false);
  board.extensions = {};
  expect(isShared('board { total }', made)).toBe(false);
});

describe('the types whose bytes are shared', () => {
  it('say of every field whether it may be', () => {
    expect(sharingFaults(schema)).toEqual([]);
  });

  it.each([
    ['asks the viewer by its name', 'viewerCanPrint', { resolve: (): boolean => true }, 'BoardEvent.viewerCanPrint says what the viewer may do'],
    ['asks the viewer by its name and calls itself shared', 'viewerCanPrint', { extensions: { impersonal: true } }, 'Put the field on a type that is not'],
    ['has a resolver and says nothing', 'printable', { resolve: (): boolean => true }, 'BoardEvent.printable has a resolver of its own'],
    ['says both', 'printable', { resolve: (): boolean => true, extensions: { impersonal: true, personal: true } }, 'Leave the one that is not true'],
  ])('are refused a field that %s', (_label, name, more, told) => {
    const fresh = buildSchema(features);
    const event = fresh.getType('BoardEvent') as GraphQLObjectType;
    event.getFields()[name] = { ...event.getFields()['cursor']!, name, ...more };
    expect(sharingFaults(fresh)).toEqual([expect.stringContaining(told)]);
  });

  it('are refused a way to a type that is not', () => {
    const fresh = buildSchema(features);
    Object.assign(fresh.getType('BoardRow') as GraphQLObjectType, { extensions: {} });
    expect(sharingFaults(fresh).join('\n')).toContain('BoardEvent.rows leads from a type that is @Impersonal() to BoardRow, which is not');
  });
});
