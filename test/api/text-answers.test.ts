/**
 * What PostgreSQL writes as text is what this process would have written of the same rows, byte for byte: for anybody, with
 * anything hidden, in any order of fields. An operation is answered in the ordinary way at first, and as text from the third time on.
 */
import fc from 'fast-check';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isRequiredArgument,
  parse,
  validate,
  isObjectType,
  type GraphQLObjectType,
  type IntrospectionQuery,
} from 'graphql';
import { NumbersOfPeopleDocument } from '@selaras/schema/test';
import { TextAnswer } from '@selaras/server/testing';
import pg from 'pg';
import { afterAll, expect, it, vi } from 'vitest';
import { Governments, ROLES } from '../testkit/governments.ts';
import { useServer } from '../testkit/server.ts';

const { server, as } = await useServer();
const all = await Governments.build(server.app.services.system);
const hr = as(all.given.get('hr')!.actor!);
const schema = buildClientSchema((await hr.ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);
const typeNamed = (name: string): GraphQLObjectType => schema.getType(name) as GraphQLObjectType;

const LISTS = ['instansiList', 'dinasList', 'units', 'positions', 'employees', 'assignments', 'evaluations', 'positionNeeds'] as const;
const roots = LISTS.filter((name) => schema.getQueryType()!.getFields()[name]);
const ids = Object.values(await hr.ask(`{ ${roots.map((name) => `${name}(first: 100) { nodes { id } }`).join(' ')} }`)).flatMap((list) =>
  (list as { nodes: { id: string }[] }).nodes.map(({ id }) => id),
);
const { employees } = await hr.ask(NumbersOfPeopleDocument);

// Some rows are hidden from everybody but the owner, among others such as the graph promises: whoever holds a visible assignment is one.
const owner = new pg.Client({ connectionString: server.database.url });
await owner.connect();
for (const table of ['employee', 'position', 'unit', 'evaluation', 'dinas'])
  await owner.query(`create policy some_are_hidden on ${table} as restrictive for select using (substr(id::text, 36) <> '7')`);
await owner.end();

/** Private ones too: stored, and shown to some. */
const PRIVATE = ['nip', 'birthDate', 'maskedNip'];
const storedOf = (type: GraphQLObjectType): string[] => {
  const filter = schema.getType(`${type.name}Filter`);
  const listed = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
  return Object.values(type.getFields()).flatMap(({ name, type: answered }) =>
    isLeafType(getNamedType(answered)) && (listed.includes(name) || PRIVATE.includes(name)) ? [name] : [],
  );
};
const neighboursOf = (type: GraphQLObjectType): { rows: [string, GraphQLObjectType][]; pages: [string, GraphQLObjectType][] } => {
  const rows: [string, GraphQLObjectType][] = [];
  const pages: [string, GraphQLObjectType][] = [];
  for (const { name, type: answered, args } of Object.values(type.getFields())) {
    const to = getNamedType(answered);
    if (!isObjectType(to) || answered.toString().startsWith('[') || args.some(isRequiredArgument)) continue;
    const item = to.name.endsWith('Connection') ? getNamedType(to.getFields()['nodes']!.type) : to;
    // Types of rows, that is.
    if (isObjectType(item) && isInputObjectType(schema.getType(`${item.name}Filter`))) (item === to ? rows : pages).push([name, item]);
  }
  return { rows, pages };
};

const some = <Item>(items: readonly Item[], most: number): fc.Arbitrary<Item[]> => fc.shuffledSubarray([...items], { maxLength: Math.min(most, items.length) });
const named = (name: string): fc.Arbitrary<string> => fc.constantFrom(name, name, `as_${name}: ${name}`);

function selection(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
  const { rows, pages } = neighboursOf(type);
  const values = some(storedOf(type), 5).chain((chosen) => fc.tuple(...chosen.map(named)));
  const below =
    depth === 0
      ? fc.constant<string[]>([])
      : fc
          .tuple(
            some(rows, 2).chain((chosen) =>
              fc.tuple(...chosen.map(([name, to]) => fc.tuple(named(name), selection(to, depth - 1)).map(([key, inner]) => `${key} { ${inner} }`))),
            ),
            some(pages, 1).chain((chosen) => fc.tuple(...chosen.map(([name, to]) => page(name, to, depth - 1, NESTED_PAGES)))),
          )
          .map(([one, many]) => [...one, ...many]);
  return fc
    .tuple(values, below, fc.constantFrom('__typename', 'id', '... on Node { id }', `... on ${type.name} { __typename }`))
    .map(([chosen, around, always]) => [...chosen, ...around, always].join(' '));
}

function page(name: string, item: GraphQLObjectType, depth: number, more: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(named(name), fc.integer({ min: 1, max: 4 }), fc.constantFrom(...more), selection(item, depth))
    .map(([key, first, beside, inner]) => `${key}(first: ${first}) { ${first % 2 ? `${beside} nodes { ${inner} }` : `nodes { ${inner} } ${beside}`} }`);
}

const NESTED_PAGES = ['', '', 'pageInfo { hasNextPage }', 'at: pageInfo { __typename endCursor startCursor hasPreviousPage }', '__typename'];
const ROOT_PAGES = ['', 'totalCount', '__typename pageInfo { hasNextPage end: endCursor }', 'edges { at: cursor }', 'more: edges { node { id } }'];
const question = fc.oneof(
  fc
    .constantFrom(...roots)
    .chain((name) =>
      page(
        name,
        getNamedType(typeNamed(getNamedType(schema.getQueryType()!.getFields()[name]!.type).name).getFields()['nodes']!.type) as GraphQLObjectType,
        3,
        ROOT_PAGES,
      ),
    ),
  fc.constantFrom(...employees!.nodes).chain(({ nip }) => selection(typeNamed('Employee'), 3).map((inner) => `employeeByNip(nip: "${nip}") { ${inner} }`)),
  fc
    .tuple(some(ids, 5), selection(typeNamed('Position'), 2), selection(typeNamed('Employee'), 2), selection(typeNamed('Dinas'), 3))
    .map(
      ([chosen, position, employee, dinas]) =>
        `nodes(ids: ${JSON.stringify(chosen)}) { __typename id ... on Position { ${position} } ... on Employee { ${employee} } ... on Dinas { ${dinas} } }`,
    ),
);

const texts = vi.spyOn(TextAnswer.prototype, 'run');
afterAll(() => texts.mockRestore());

let number = 0;
it.each(ROLES)(
  'answers %s with the same bytes as text as in the ordinary way',
  async (role) => {
    const { token } = all.given.get(role)!.actor!;
    const send = async (query: string): Promise<{ bytes: string; requested: number; actual: number }> => {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
      const text = await answer.text();
      const [, requested, actual] = /"requested":(\d+),"actual":(\d+)/.exec(text) ?? [];
      return {
        // Of two that are missing below one place, either may be the one that is told.
        bytes: text.replace(/^\{"errors":.*"data":/, '{"errors":[],"data":').replace(/,?"extensions":\{"cost".*/, ''),
        requested: Number(requested),
        actual: Number(actual),
      };
    };
    let asText = 0;
    let withRows = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(question, { minLength: 1, maxLength: 2 }), async (asked) => {
        const query = `query Text${number++} { ${asked.map((one, index) => one.replace(/^(?:\w+: )?/, `root${index}: `)).join(' ')} }`;
        expect(validate(schema, parse(query))).toEqual([]);
        const ordinary = await send(query);
        await send(query);
        texts.mockClear();
        const third = await send(query);
        const told = await texts.mock.results[0]?.value;
        if (told) asText++;
        if (told && third.bytes.length > 100) withRows++;
        expect(third.bytes).toBe(ordinary.bytes);
        expect((await send(query)).bytes).toBe(ordinary.bytes);
        // The same objects; of a list that nobody has, a text has asked all the same.
        expect(third.actual).toBeGreaterThanOrEqual(ordinary.actual);
        expect(third.actual).toBeLessThanOrEqual(third.requested);
      }),
      { numRuns: 30 },
    );
    expect(asText).toBeGreaterThan(4);
    if (role === 'hr') expect(withRows).toBeGreaterThan(4);
  },
  120_000,
);
