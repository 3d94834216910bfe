import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  GraphQLString,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { limitNamed } from '../metrics.ts';
import { overLimit } from './errors.ts';

/** Reads one value of an argument or input field; the name is for the sentence that refuses it. */
type Read = (value: unknown, name: string) => unknown;
type Args = Readonly<Record<string, unknown>>;
type Named = Readonly<Record<string, { readonly type: GraphQLInputType }>>;
/** How values of a type are read; null when they are taken as they are. */
type ReaderOf = (type: GraphQLInputType) => Read | null;

/** Names, codes and cursors are shorter; what may be longer says so (text.ts). */
const MOST_CHARACTERS = 1_000;
/** A list of choices is short; each of its items can cost a statement. */
const MOST_ITEMS = 100;
const CHARACTERS = limitNamed('argument_characters');
const ITEMS = limitNamed('argument_items');

/** Types of our own in the place of one that the graph knows, and how their values are read. */
const markers = new Map<GraphQLInputType, { readonly inGraph: GraphQLScalarType; readonly read: Read }>();

/** A type for arguments that the graph shows as another one and whose values a resolver is given as read. */
export function readAs(name: string, inGraph: GraphQLScalarType, read: Read): GraphQLScalarType {
  const marker = new GraphQLScalarType({ name });
  markers.set(marker, { inGraph, read });
  return marker;
}

/** A text with a bound. PostgreSQL looks for a pattern of 60,000 letters for seconds, on any table. */
export function readText(text: unknown, name: string, most: number = MOST_CHARACTERS): unknown {
  if (typeof text === 'string' && text.length > most)
    throw overLimit(CHARACTERS, `${name} has ${text.length.toLocaleString('en')} characters; at most ${most.toLocaleString('en')} are read.`);
  return text;
}

function makeReaders(): ReaderOf {
  const objects = new Map<GraphQLInputType, Read | 'LOOKING' | null>();
  const readerOf = (type: GraphQLInputType): Read | null => {
    if (isNonNullType(type)) return readerOf(type.ofType);
    if (isListType(type)) {
      const inner = readerOf(type.ofType);
      return (list, name) => {
        const items = list as readonly unknown[];
        if (items.length > MOST_ITEMS) throw overLimit(ITEMS, `${name} has ${items.length.toLocaleString('en')} items; at most ${MOST_ITEMS} are read.`);
        return inner ? items.map((item) => (item === null ? null : inner(item, name))) : items;
      };
    }
    const marker = markers.get(type);
    if (marker) return marker.read;
    if (type === GraphQLString) return readText;
    if (!isInputObjectType(type)) return null;
    let known = objects.get(type);
    if (known === undefined) {
      objects.set(type, 'LOOKING');
      objects.set(type, (known = readNamed(type.getFields(), readerOf)));
    }
    // graphql-jit writes the reading of an input out in full, without end for one that holds itself.
    if (known === 'LOOKING') throw new Error(`the input ${type.name} holds itself; operations with it could not be compiled`);
    return known;
  };
  return readerOf;
}

/** Never changes what it is given: compiled operations hand out the same object again and again. */
function readNamed(named: Named, readerOf: ReaderOf): ((values: unknown) => Args) | null {
  const readers = Object.entries(named).flatMap(([name, { type }]) => {
    const read = readerOf(type);
    return read ? [[name, read] as const] : [];
  });
  if (readers.length === 0) return null;
  return (values) => {
    const given = values as Args;
    const taken: Record<string, unknown> = { ...given };
    for (const [name, read] of readers) if (given[name] !== null && given[name] !== undefined) taken[name] = read(given[name], name);
    return taken;
  };
}

const readers = new WeakMap<GraphQLField<unknown, unknown>, (values: unknown) => Args>();

/** What a resolver of the field would be given for these values. Errors: as the field itself would answer. */
export const readArgumentsOf = (field: GraphQLField<unknown, unknown>, values: Args): Args => readers.get(field)?.(values) ?? values;

const asInGraph = (type: GraphQLInputType): GraphQLInputType => {
  if (isNonNullType(type)) return new GraphQLNonNull(asInGraph(type.ofType));
  if (isListType(type)) return new GraphQLList(asInGraph(type.ofType));
  return markers.get(type)?.inGraph ?? type;
};

/**
 * Puts the reading of ids and the bounds of texts and lists before every resolver that takes some, and the types of the
 * graph in the place of ours. It happens around the resolver and not while values are coerced, because one `ID` stands
 * for ids of every type there, and `String` is the type of what is answered as well.
 */
export function readArguments(schema: GraphQLSchema): void {
  const readerOf = makeReaders();
  const types = Object.values(schema.getTypeMap());
  for (const type of types) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const read = readNamed(Object.fromEntries(field.args.map((argument) => [argument.name, argument])), readerOf);
      if (!read) continue;
      readers.set(field, read);
      const reading =
        (run: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
        (source, args, context, info) =>
          run(source, read(args), context, info);
      if (!field.resolve) throw new Error(`${type.name}.${field.name} takes arguments and has no resolver that is given them`);
      field.resolve = reading(field.resolve);
      if (field.subscribe) field.subscribe = reading(field.subscribe);
    }
  }
  for (const type of types) {
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) for (const argument of field.args) argument.type = asInGraph(argument.type);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) field.type = asInGraph(field.type);
  }
  for (const { name } of markers.keys() as IterableIterator<GraphQLScalarType>) delete schema.getTypeMap()[name];
}
