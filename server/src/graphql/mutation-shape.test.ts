import 'reflect-metadata';
import { buildSchema as schemaOf, getNamedType, getNullableType, isInputObjectType, isListType, type GraphQLInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { features } from '../features/index.ts';
import { buildSchema } from './build-schema.ts';
import { addKeys, mutationFaults } from './mutation-shape.ts';

const real = buildSchema(features);
const mutations = Object.values(real.getMutationType()!.getFields());
const inputOf = (mutation: (typeof mutations)[number]): GraphQLInputObjectType =>
  real.getType(String(mutation.args[0]!.type).slice(0, -1)) as GraphQLInputObjectType;

describe('every mutation', () => {
  it('has the one shape', () => {
    expect(mutations.length).toBeGreaterThan(10);
    expect(mutationFaults(real)).toEqual([]);
  });

  it('takes an idempotency key, but for those whose answer is a secret, or that keep nothing', () => {
    const without = mutations.filter((mutation) => !('idempotencyKey' in inputOf(mutation).getFields()));
    expect(Object.fromEntries(without.map(({ name, extensions }) => [name, extensions['keyless']]))).toEqual({
      checkReorganisation: expect.stringContaining('nothing'),
      createToken: expect.stringContaining('secret'),
      makePasswordLink: expect.stringContaining('secret'),
      offerScreen: expect.stringContaining('secret'),
      setPassword: expect.stringContaining('secret'),
      signIn: expect.stringContaining('secret'),
    });
  });

  it('takes the version of what it edits, but for those that edit nothing that has one', () => {
    const takesVersion = (input: GraphQLInputObjectType): boolean => 'version' in input.getFields();
    // Of many rows each is sent with its own.
    const ofEachRow = (input: GraphQLInputObjectType): boolean =>
      Object.values(input.getFields()).some(({ type }) => {
        const row = getNamedType(type);
        return isListType(getNullableType(type)) && isInputObjectType(row) && takesVersion(row);
      });
    const without = mutations.filter((mutation) => !takesVersion(inputOf(mutation)) && !ofEachRow(inputOf(mutation))).map(({ name }) => name);
    // Makes something new; opens, ends and secures sessions, which nobody else writes; steers a screen, where the last word counts; reads what was told, or says where to, of the own account; reminds, of which there is one a day; watches figures, by itself alone; looks itself at all that came after.
    expect(without.toSorted()).toEqual([
      'addAnnotation',
      'addEmployee',
      'assignEmployee',
      'beginPositionAnalysis',
      'beginWorkloadAnalysis',
      'changePassword',
      'createAccount',
      'createAccounts',
      'createDinas',
      'createPosition',
      'createReorganisation',
      'createScenario',
      'createToken',
      'createUnit',
      'endOtherSessions',
      'endSession',
      'markAllNotificationsRead',
      'markNotificationsRead',
      'offerScreen',
      'pairScreen',
      'planPeriod',
      'recordAbsence',
      'remindEvaluators',
      'removeThreshold',
      'revokeScreen',
      'revokeToken',
      'saveImportProfile',
      'saveView',
      'setNotificationMail',
      'setPassword',
      'setScreen',
      'setThreshold',
      'signIn',
      'signOut',
      'undoAct',
    ]);
  });
});

const SHARED = /* GraphQL */ `
  type Query {
    x: Int
  }
  interface Refusal {
    code: String!
  }
  type Done {
    count: Int!
  }
  type Gone implements Refusal {
    code: String!
  }
  type ThingChanged implements Refusal {
    code: String!
    current: Int
  }
  input EditInput {
    id: ID!
  }
`;
const faultsOf = (rest: string): string[] => mutationFaults(schemaOf(SHARED + rest));

describe('a mutation of another shape', () => {
  it.each([
    ['type Mutation { edit(id: ID!): EditResult } union EditResult = Done | Gone', 'edit takes one argument: input: EditInput!'],
    ['type Mutation { edit: EditResult } union EditResult = Done | Gone', 'edit takes one argument: input: EditInput!'],
    ['type Mutation { edit(input: EditInput): EditResult } union EditResult = Done | Gone', 'edit takes one argument: input: EditInput!'],
    ['type Mutation { alter(input: EditInput!): AlterResult } union AlterResult = Done | Gone', 'alter takes one argument: input: AlterInput!'],
    ['type Mutation { edit(input: EditInput!): Boolean! }', 'edit answers with the union EditResult'],
    ['type Mutation { edit(input: EditInput!): Outcome } union Outcome = Done | Gone', 'edit answers with the union EditResult'],
    ['type Mutation { edit(input: EditInput!): EditResult } union EditResult = Gone', 'edit answers with the union EditResult'],
    ['type Mutation { edit(input: EditInput!): EditResult } type Also { n: Int } union EditResult = Done | Also', 'edit answers with the union EditResult'],
    ['type Mutation { edit(input: EditInput!): EditResult } type Told { name: String! } union EditResult = Told | Gone', 'Told.name, which cannot be kept'],
    ['type Mutation { edit(input: EditInput!): EditResult } type Many { ids: [ID!]! } union EditResult = Many | Gone', 'Many.ids, which cannot be kept'],
    [
      'type Mutation { edit(input: EditInput!): EditResult } type Some { count: Int } type Odd implements Refusal { code: String! count: Float } union EditResult = Some | Odd',
      'EditResult has a count of Int and one of Float',
    ],
    ['type Mutation { edit(input: EditInput!): EditResult } union EditResult = Done | ThingChanged', 'edit takes the version that was read if'],
    [
      'type Mutation { edit(input: EditInput!): EditResult } union EditResult = Done | Gone extend input EditInput { version: Int! }',
      'edit takes the version that was read if',
    ],
    [
      'type Mutation { edit(input: EditInput!): EditResult } union EditResult = Done | Gone extend input EditInput { preview: Boolean }',
      'edit is an act on both sides or on none',
    ],
    [
      'type Mutation { edit(input: EditInput!): EditResult } type ActPreview { rows: [Int!]! } union EditResult = Done | ActPreview',
      'edit is an act on both sides or on none',
    ],
  ])('%s is named with what to do', (rest, fault) => {
    expect(faultsOf(rest).join('\n')).toContain(fault);
  });

  it('is none of those in order', () => {
    expect(
      faultsOf('type Mutation { edit(input: EditInput!): EditResult } union EditResult = Done | ThingChanged extend input EditInput { version: Int }'),
    ).toEqual([]);
  });
});

it('gives the key to an input that does not ask for it', () => {
  const schema = schemaOf(`${SHARED} type Mutation { edit(input: EditInput!): EditResult } union EditResult = Done | Gone`);
  addKeys(schema);
  const input = schema.getType('EditInput');
  expect(isInputObjectType(input) && String(input.getFields()['idempotencyKey']?.type)).toBe('String');
});
