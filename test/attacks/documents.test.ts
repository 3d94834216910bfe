/** Documents that are short to send and long to work through: refused before they are worked through. */
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const { as, world } = await useWorld();
const program = as(await world.account('program', { role: 'INTEGRATOR' }));

const times = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe('the schema, asked for by a program', () => {
  it('is told whole to the usual tools', async () => {
    expect((await program.send(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }))).errors).toEqual([]);
  });

  it.each([
    ['the same lists under other names', `{ __schema { types { ${times(13, (index) => `a${index}: fields { name }`)} } } }`],
    [
      'lists in lists under other names',
      `{ __schema { types { ${times(4, (index) => `a${index}: fields { type { ...F } }`)} } } } fragment F on __Type { ${times(4, (index) => `b${index}: fields { name }`)} }`,
    ],
    ['types one by one', `{ ${times(13, (index) => `a${index}: __type(name: "Employee") { fields { name } }`)} }`],
    ['a fragment of it', `{ ...F } fragment F on Query { ${times(7, (index) => `a${index}: __schema { types { fields { name } } }`)} }`],
  ])('is refused with %s: nobody else is answered meanwhile', async (_label, document) => {
    const { errors } = await program.send(document);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' }, message: expect.stringContaining('12 lists of the schema') });
  });

  it('counts as work, and its fields as fields', async () => {
    expect((await program.send(`{ __schema { ${times(3_001, () => '...F')} } } fragment F on __Schema { description }`)).errors[0]?.message).toMatch(
      /more than 3000 fields|tokens/,
    );
    const { extensions } = await program.send('{ __schema { types { name } } }');
    expect(extensions?.cost?.requested).toBeGreaterThanOrEqual(2_000);
  });
});

describe('one field under a thousand other names', () => {
  const names = times(1_500, (index) => `a${index}: id`);

  it('is refused where there are many objects', async () => {
    const { errors } = await program.send(
      `{ employees(first: 100) { nodes { assignments(first: 20) { nodes { position { unit { positions(first: 10) { nodes { ${names} } } } } } } } } }`,
    );
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' }, message: expect.stringContaining('more than 1000000 values') });
  });

  it('is refused in the schema', async () => {
    const { errors } = await program.send(`{ __schema { types { fields { ${times(1_500, (index) => `a${index}: description`)} } } } }`);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' }, message: expect.stringContaining('more than 1000000 values') });
  });

  it('counts as much as so many objects', async () => {
    const { extensions } = await program.send(`{ employees(first: 100) { nodes { ${names} } } }`);
    expect(extensions?.cost?.requested).toBeGreaterThanOrEqual(15_000);
  });
});

describe('a document that validation would compare for long', () => {
  it.each([
    ['one field again and again', `{ ${times(1_200, () => 'viewer { username }')} }`],
    ['one field with an argument again and again', `{ ${times(480, () => '__type(name: "A") { name }')} }`],
    ['a chain of fragments', `{ ...F0 } ${times(300, (index) => `fragment F${index} on Query { ${index < 299 ? `...F${index + 1}` : '__typename'} }`)}`],
    [
      'fragments that repeat a field',
      `{ ${times(50, (index) => `...F${index}`)} } ${times(50, (index) => `fragment F${index} on Query { ${times(22, () => 'viewer { username }')} }`)}`,
    ],
  ])('is refused: %s', async (_label, document) => {
    const { errors, status } = await program.send(document);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' }, message: expect.stringMatching(/again and again|fragments/) });
    expect(status).toBe(400);
  });
});
