import 'reflect-metadata';
import fc from 'fast-check';
import { buildSchema, getOperationAST, GraphQLError, parse, validate, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { expect, it } from 'vitest';
import type { Context } from './context.ts';
import { badInput, formatFailure } from './errors.ts';
import { Executor } from './executor.ts';
import { readArguments } from './read-arguments.ts';
import { LocalDateScalar } from './scalars.ts';
import { readVariables } from './variables.ts';

/**
 * A graph with one of everything that is read or answered differently by graphql and graphql-jit: lists of lists, unions,
 * interfaces, defaults, inputs in inputs, enums, scalars of our own, and fields that fail in every way.
 */
const schema: GraphQLSchema = buildSchema(`
  scalar LocalDate
  enum Colour { RED GREEN }
  input Inner { colour: Colour = GREEN, day: LocalDate, names: [String!], more: [Inner2!] }
  input Inner2 { n: Int = 7, b: Boolean }
  interface Named { name: String! }
  type Dog implements Named { name: String!, bark(n: Int! = 3): String!, owner: Person }
  type Cat implements Named { name: String!, lives: Int, owner: Person! }
  union Pet = Dog | Cat
  type Person implements Named {
    name: String!
    age: Int
    echo(text: String, n: Int = 5, colour: Colour = RED, colours: [Colour!], day: LocalDate, days: [LocalDate], input: Inner, ids: [ID], f: Float, b: Boolean = true): String
    sure(n: Int! = 1): String!
    pet: Pet
    pets: [Pet!]!
    maybePets: [Pet]
    named: Named!
    friend: Person
    friends: [Person!]
    grid: [[Int!]]!
    failing: String
    failingSurely: String!
    late: String
    nothing: Int!
    wrong: Int
    colour: Colour
  }
  type Query { person: Person, people: [Person!]!, echo(n: Int! = 4, input: Inner = { names: ["x"] }): String, named(which: Int): Named, fail: Person! }
`);
Object.assign(schema.getType('LocalDate')!, {
  parseValue: LocalDateScalar.parseValue,
  parseLiteral: LocalDateScalar.parseLiteral,
  serialize: LocalDateScalar.serialize,
});

const dog = { __typename: 'Dog', name: 'Rex', owner: null };
const cat = { __typename: 'Cat', name: 'Tom', lives: null, owner: { __typename: 'Person', name: 'Eva', age: 3, pets: [], grid: [] } };
const fish = { __typename: 'Cat', name: null, lives: 9, owner: null };
const person = (depth: number): object => ({
  __typename: 'Person',
  name: `p${depth}`,
  age: depth % 2 ? depth : null,
  pet: dog,
  pets: [dog, cat],
  maybePets: [null, fish, cat],
  named: cat,
  friend: depth > 0 ? person(depth - 1) : null,
  friends: depth > 0 ? [person(depth - 1), person(0)] : null,
  grid: [[1, 2], null, []],
  nothing: depth % 2 ? null : 1,
  wrong: 'not a number',
  colour: depth % 2 ? 'RED' : 'BLUE',
});
const told = (_source: unknown, args: unknown): string => JSON.stringify(args);
const fields = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
Object.assign(fields('Person')['echo']!, { resolve: told });
Object.assign(fields('Person')['sure']!, { resolve: async (_: unknown, args: unknown) => told(_, args) });
Object.assign(fields('Dog')['bark']!, { resolve: told });
Object.assign(fields('Query')['echo']!, { resolve: told });
Object.assign(fields('Query')['person']!, { resolve: () => person(2) });
Object.assign(fields('Query')['people']!, { resolve: async () => [person(1), person(0)] });
Object.assign(fields('Query')['named']!, { resolve: (_: unknown, { which }: { which?: number | null }) => [dog, cat, person(1)][which ?? 9] ?? null });
Object.assign(fields('Query')['fail']!, {
  resolve: () => {
    throw badInput('no such person');
  },
});
Object.assign(fields('Person')['failing']!, { resolve: () => Promise.reject(badInput('not like this')) });
Object.assign(fields('Person')['late']!, { resolve: () => new Promise((_, fail) => setImmediate(fail, new Error('inside'))) });
Object.assign(fields('Person')['failingSurely']!, {
  // As all of ours: TypeGraphQL makes them asynchronous.
  resolve: async () => {
    throw new GraphQLError('surely', { extensions: { code: 'FORBIDDEN' } });
  },
});
for (const name of ['Pet', 'Named']) Object.assign(schema.getType(name)!, { resolveType: (value: { __typename: string }) => value.__typename });
readArguments(schema);

/** Random selections of the graph, with conditions and fragments anywhere, as a person would write them and worse. */
const DECLARED: Readonly<Record<string, readonly [type: string, literals: readonly string[]]>> = {
  text: ['String', ['"a"', 'null', '""']],
  n: ['Int', ['1', 'null']],
  colour: ['Colour', ['GREEN', 'null']],
  colours: ['[Colour!]', ['[RED, GREEN]', 'RED', '[]', 'null', '[$colour1]']],
  day: ['LocalDate', ['"2026-01-01"', 'null']],
  days: ['[LocalDate]', ['["2026-01-01", null]', '[$day0, $day1]', '"2026-01-02"']],
  input: [
    'Inner',
    ['{}', '{ colour: null, names: ["a", $text1] }', '{ day: $day0, colour: $colour0, more: [{ b: $b0, n: $n0 }, {}] }', '{ more: { n: null } }', 'null'],
  ],
  ids: ['[ID]', ['["a", 5, null]', '"b"', '[]']],
  f: ['Float', ['1', '1.5', 'null']],
  b: ['Boolean', ['true', 'false', 'null']],
  which: ['Int', ['0', '1', '2', 'null']],
};
const VARIABLES = [
  '$text0: String',
  '$text1: String! = "t"',
  '$text2: String = "u"',
  '$n0: Int',
  '$n1: Int = 8',
  '$n2: Int! = 9',
  '$colour0: Colour',
  '$colour1: Colour! = RED',
  '$colours0: [Colour!]',
  '$colours1: [Colour!] = [GREEN]',
  '$colours2: [Colour!]! = GREEN',
  '$day0: LocalDate',
  '$day1: LocalDate = "2026-02-02"',
  '$days0: [LocalDate]',
  '$input0: Inner',
  '$input1: Inner = { colour: RED }',
  '$input2: Inner! = {}',
  '$ids0: [ID]',
  '$f0: Float',
  '$f1: Float = 2',
  '$b0: Boolean',
  '$b1: Boolean = true',
  '$b2: Boolean! = false',
  '$b3: Boolean!',
  '$which0: Int',
  '$which1: Int = 2',
];
const of = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const condition = fc.oneof(
  { weight: 5, arbitrary: of('') },
  fc.tuple(of('skip', 'include'), of('true', 'false', '$b1', '$b2', '$b3')).map(([name, value]) => ` @${name}(if: ${value})`),
  of(' @skip(if: $b2) @include(if: $b3)', ' @include(if: $b1) @skip(if: $b3)'),
);
const argument = (name: string): fc.Arbitrary<string> =>
  of(
    ...DECLARED[name]![1],
    ...VARIABLES.flatMap((one) => (one.startsWith(`$${name}`) && /^\$[a-z]+\d/.exec(one)![0].slice(1, -1) === name ? [/^\$\w+/.exec(one)![0]] : [])),
  );
const given = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .subarray([...names])
    .chain((chosen) =>
      chosen.length === 0
        ? fc.constant('')
        : fc.tuple(...chosen.map((name) => argument(name).map((value) => `${name}: ${value}`))).map((all) => `(${all.join(', ')})`),
    );
const alias = of('', '', '', 'x: ', 'y: ');
type Below = Readonly<Record<string, { readonly args?: readonly string[]; readonly to?: string }>>;
const GRAPH: Readonly<Record<string, Below>> = {
  Query: {
    __typename: {},
    person: { to: 'Person' },
    people: { to: 'Person' },
    echo: { args: ['n', 'input'] },
    named: { args: ['which'], to: 'Named' },
    fail: { to: 'Person' },
  },
  Person: {
    name: {},
    age: {},
    echo: { args: ['text', 'n', 'colour', 'colours', 'day', 'days', 'input', 'ids', 'f', 'b'] },
    sure: { args: ['n'] },
    pet: { to: 'Pet' },
    pets: { to: 'Pet' },
    maybePets: { to: 'Pet' },
    named: { to: 'Named' },
    friend: { to: 'Person' },
    friends: { to: 'Person' },
    grid: {},
    failing: {},
    failingSurely: {},
    late: {},
    wrong: {},
    colour: {},
    __typename: {},
  },
  Dog: { name: {}, bark: { args: ['n'] }, owner: { to: 'Person' } },
  Cat: { name: {}, lives: {}, owner: { to: 'Person' }, __typename: {} },
  Pet: { __typename: {} },
  Named: { name: {}, __typename: {} },
};
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  Pet: ['Dog', 'Cat', 'Named'],
  Named: ['Dog', 'Cat', 'Person'],
  Person: ['Person', 'Named'],
  Dog: ['Named'],
  Cat: ['Named', 'Pet'],
  Query: ['Query'],
};
const FRAGMENTS = ['Person', 'Dog', 'Cat', 'Named', 'Query'];

