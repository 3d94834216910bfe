import { features } from '@selaras/server/testing';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import type { Governments } from './governments.ts';
import { enumValues, type Selections } from './selection.ts';

/** One root field with one choice of arguments. */
export interface Asking {
  readonly field: string;
  readonly text: string;
  readonly fragment: string;
}

const TYPES = new Map<string, string>(features.flatMap(({ nodes = [] }) => nodes.map(({ prefix, type }) => [prefix, type] as const)));
const quoted = (text: string): string => JSON.stringify(text);

/** Everything worth sending for a field of a filter, by its type. */
function filterValues(all: Governments, field: GraphQLInputField): string[] {
  const type = getNamedType(field.type);
  if (isEnumType(type)) return [isListType(getNullableType(field.type)) ? `[${type.getValues()[0]!.name}]` : type.getValues()[0]!.name];
  if (type.name === 'Boolean') return ['true', 'false'];
  if (type.name === 'LocalDate') return [quoted('2040-01-01')];
  if (field.name === 'search') return ['a', '%', '19', all.people[0]!.nip].map(quoted);
  if (field.name === 'instansiId') return [quoted(all.worlds[1]!.instansi.node)];
  // Of the units one that is not the root of its dinas.
  if (type.name === 'ID') return nodesOf(all, field.name).slice(1, 2).map(quoted);
  throw new Error(`${field.name} of a filter is unknown here: say what to send for it`);
}

/** Ids for an argument such as `dinasId`, of every row that the features brought. */
function nodesOf(all: Governments, argument: string): string[] {
  const nodes = all.nodes(argument.replace(/Id$/, ''));
  if (nodes.length === 0) throw new Error(`no row has ids for ${argument}: say what to send for it`);
  return nodes;
}

/** How many to ask for of what a root field lists and has no id. */
const WITHOUT_ID: Readonly<Record<string, number>> = { NipClash: 20 };

/** As many as there are, so that a count can be held against what it counts; more would only bring the question nearer to the limit of its cost. */
function pageOf(all: Governments, field: GraphQLField<unknown, unknown>): number {
  const page = getNamedType(field.type);
  const nodes = isObjectType(page) ? page.getFields()['nodes'] : undefined;
  // A batch of changes says how far it goes instead of how many there are.
  if (!nodes) return 20;
  const item = getNamedType(nodes.type).name;
  if (item in WITHOUT_ID) return WITHOUT_ID[item]!;
  const prefix = [...TYPES].find(([, type]) => type === item)?.[0];
  if (prefix === undefined) throw new Error(`${field.name} lists what has no id: say how many to ask for`);
  return Math.max(1, all.nodes(prefix).length);
}

/** Everything worth sending for one argument; null stands for leaving it out. An argument nobody thought of is an error. */
function choices(all: Governments, field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): (string | null)[] {
  const type = getNamedType(argument.type);
  const optional = isNonNullType(argument.type) ? [] : [null];
  switch (argument.name) {
    case 'first':
      return [String(pageOf(all, field))];
    case 'after':
      if (field.name === 'changedIds') return [quoted(`${all.feedBeginning.split('.')[0]}.1.0.ids`)];
      return field.name === 'changes' ? [quoted(all.feedBeginning)] : [null];
    case 'topics':
      return [null];
    case 'id':
      return all.rows.map(({ node }) => quoted(node));
    case 'nip':
      return all.people.map((person) => quoted(person.nip));
    case 'code':
      return all.worlds.map((world) => quoted(world.instansi.code));
    case 'subjectId':
      return [...all.nodes('instansi'), ...all.nodes('dinas').slice(0, 4), ...all.nodes('unit').slice(0, 7)].map(quoted);
    case 'periodId':
      return field.name === 'figure' ? [quoted(all.nodes('period')[0]!)] : [...optional, ...all.nodes('period').map(quoted)];
    case 'asOf':
      return [null, quoted('2026-03-01'), ...(field.name === 'figure' ? [] : [quoted('2027-06-30')])];
  }
  if (isInputObjectType(type))
    return [...optional, ...Object.values(type.getFields()).flatMap((of) => filterValues(all, of).map((value) => `{ ${of.name}: ${value} }`))];
  if (isEnumType(type)) return enumValues(argument);
  if (argument.name.endsWith('Id')) return [...optional, ...nodesOf(all, argument.name).map(quoted)];
  throw new Error(`Query.${field.name}(${argument.name}) is unknown here: say what to send for it`);
}

const typeOf = (id: string): string => TYPES.get(/"([a-z]+)_/.exec(id)![1]!)!;

/** Every root query with every combination of arguments, with a selection of everything `depth` nodes around it. */
export function askings(all: Governments, selections: Selections, depth: number): Asking[] {
  const { schema } = selections;
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    let lists: string[][] = [[]];
    for (const argument of field.args) {
      const texts = choices(all, field, argument);
      lists = lists.flatMap((list) => texts.map((text) => (text === null ? list : [...list, `${argument.name}: ${text}`])));
    }
    const named = getNamedType(field.type);
    const opens = 'getFields' in named || 'getTypes' in named;
    const around = (type: string): string =>
      opens ? `fragment Around on ${type} ${selections.of(schema.getType(type)!, type === named.name ? 1 : depth)}` : '';
    const fragments = new Map((field.name === 'node' ? [...TYPES.values()] : [named.name]).map((type) => [type, around(type)]));
    return lists.map((list) => ({
      field: field.name,
      fragment: fragments.get(field.name === 'node' ? typeOf(list[0]!) : named.name)!,
      text: `${field.name}${list.length > 0 ? `(${list.join(', ')})` : ''} ${opens ? '{ ...Around }' : ''}`,
    }));
  });
}

/** Groups askings into documents of a size that the cost limit lets through. */
export function documents(list: readonly Asking[], perDocument: (field: string) => number): { readonly text: string; readonly askings: readonly Asking[] }[] {
  return [...Map.groupBy(list, (asking) => `${asking.field} ${asking.fragment}`).values()].flatMap((same) => {
    const size = perDocument(same[0]!.field);
    return Array.from({ length: Math.ceil(same.length / size) }, (_, at) => same.slice(at * size, (at + 1) * size)).map((some) => ({
      askings: some,
      text: `{ ${some.map((asking, index) => `r${index}: ${asking.text}`).join('\n')} } ${some[0]!.fragment}`,
    }));
  });
}

/** Calls `look` for every object of an answer, the outermost first. */
export function everyObject(value: unknown, look: (object: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) everyObject(item, look);
  else if (typeof value === 'object' && value !== null) {
    look(value as Record<string, unknown>);
    for (const item of Object.values(value)) everyObject(item, look);
  }
}
