import { buildSchema, execute, graphql, parse, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { describe, expect, it } from 'vitest';
import { wantedOfItems, wantedOfObject, type Wanted } from './wanted.ts';

const schema = buildSchema(`
  type Person { id: ID! name: String evaluation(of: Int): Person superior: Person }
  type Edge { cursor: String node: Person }
  type People { nodes: [Person!]! edges: [Edge!]! }
  type Query { person: Person people: People }
`);

const names = (wanted: Wanted): string[] => [...wanted.fields.keys()].toSorted();

/** What the resolvers of the two root fields see of a document. */
async function look(document: string): Promise<{ person?: Wanted; people?: Wanted }> {
  const seen: { person?: Wanted; people?: Wanted } = {};
  await graphql({
    schema,
    source: document,
    rootValue: {
      person: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => void (seen.person = wantedOfObject(info)),
      people: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => void (seen.people = wantedOfItems(info)),
    },
  });
  return seen;
}

describe('what an operation wants of an object', () => {
  it('is read through aliases and fragments, as far down as it goes', async () => {
    const { person } = await look('{ person { alias: id ... on Person { name } ...More } } fragment More on Person { superior { name } superior { id } }');
    expect(names(person!)).toEqual(['id', 'name', 'superior']);
    expect(names(person!.fields.get('superior')!)).toEqual(['id', 'name']);
  });

  it('includes what a condition may leave out', async () => {
    const { person } = await look('query ($no: Boolean = false) { person { id name @include(if: $no) } }');
    expect(names(person!)).toEqual(['id', 'name']);
  });

  it('says which fields are asked with arguments, in any of their places', async () => {
    const { person } = await look('{ person { evaluation { id } other: evaluation(of: 3) { name } superior { id } } }');
    expect([...person!.withArguments]).toEqual(['evaluation']);
  });

  it('joins nodes and edges of a connection', async () => {
    const { people } = await look('{ people { nodes { id } edges { cursor node { name } } } }');
    expect(names(people!)).toEqual(['id', 'name']);
  });
});

describe('what an operation wants of the same field in many rows', () => {
  const rows = buildSchema(`
    interface Named { friends: [Person!]! }
    type Person implements Named { id: ID! name: String friends: [Person!]! }
    type Query { people: [Person!]! named: [Named!]! }
  `);
  const seen: Wanted[] = [];
  const person = rows.getType('Person') as GraphQLObjectType;
  person.getFields()['friends']!.resolve = (_row, _args, _context, info) => {
    seen.push(wantedOfObject(info));
    return [];
  };
  for (const field of Object.values(rows.getQueryType()!.getFields()))
    field.resolve = () => Array.from({ length: 100 }, (_, index) => ({ __typename: 'Person', id: String(index), name: 'Ani' }));

  const QUESTIONS = {
    'in one fragment': '{ people { ...A } } fragment A on Person { friends { id } }',
    'in two fragments': '{ people { ...A ...B } } fragment A on Person { friends { id } } fragment B on Person { friends { name } }',
    'in three, one of them inside another':
      '{ people { ...A friends { id } } } fragment A on Person { ...B friends { id } } fragment B on Person { friends { name } }',
    'behind an interface': '{ named { ...A ... on Person { friends { name } } } } fragment A on Named { friends { id } }',
    'under an alias': '{ people { other: friends { id } ...A } } fragment A on Person { other: friends { name } }',
  };

  it.each(Object.entries(QUESTIONS))('is one and the same, asked %s', async (_, question) => {
    const document = parse(question);
    const compiled = compileQuery(rows, document);
    if (!isCompiledQuery(compiled)) throw new Error('it does not compile');
    for (const run of [() => execute({ schema: rows, document }), () => compiled.query({}, {}, {})]) {
      for (let round = 0; round < 2; round++) {
        seen.length = 0;
        expect((await run()).errors).toBeUndefined();
        expect(seen).toHaveLength(100);
        expect(new Set(seen).size).toBe(1);
      }
    }
  });

  it('differs between two aliases, which may ask for different things', async () => {
    seen.length = 0;
    await execute({ schema: rows, document: parse('{ people { friends { id } other: friends { name } } }') });
    expect(new Set(seen).size).toBe(2);
  });
});