const made = new Map<string, fc.Arbitrary<string>>();
function selection(type: string, depth: number): fc.Arbitrary<string> {
  const key = `${type} ${depth}`;
  const known = made.get(key) ?? makeSelection(type, depth);
  made.set(key, known);
  return known;
}

function makeSelection(type: string, depth: number): fc.Arbitrary<string> {
  const one = Object.entries(GRAPH[type]!).flatMap(([name, { args, to }]) => {
    if (to && depth === 0) return [];
    const below = to ? selection(to, depth - 1) : fc.constant('');
    return [fc.tuple(alias, args ? given(args) : of(''), condition, below).map(([as, all, when, inner]) => `${as}${name}${all}${when}${inner}`)];
  });
  if (depth === 0) return fc.array(fc.oneof(...one), { minLength: 1, maxLength: 3 }).map((all) => ` { ${all.join(' ')} }`);
  const fragments = INSIDE[type]!.map((inner) => fc.tuple(condition, selection(inner, depth - 1)).map(([when, set]) => `... on ${inner}${when}${set}`));
  const spreads = FRAGMENTS.flatMap((name) => (name === type || INSIDE[type]!.includes(name) ? [condition.map((when) => `...F${name}${when}`)] : []));
  return fc
    .array(
      fc.oneof({ weight: 5, arbitrary: fc.oneof(...one) }, { weight: 2, arbitrary: fc.oneof(...fragments) }, { weight: 2, arbitrary: fc.oneof(...spreads) }),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) => ` { ${all.join(' ')} }`);
}
const value: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: of<unknown>('v', null, 5),
  n: of<unknown>(1, null, 1.5, 'x'),
  colour: of<unknown>('RED', null, 'BLUE', 1),
  colours: of<unknown>(['RED'], 'GREEN', null, [null], []),
  day: of<unknown>('2026-03-03', null, '2026-02-30', 5),
  days: of<unknown>(['2026-03-03', null], '2026-03-04', ['x']),
  input: of<unknown>(
    {},
    null,
    { colour: null },
    { names: 'a' },
    { names: [null] },
    { unknown: 1 },
    { more: [{ n: null }], day: '2026-01-31' },
    { more: { b: 1 } },
  ),
  ids: of<unknown>(['a', 1, null], 'b', [1.5]),
  f: of<unknown>(1, 2.5, null, 'x'),
  b: of<unknown>(true, false, false, true, null, 'true'),
  which: of<unknown>(0, 1, 2, null),
};
const variables = fc.record(Object.fromEntries(VARIABLES.map((one) => [/^\$(\w+)/.exec(one)![1]!, value[/^\$([a-z]+)/.exec(one)![1]!]!])), {
  requiredKeys: ['b3'],
});
const operation = fc
  .tuple(selection('Query', 4), ...FRAGMENTS.map((type) => selection(type, 1).map((set) => set.replaceAll(/\.\.\.F\w+(?: @\w+\([^)]*\))*/g, '__typename'))))
  .map(([query, ...fragments]) => {
    const body = `${query} ${fragments.map((set, index) => `fragment F${FRAGMENTS[index]} on ${FRAGMENTS[index]}${set}`).join(' ')}`;
    const used = VARIABLES.filter((one) => new RegExp(`\\${/^\$\w+/.exec(one)![0]}\\b`).test(body));
    return { text: `query${used.length ? ` (${used.join(', ')})` : ''}${body}` };
  });

