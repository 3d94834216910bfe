import 'reflect-metadata';
import { buildSchema as buildGraphQLSchema, execute, parse, printSchema, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { Arg, Args, ArgsType, buildSchemaSync, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Context } from './context.ts';
import { Executor } from './executor.ts';
import { defineNodes } from './node.ts';
import { NodeId } from './node-id.ts';
import { readArguments } from './read-arguments.ts';

@InputType()
class Corner {
  @Field(() => NodeId('dinas'), { nullable: true }) dinasId?: string | null;
  @Field(() => [NodeId('unit')], { nullable: true }) unitIds?: string[] | null;
}

@InputType()
class Place {
  @Field(() => NodeId('dinas'), { nullable: true }) dinasId?: string | null;
  @Field(() => [NodeId('unit')], { nullable: true }) unitIds?: string[] | null;
  @Field(() => Corner, { nullable: true }) inside?: Corner | null;
  @Field(() => ID, { nullable: true }) anyId?: string | null;
}

@ArgsType()
class PlaceArgs {
  @Field(() => NodeId('dinas')) dinasId!: string;
  @Field(() => [NodeId('unit')], { nullable: 'itemsAndList' }) unitIds?: (string | null)[] | null;
}

@Resolver()
class Answers {
  @Query(() => String) one(@Arg('id', () => NodeId('dinas')) id: string): string {
    return id;
  }
  @Query(() => String) many(@Args(() => PlaceArgs) args: PlaceArgs): string {
    return JSON.stringify(args);
  }
  @Query(() => String) input(@Arg('place', () => Place) place: Place): string {
    return JSON.stringify(place);
  }
  @Query(() => String) list(@Arg('places', () => [Place], { nullable: true }) places?: Place[] | null): string {
    return JSON.stringify(places ?? null);
  }
}

const A = '00000000-0000-7000-8000-00000000000a';
const B = '00000000-0000-7000-8000-00000000000b';
let schema: GraphQLSchema;

beforeAll(() => {
  const read = () => Promise.resolve(null);
  defineNodes([
    { prefix: 'dinas', type: 'Dinas', read },
    { prefix: 'unit', type: 'Unit', read },
  ]);
  schema = buildSchemaSync({ resolvers: [Answers], validate: false });
  readArguments(schema);
});

type Run = (text: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;
const plain: Run = async (text, variables = {}) => execute({ schema, document: parse(text), variableValues: variables });
const compiled: Run = async (text, variables = {}) => {
  const query = compileQuery(schema, parse(text));
  if (!isCompiledQuery(query)) return query;
  // What one run reads must not have changed what the next one is given.
  await query.query({}, {}, variables);
  return query.query({}, {}, variables);
};

it('is an ID in the graph', () => {
  const text = printSchema(schema);
  expect(text).not.toContain('NodeId');
  expect(text).toContain('one(id: ID!): String!');
  expect(text).toContain('many(dinasId: ID!, unitIds: [ID]): String!');
  expect(text).toContain('unitIds: [ID!]');
  expect(validate(schema, parse('query ($id: ID!) { one(id: $id) }'))).toEqual([]);
});

it('reads an input that holds itself as deep as it is sent', async () => {
  const circle = buildGraphQLSchema('input Circle { inside: Circle, n: Int = 7 } type Query { ask(circle: Circle): String }');
  const { ask } = circle.getQueryType()!.getFields();
  ask!.resolve = (_source, { circle: given }: { circle: unknown }) => JSON.stringify(given);
  readArguments(circle);
  const executor = new Executor(circle);
  const text = 'query ($x: Circle) { ask(circle: { inside: { inside: $x, n: null } }) }';
  for (let time = 1; time <= 4; time++) {
    const { data } = await executor.run(parse(text), text, undefined, { x: { inside: { n: null } } }, {} as Context);
    expect(data?.['ask'], `time ${time}`).toBe('{"inside":{"inside":{"inside":{"n":7},"n":7},"n":7},"n":7}');
  }
  expect(executor.fieldsCompiled).toBe(1);
});

describe.each([
  ['executed', plain],
  ['compiled', compiled],
])('%s', (_, run) => {
  it('gives the resolver the uuid, as an argument, in a list and in an input', async () => {
    expect((await run(`{ one(id: "dinas_${A}") }`)).data).toEqual({ one: A });
    expect((await run('query ($id: ID!) { one(id: $id) }', { id: `dinas_${A}` })).data).toEqual({ one: A });
    const { data } = await run('query ($id: ID!, $units: [ID]) { many(dinasId: $id, unitIds: $units) }', { id: `dinas_${A}`, units: [`unit_${B}`, null] });
    expect(JSON.parse(data!['many'] as string)).toEqual({ dinasId: A, unitIds: [B, null] });
    const place = { dinasId: `dinas_${A}`, unitIds: [`unit_${B}`], inside: { dinasId: `dinas_${B}`, unitIds: null }, anyId: `dinas_${A}` };
    const read = { dinasId: A, unitIds: [B], inside: { dinasId: B, unitIds: null }, anyId: `dinas_${A}` };
    expect(JSON.parse((await run('query ($place: Place!) { input(place: $place) }', { place })).data!['input'] as string)).toEqual(read);
    expect(JSON.parse((await run('query ($places: [Place!]) { list(places: $places) }', { places: [place, {}] })).data!['list'] as string)).toEqual([read, {}]);
    expect(JSON.parse((await run(`{ input(place: { dinasId: "dinas_${A}", inside: { unitIds: "unit_${B}" } }) }`)).data!['input'] as string)).toEqual({
      dinasId: A,
      inside: { unitIds: [B] },
    });
  });

  it('leaves out what is left out', async () => {
    expect((await run('{ list input(place: { dinasId: null }) }')).data).toEqual({ list: 'null', input: '{"dinasId":null}' });
  });

  it.each([
    ['{ one(id: "unit_00000000-0000-7000-8000-00000000000a") }', 'id', 'unit_00000000-0000-7000-8000-00000000000a'],
    ['{ one(id: "") }', 'id', ''],
    ['{ one(id: 12) }', 'id', '12'],
    ['{ input(place: { inside: { dinasId: "dinas_x" } }) }', 'place.inside.dinasId', 'dinas_x'],
    ['{ list(places: [{}, { dinasId: "nothing" }]) }', 'places.1.dinasId', 'nothing'],
  ])('refuses %s, says where it stands and what such ids look like', async (text, path, given) => {
    const { errors } = await run(text);
    expect(errors?.[0]?.message).toBe(`${path}: "${given}" is not an id of Dinas; such ids look like dinas_<uuid>.`);
    const error = errors![0]!;
    expect((error.originalError as typeof error | undefined)?.extensions ?? error.extensions).toEqual({ code: 'BAD_INPUT' });
  });
});
