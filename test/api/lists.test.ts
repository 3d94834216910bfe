import fc from 'fast-check';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type IntrospectionQuery,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { Governments } from '../testkit/governments.ts';
import { useServer } from '../testkit/server.ts';

const { server, as } = await useServer();
const all = await Governments.build(server.app.services.system);
// What was done is read by HR only, and everything else of their government they see as well, but for what is an administrator's.
const hr = as(all.given.get('hr')!.actor!);
const admin = as(all.given.get('admin')!.actor!);
const readerOf = ({ field }: Pick<List, 'field'>): typeof hr => (['accounts', 'accountRecords'].includes(field) ? admin : hr);
const schema = buildClientSchema((await hr.ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);

type Row = Record<string, unknown> & { id: string };
interface List {
  readonly field: string;
  readonly type: GraphQLObjectType;
  readonly filter: GraphQLInputObjectType;
  readonly orders: readonly string[];
  /** Fields of the rows that the filter knows by the same name. */
  readonly values: readonly string[];
}

/** Every root list that takes a filter. */
const lists: List[] = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const filter = field.args.find(({ name }) => name === 'filter')?.type;
  const orderBy = field.args.find(({ name }) => name === 'orderBy')?.type;
  const page = getNamedType(field.type);
  if (!isInputObjectType(filter) || !isInputObjectType(orderBy) || !isObjectType(page)) return [];
  const type = getNamedType(page.getFields()['nodes']!.type) as GraphQLObjectType;
  const order = getNamedType(orderBy.getFields()['field']!.type);
  const values = Object.keys(filter.getFields()).filter((name) => type.getFields()[name]?.args.length === 0);
  return [{ field: field.name, type, filter, orders: isEnumType(order) ? order.getValues().map(({ name }) => name) : [], values }];
});