const context = {} as Context;
/** As an answer tells it: what is not told (classes, words on faults of ours) may differ. */
async function answer(executor: Executor, text: string, given: Record<string, unknown>): Promise<string> {
  try {
    const document = parse(text);
    const { data, errors } = await executor.run(document, text, undefined, readVariables(schema, document, getOperationAST(document)!, given), context);
    const told = errors?.map((error) => JSON.stringify(formatFailure(error.toJSON(), 'which'))).toSorted();
    return JSON.stringify({ data, told });
  } catch (error) {
    return `refused: ${(error as Error).message}`;
  }
}

it('answers any operation the fourth time as the first', async () => {
  let compiled = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(operation, fc.array(variables, { minLength: 1, maxLength: 3 }), async ({ text }, sets) => {
      const mistakes = validate(schema, parse(text)).filter(({ message }) => !/is never used|is not used/.test(message));
      fc.pre(mistakes.length === 0);
      const executor = new Executor(schema);
      const given = sets.map((set) => JSON.parse(JSON.stringify(set)) as Record<string, unknown>);
      const first = await Promise.all(given.map((one) => answer(new Executor(schema), text, one)));
      for (let time = 1; time <= 4; time++)
        for (const [index, one] of given.entries())
          expect(await answer(executor, text, one), `${text}\nwith ${JSON.stringify(one)}, time ${time}`).toBe(first[index]);
      if (first[0]!.startsWith('refused')) refused++;
      else if (executor.fieldsCompiled > 0) compiled++;
    }),
    { numRuns: 400 },
  );
  expect(compiled).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(5);
}, 60_000);
