import { buildSchema, getOperationAST, parse, print, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { descendDays } from './as-of.ts';

const schema = buildSchema(`
  scalar LocalDate
  interface Node { id: ID! }
  type Position implements Node { id: ID! title: String need(asOf: LocalDate): Int unit: Unit holders(first: Int, asOf: LocalDate): [Position!]! }
  type Unit implements Node { id: ID! positions(asOf: LocalDate): [Position!]! }
  type Query { node(id: ID!): Node unit(asOf: LocalDate): Unit }
`);

const written = (text: string, variables: Record<string, unknown> = {}): string => {
  const document = parse(text);
  return print(descendDays(schema, document, getOperationAST(document)!, variables).document)
    .replaceAll(/\s+/g, ' ')
    .trim();
};

describe('a day', () => {
  it('holds for all that is below it and says no other', () => {
    expect(written('{ unit(asOf: "2026-01-01") { positions { need holders(first: 2) { need(asOf: "2020-05-05") title } } } }')).toBe(
      '{ unit(asOf: "2026-01-01") { positions(asOf: "2026-01-01") { need(asOf: "2026-01-01") holders(first: 2, asOf: "2026-01-01") { need(asOf: "2020-05-05") title } } } }',
    );
  });

  it('holds through fields that take none, and not beside where it was said', () => {
    expect(written('{ node(id: 1) { ... on Position { need holders(asOf: "2026-01-01") { unit { positions { title } } } } } }')).toBe(
      '{ node(id: 1) { ... on Position { need holders(asOf: "2026-01-01") { unit { positions(asOf: "2026-01-01") { title } } } } } }',
    );
  });

  it('of a variable holds where it is set; null, left out or of no value says nothing', () => {
    const text = 'query ($day: LocalDate, $other: LocalDate) { unit(asOf: $day) { positions(asOf: $other) { need(asOf: null) } } }';
    const below = (of: string): string => `query ($day: LocalDate, $other: LocalDate) { unit(asOf: $day) { positions(asOf: ${of}) { need(asOf: ${of}) } } }`;
    expect(written(text, { day: '2026-01-01', other: '2025-01-01' })).toBe(below('$other'));
    expect(written(text, { day: '2026-01-01', other: null })).toBe(below('$day'));
    expect(written(text, { day: '2026-01-01' })).toBe(below('$day'));
    expect(written(text, {})).toBe('query ($day: LocalDate, $other: LocalDate) { unit(asOf: $day) { positions(asOf: $other) { need(asOf: null) } } }');
  });

  it('that is the default of a variable holds when the variable is left out', () => {
    expect(written('query ($day: LocalDate = "2026-01-01") { unit(asOf: $day) { positions { title } } }')).toContain('positions(asOf: $day)');
  });

  it('is another for one fragment in two places', () => {
    expect(
      written(
        '{ unit(asOf: "2026-01-01") { ...Needs } old: unit(asOf: "2020-01-01") { ...Needs @skip(if: false) } } fragment Needs on Unit { positions { need } }',
      ),
    ).toBe(
      '{ unit(asOf: "2026-01-01") { ... on Unit { positions(asOf: "2026-01-01") { need(asOf: "2026-01-01") } } } old: unit(asOf: "2020-01-01") { ... on Unit @skip(if: false) { positions(asOf: "2020-01-01") { need(asOf: "2020-01-01") } } } }',
    );
  });

  it('is asked for of what holds the value of today', () => {
    const dated = buildSchema('scalar LocalDate type Unit { name: String nameOn(asOf: LocalDate): String } type Query { unit(asOf: LocalDate): Unit }');
    const unit = dated.getType('Unit') as GraphQLObjectType;
    unit.getFields()['name']!.extensions = { onDay: 'nameOn' };
    const document = parse('{ unit(asOf: "2026-01-01") { name called: name old: nameOn(asOf: "2020-01-01") } now: unit { name } }');
    expect(print(descendDays(dated, document, getOperationAST(document)!, {}).document).replaceAll(/\s+/g, ' ')).toBe(
      '{ unit(asOf: "2026-01-01") { name: nameOn(asOf: "2026-01-01") called: nameOn(asOf: "2026-01-01") old: nameOn(asOf: "2020-01-01") } now: unit { name } }',
    );
  });

  it('that nobody asks for leaves a document as it is', () => {
    const document = parse('{ unit { positions { need } } }');
    expect(descendDays(schema, document, getOperationAST(document)!, {}).document).toBe(document);
  });
});