const rowsOf = async (list: List, args: string): Promise<Row[]> => {
  const data = await readerOf(list).ask<Record<string, { nodes: Row[] }>, Record<string, never>>(
    `{ ${list.field}${args} { nodes { id ${list.values.filter((name) => name !== 'id').join(' ')} } } }`,
  );
  return data[list.field]!.nodes;
};
const everything = async (list: List): Promise<Row[]> => {
  const found: Row[] = [];
  let after: string | null = null;
  do {
    const data: Record<string, { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> = await readerOf(list).ask(
      `{ ${list.field}(first: 100, orderBy: { field: ID }${after ? `, after: "${after}"` : ''}) { nodes { id ${list.values.filter((name) => name !== 'id').join(' ')} } pageInfo { hasNextPage endCursor } } }`,
    );
    const page = data[list.field]!;
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return found;
};

/** Of values that are texts. */
const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What an operator means, said a second time. */
const MEANS: Readonly<Record<string, (value: unknown, operand: never) => boolean>> = {
  eq: (value, operand) => value === operand,
  in: (value, operand: readonly unknown[]) => operand.includes(value),
  gt: (value, operand: string | number) => value !== null && (value as string | number) > operand,
  gte: (value, operand: string | number) => value !== null && (value as string | number) >= operand,
  lt: (value, operand: string | number) => value !== null && (value as string | number) < operand,
  lte: (value, operand: string | number) => value !== null && (value as string | number) <= operand,
  contains: (value, operand: string) => value !== null && asText(value).toLowerCase().includes(operand.trim().toLowerCase()),
  startsWith: (value, operand: string) => value !== null && asText(value).toLowerCase().startsWith(operand.toLowerCase()),
  isNull: (value, operand: boolean) => (value === null) === operand,
};

interface Condition {
  readonly name: string;
  readonly operator: string;
  readonly operand: unknown;
}
/** Conditions joined as a filter joins them. */
type Said = { readonly one: Condition } | { readonly and: readonly Said[] } | { readonly or: readonly Said[] } | { readonly not: Said };

function textOf(list: List, said: Said): string {
  if ('and' in said) return `{ and: [${said.and.map((inner) => textOf(list, inner)).join(', ')}] }`;
  if ('or' in said) return `{ or: [${said.or.map((inner) => textOf(list, inner)).join(', ')}] }`;
  if ('not' in said) return `{ not: ${textOf(list, said.not)} }`;
  const { name, operator, operand } = said.one;
  const value = JSON.stringify(operand);
  return `{ ${name}: { ${operator}: ${isEnumField(list, name) && operator !== 'isNull' ? value.replaceAll('"', '') : value} } }`;
}

function holds(row: Row, said: Said): boolean {
  if ('and' in said) return said.and.every((inner) => holds(row, inner));
  if ('or' in said) return said.or.some((inner) => holds(row, inner));
  if ('not' in said) return !holds(row, said.not);
  return MEANS[said.one.operator]!(row[said.one.name], said.one.operand as never);
}

const joined = (one: fc.Arbitrary<Condition>): fc.Arbitrary<Said> =>
  fc.letrec<{ said: Said }>((tie) => ({
    said: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      one.map((condition) => ({ one: condition })),
      fc.array(tie('said'), { maxLength: 3 }).map((and) => ({ and })),
      fc.array(tie('said'), { maxLength: 3 }).map((or) => ({ or })),
      tie('said').map((not) => ({ not })),
    ),
  })).said;

/** A condition about one field, with a value that some row has, or a part of it. */
function conditions(list: List, rows: readonly Row[]): fc.Arbitrary<Condition> {
  return fc.constantFrom(...list.values).chain((name) => {
    const operators = Object.keys((getNamedType(list.filter.getFields()[name]!.type) as GraphQLInputObjectType).getFields());
    const known = [...new Set(rows.map((row) => row[name]).filter((value) => value !== null))];
    const one = known.length > 0 ? fc.constantFrom(...known) : fc.constant(null);
    return fc.constantFrom(...operators).chain((operator): fc.Arbitrary<Condition> => {
      if (operator === 'isNull' || known.length === 0) return fc.boolean().map((operand) => ({ name, operator: 'isNull', operand }));
      if (operator === 'in') return fc.uniqueArray(one, { maxLength: 3 }).map((operand) => ({ name, operator, operand }));
      if (operator === 'contains')
        return fc.tuple(one, fc.nat(5), fc.integer({ min: 1, max: 4 })).map(([value, at, size]) => ({
          name,
          operator,
          operand:
            asText(value)
              .slice(at, at + size)
              .trim() || 'x',
        }));
      if (operator === 'startsWith')
        return fc.tuple(one, fc.integer({ min: 1, max: 4 })).map(([value, size]) => ({ name, operator, operand: asText(value).slice(0, size).toUpperCase() }));
      return one.map((operand) => ({ name, operator, operand }));
    });
  });
}

const isEnumField = (list: List, name: string): boolean =>
  isEnumType(getNamedType((getNamedType(list.filter.getFields()[name]!.type) as GraphQLInputObjectType).getFields()['eq']!.type));

describe.each(lists.map((list) => [list.field, list] as const))('the list %s', (_name, list) => {
  const client = readerOf(list);

  it('holds exactly the rows that its filter describes', async () => {
    const rows = await everything(list);
    expect(list.values.length, 'fields to narrow by').toBeGreaterThan(2);
    await fc.assert(
      fc.asyncProperty(joined(conditions(list, rows)), async (said) => {
        const found = await rowsOf(list, `(first: 100, orderBy: { field: ID }, filter: ${textOf(list, said)})`);
        const expected = rows.filter((row) => holds(row, said)).slice(0, 100);
        expect(
          found.map(({ id }) => id),
          textOf(list, said),
        ).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('reads the same forward and backward, page by page, in every order', async () => {
    for (const field of list.orders)
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = `orderBy: { field: ${field}, direction: ${direction} }`;
        const whole = (await rowsOf(list, `(first: 20, ${orderBy})`)).map(({ id }) => id);
        const walk = async (
          size: string,
          cursor: string,
          edge: 'startCursor' | 'endCursor',
          more: 'hasNextPage' | 'hasPreviousPage',
          from: string | null,
        ): Promise<string[]> => {
          const data: Record<string, { nodes: Row[]; pageInfo: Record<typeof edge, string> & Record<typeof more, boolean> }> = await client.ask(
            `{ ${list.field}(${size}: 7, ${orderBy}${from ? `, ${cursor}: "${from}"` : ''}) { nodes { id } pageInfo { ${edge} ${more} } } }`,
          );
          const { nodes, pageInfo } = data[list.field]!;
          const ids = nodes.map(({ id }) => id);
          if (!pageInfo[more]) return ids;
          const rest = await walk(size, cursor, edge, more, pageInfo[edge]);
          return size === 'first' ? [...ids, ...rest] : [...rest, ...ids];
        };
        const forward = await walk('first', 'after', 'endCursor', 'hasNextPage', null);
        expect(forward.slice(0, 20), `${field} ${direction}`).toEqual(whole);
        expect(await walk('last', 'before', 'startCursor', 'hasPreviousPage', null), `${field} ${direction}`).toEqual(forward);
      }
  }, 120_000);

  it('refuses a null in its filter, and a cursor of another order', async () => {
    const name = list.values.find((one) => one !== 'id')!;
    const nothing = await client.send(`{ ${list.field}(filter: { ${name}: { eq: null } }) { totalCount } }`);
    expect(nothing.errors[0]?.extensions?.code).toBe('BAD_INPUT');
    expect(nothing.errors[0]?.message).toContain(`filter.${name}.eq is null`);
    const { [list.field]: page } = await client.ask<Record<string, { pageInfo: { endCursor: string } }>, Record<string, never>>(
      `{ ${list.field}(first: 1, orderBy: { field: ID }) { pageInfo { endCursor } } }`,
    );
    const other = await client.send(
      `{ ${list.field}(first: 1, orderBy: { field: ID, direction: DESC }, after: "${page!.pageInfo.endCursor}") { totalCount } }`,
    );
    expect(other.errors[0]?.message).toContain('another list or order');
    const many = await client.send(
      `{ ${list.field}(filter: { or: [${Array.from({ length: 51 }, () => `{ ${name}: { isNull: true } }`).join(', ')}] }) { totalCount } }`,
    );
    expect(many.errors[0]?.message).toContain('51 conditions');
    const both = await client.send(`{ ${list.field}(first: 1, last: 1) { totalCount } }`);
    expect(both.errors[0]?.extensions?.code).toBe('BAD_INPUT');
  });
});
