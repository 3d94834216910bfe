import { globSync, readFileSync } from 'node:fs';
import type { GraphQLEnumType, GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { isPolicyName } from '../access/root-policies.ts';
import { closedReaches, type TokenScope } from '../access/token-scope.ts';
import { Role, type Viewer } from '../access/viewer.ts';
import { buildSchema } from '../graphql/build-schema.ts';
import { plainSelect, planFor } from '../graph/look-ahead-plan.ts';
import { refusalOfField } from '../graphql/root-guard.ts';
import type { Wanted } from '../graph/wanted.ts';
import { EVALUATION } from './evaluation/evaluation.queries.ts';
import { features } from './index.ts';

it('has a policy on every root field, and describes every type and field', () => {
  const schema = buildSchema(features);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const open = roots.flatMap((root) =>
    Object.values(root!.getFields())
      .filter((field) => !isPolicyName(field.extensions['policy']))
      .map((field) => `${root!.name}.${field.name}`),
  );
  expect(open).toEqual([]);
  const silent = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => [
      ...(type.description || roots.some((root) => root === type) ? [] : [type.name]),
      ...('getFields' in type
        ? Object.values(type.getFields())
            .filter((field) => !field.description)
            .map((field) => `${type.name}.${field.name}`)
        : []),
    ]);
  expect(silent).toEqual([]);
});

it('lets a token that reads change nothing, and one that is held to structure only reach no role, by whatever mutation or root field', () => {
  const schema = buildSchema(features);
  const roles = Object.values(Role).map((role) => ({ role, instansiId: 'i', unitId: null, dinasId: null, path: null }));
  const holder = (token: TokenScope): Viewer => ({ sessionKind: 'TOKEN', token, grants: roles, scope: { closed: closedReaches(token) } }) as unknown as Viewer;
  const open = (type: GraphQLObjectType | null | undefined, viewer: Viewer, changes: boolean): string[] =>
    Object.values(type!.getFields()).flatMap((field) => (refusalOfField(field, viewer, changes) === null ? [field.name] : []));
  const reader = holder({ access: 'READ', areas: null, unitId: null });
  expect(open(schema.getMutationType(), reader, true).sort()).toEqual(['setPassword', 'signIn', 'signOut']);
  const structure = holder({ access: 'WRITE', areas: [], unitId: null });
  expect(open(schema.getSubscriptionType(), structure, false)).toEqual([]);
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type!.getFields()))
      if (['hr', 'administers', 'watchesFigures', 'ownAccount', 'inBrowser'].includes(String(field.extensions['policy'])))
        expect(refusalOfField(field, structure, type === schema.getMutationType())?.extensions['code'], field.name).toBe('FORBIDDEN');
});

it('lists every refusal as a code, and each class tells the compiler the code that follows from its name', () => {
  const schema = buildSchema(features);
  const refusals = schema.getPossibleTypes(schema.getType('Refusal') as GraphQLInterfaceType);
  const codes = (schema.getType('RefusalCode') as GraphQLEnumType).getValues().map(({ name }) => name);
  expect(codes).toEqual(refusals.map(({ name }) => snake(name)).toSorted());
  const said = globSync(`${import.meta.dirname}/**/*.errors.ts`).flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/class (\w+) extends Refusal<'(\w+)'>/g),
  ]);
  expect(said.length).toBeGreaterThan(5);
  expect(said.filter(([, name, code]) => snake(name!) !== code).map(([text]) => text)).toEqual([]);
});

const snake = (name: string): string => name.replaceAll(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

it('reads every column for a field with a resolver, which may look at any of them, and only what is asked otherwise', () => {
  buildSchema(features);
  const asking = (...fields: string[]): Wanted => {
    const wanted = (id: number, below: readonly string[]): Wanted => ({
      id,
      fields: new Map(below.map((name) => [name, wanted(0, [])])),
      withArguments: new Set(),
      nodes: new Map(),
      items: () => wanted(0, []),
      selections: [],
      fragments: {},
    });
    return wanted(-fields.length, fields);
  };
  const read = (wanted: Wanted): string => plainSelect(planFor(EVALUATION, 'v', wanted));
  expect(read(asking('state'))).toBe('v.id as "id", v.state as "state"');
  // The note is shown by whose it is: its resolver looks at the keys.
  expect(read(asking('note', 'state'))).toMatch(/ as "predikat".* as "evaluatorOffice"/);
});
