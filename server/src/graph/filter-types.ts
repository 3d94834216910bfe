import { Field, Float, InputType, Int, type ClassType } from 'type-graphql';
import { NodeId } from '../graphql/node-id.ts';
import { DateTimeScalar, LocalDateScalar } from '../graphql/scalars.ts';
import { COMPARED_LENGTH, SEARCH_LENGTH, Text } from '../graphql/text.ts';
import { typeNameOf } from '../graphql/type-name.ts';

type TypeOf = () => unknown;
interface InputField {
  readonly type: TypeOf;
  readonly description: string;
}

/** An input type whose fields can all be left out. */
export function inputType(name: string, description: string, fields: Readonly<Record<string, InputField>>): ClassType<object> {
  class Input {}
  for (const [field, { type, description: said }] of Object.entries(fields))
    Field(type as () => typeof Int, { nullable: true, description: said })(Input.prototype, field);
  InputType(name, { description })(Input);
  return Input;
}

/** Kinds of values that lists are narrowed and ordered by, with the type of PostgreSQL that compares them. */
export const VALUE_TYPES = { text: 'text', int: 'int', float: 'float8', date: 'date', instant: 'timestamptz', boolean: 'boolean', id: 'uuid' } as const;
export type ValueKind = keyof typeof VALUE_TYPES;

const SIMPLE: Readonly<Record<Exclude<ValueKind, 'id'>, { readonly name: string; readonly type: TypeOf; readonly what: string }>> = {
  text: { name: 'TextFilter', type: () => Text(COMPARED_LENGTH, 0), what: 'a text' },
  int: { name: 'IntFilter', type: () => Int, what: 'a number' },
  float: { name: 'FloatFilter', type: () => Float, what: 'a number with a fraction' },
  date: { name: 'LocalDateFilter', type: () => LocalDateScalar, what: 'a day' },
  instant: { name: 'DateTimeFilter', type: () => DateTimeScalar, what: 'an instant' },
  boolean: { name: 'BooleanFilter', type: () => Boolean, what: 'yes or no' },
};
const RANGE = { gt: 'More, or later, than this.', gte: 'This or more, or later.', lt: 'Less, or earlier, than this.', lte: 'This or less, or earlier.' };

const made = new Map<string, ClassType<object>>();

function filterType(name: string, what: string, type: TypeOf, kind: ValueKind): ClassType<object> {
  let known = made.get(name);
  if (known) return known;
  const fields: Record<string, InputField> = { eq: { type, description: 'Exactly this.' } };
  if (kind !== 'boolean') fields['in'] = { type: () => [type()], description: 'One of these; none of them is none.' };
  if (kind === 'int' || kind === 'float' || kind === 'date' || kind === 'instant')
    for (const [operator, description] of Object.entries(RANGE)) fields[operator] = { type, description };
  if (kind === 'text') {
    fields['contains'] = {
      type: () => Text(SEARCH_LENGTH),
      description: 'With this somewhere in it, whatever capitals, accents and apostrophes; at most 200 characters.',
    };
    fields['startsWith'] = {
      type: () => Text(SEARCH_LENGTH),
      description: 'With this at its beginning, whatever capitals, accents and apostrophes; at most 200 characters.',
    };
  }
  fields['isNull'] = { type: () => Boolean, description: 'Without any value (true), or with one (false).' };
  known = inputType(name, `What ${what} must be; all that is said must hold.`, fields);
  made.set(name, known);
  return known;
}

/** Of a simple kind of values. */
export const filterOfKind = (kind: Exclude<ValueKind, 'id'>): ClassType<object> => filterType(SIMPLE[kind].name, SIMPLE[kind].what, SIMPLE[kind].type, kind);

/** Of an enum of the graph. */
export const filterOfEnum = (name: string, enumObject: object): ClassType<object> =>
  filterType(`${name}Filter`, `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`, () => enumObject, 'id');

/** Of ids of the rows of one type. */
export function filterOfId(entity: abstract new () => object): ClassType<object> {
  const name = typeNameOf(entity);
  return filterType(`${name}IdFilter`, `the id of a ${name}`, () => NodeId(entity), 'id');
}
