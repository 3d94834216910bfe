import fc from 'fast-check';
import { getIntrospectionQuery, buildClientSchema, getNamedType, isLeafType, isObjectType, type GraphQLObjectType, type IntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { Governments, ROLES } from '../testkit/governments.ts';
import { useServer } from '../testkit/server.ts';

const { server, as } = await useServer();
const all = await Governments.build(server.app.services.system);
const schema = buildClientSchema((await as(all.given.get('admin')!.actor!).ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);

/** One field of a question: a value, a row, or a page of rows. */
interface Asked {
  readonly text: string;
  /** The same, its page asked for twice with unlike arguments, which no statement brings along. */
  readonly apart: string;
}

const plain = (text: string): Asked => ({ text, apart: text });
const fieldsOf = (type: GraphQLObjectType): { values: string[]; rows: [string, GraphQLObjectType][]; pages: [string, GraphQLObjectType][] } => {
  const values: string[] = [];
  const rows: [string, GraphQLObjectType][] = [];
  const pages: [string, GraphQLObjectType][] = [];
  for (const { name, type: answered, args } of Object.values(type.getFields())) {
    const named = getNamedType(answered);
    if (args.some((argument) => argument.type.toString().endsWith('!') && argument.defaultValue === undefined)) continue;
    if (isLeafType(named)) values.push(name);
    else if (isObjectType(named) && named.name.endsWith('Connection')) {
      const item = getNamedType(named.getFields()['nodes']!.type);
      if (isObjectType(item)) pages.push([name, item]);
    } else if (isObjectType(named) && 'id' in named.getFields() && !answered.toString().startsWith('[')) rows.push([name, named]);
  }
  return { values, rows, pages };
};

const join = (parts: readonly Asked[]): Asked => ({ text: parts.map(({ text }) => text).join(' '), apart: parts.map(({ apart }) => apart).join(' ') });
const within = (head: string, { text, apart }: Asked, tail = ''): Asked => ({ text: `${head} { ${text} } ${tail}`, apart: `${head} { ${apart} } ${tail}` });

function selection(type: GraphQLObjectType, depth: number): fc.Arbitrary<Asked> {
  const { values, rows, pages } = fieldsOf(type);
  const some = <Item>(items: readonly Item[], most: number): fc.Arbitrary<Item[]> => fc.subarray([...items], { maxLength: Math.min(most, items.length) });
  const below =
    depth === 0
      ? fc.constant<Asked[]>([])
      : some(rows, 2).chain((chosen) => fc.tuple(...chosen.map(([name, to]) => selection(to, depth - 1).map((inner) => within(name, inner)))));
  const lists = depth === 0 ? fc.constant<Asked[]>([]) : some(pages, 2).chain((chosen) => fc.tuple(...chosen.map(([name, to]) => page(name, to, depth - 1))));
  return fc.tuple(some(values, 4), below, lists).map(([chosen, one, many]) => join([plain('__typename'), ...chosen.map(plain), ...one, ...many]));
}

function page(name: string, item: GraphQLObjectType, depth: number): fc.Arbitrary<Asked> {
  const ways = fc.subarray(['nodes', 'edges', 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }', 'totalCount'], { minLength: 1 });
  return fc.tuple(fc.integer({ min: 1, max: 3 }), ways, selection(item, depth)).map(([first, chosen, inner]) => {
    const parts = chosen.map((way) => (way === 'nodes' ? within('nodes', inner) : way === 'edges' ? within('edges { cursor node', inner, '}') : plain(way)));
    const one = within(`${name}(first: ${first})`, join(parts));
    return { text: one.text, apart: `${one.apart} apart_${name}: ${name}(first: 99) { __typename }` };
  });
}

const withoutApart = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutApart)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key.startsWith('apart_') ? [] : [[key, withoutApart(inner)]])))
      : value;

const ROOTS = [
  ['instansiList', 'Instansi'],
  ['positions', 'Position'],
  ['employees', 'Employee'],
] as const;

it.each(ROLES)(
  'answers %s the same whether pages come along with their rows or are read by themselves',
  async (role) => {
    const client = as(all.given.get(role)!.actor!);
    const root = fc.constantFrom(...ROOTS).chain(([name, type]) => page(name, schema.getType(type) as GraphQLObjectType, 3));
    await fc.assert(
      fc.asyncProperty(root, async ({ text, apart }) => {
        const [together, alone] = [await client.send(`{ ${text} }`), await client.send(`{ ${apart} }`)];
        // Too much at once is refused in both forms, or in the longer one alone: there is nothing to compare then.
        fc.pre(alone.errors.every(({ extensions }) => extensions?.code !== 'BAD_INPUT'));
        expect(together.errors.map(({ path, message }) => [path, message])).toEqual(alone.errors.map(({ path, message }) => [path, message]));
        expect(together.data).toEqual(withoutApart(alone.data));
      }),
      { numRuns: 25 },
    );
  },
  120_000,
);
