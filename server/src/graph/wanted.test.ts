import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
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
