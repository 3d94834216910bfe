import {
  getArgumentValues,
  getNamedType,
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  GraphQLString,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { limitNamed } from '../metrics.ts';
import { canBeStored } from './stored-text.ts';
import type { Context } from './context.ts';
import { badInput, overLimit } from './errors.ts';
import { holdsNothing, mustSee, type NamedRow } from './named-rows.ts';

/** Reads one value; the path, as `filter.and.0.dinasId.eq`, is for the sentence that refuses it, and rows that it names are noted. */
type Read = (value: unknown, path: string, rows: NamedRow[]) => unknown;
/** The path of what they are in, with a point behind it; empty for arguments. */
type ReadAll = (values: unknown, within: string, rows: NamedRow[]) => Args;
type Args = Readonly<Record<string, unknown>>;
type Named = Readonly<Record<string, { readonly type: GraphQLInputType; readonly defaultValue?: unknown }>>;
/** How values of a type are read; null when they are taken as they are. */
type ReaderOf = (type: GraphQLInputType) => Read | null;

/** How many characters a text may have. */
export interface Bounds {
  readonly least: 0 | 1;
  readonly most: number;
}
/** Of ids, and of texts whose input states no bound of its own (text.ts), which a walk of the schema finds. */
const SHORT: Bounds = { least: 1, most: 1_000 };
/** A list of choices is short; each of its items can cost a statement. An input type of rows that are changed together says its own (`mostItems`). */
const MOST_ITEMS = 100;
const CHARACTERS = limitNamed('argument_characters');
const ITEMS = limitNamed('argument_items');

/** Types of our own in the place of one that the graph knows, and how their values are read. */
const markers = new Map<GraphQLInputType, { readonly inGraph: GraphQLScalarType; readonly read: Read; readonly bounds: Bounds | undefined }>();

/** A type for arguments that the graph shows as another one and whose values a resolver is given as read. */
export function readAs(name: string, inGraph: GraphQLScalarType, read: Read, bounds?: Bounds): GraphQLScalarType {
  const marker = new GraphQLScalarType({ name });
  markers.set(marker, { inGraph, read, bounds });
  return marker;
}

/** A text within its bounds, a letter and its accent as one sign (NFC): one name comes from every keyboard as the same. */
export const readText = (text: unknown, path: string, bounds?: Bounds): unknown =>
  readSecret(typeof text === 'string' ? text.normalize('NFC') : text, path, bounds);

/** A text that is compared with what was hashed, as it is. */
export function readSecret(text: unknown, path: string, { least, most }: Bounds = SHORT): unknown {
  if (typeof text !== 'string') return text;
  if (least > 0 && text.trim() === '') throw badInput(`${path} is empty; send a text, or leave it out where that is possible.`);
  if (text.length > most)
    throw overLimit(CHARACTERS, `${path} has ${text.length.toLocaleString('en')} characters; at most ${most.toLocaleString('en')} are read.`);
  if (!canBeStored(text)) throw badInput(`${path} holds a NUL or half of a character; send it without.`);
  return text;
}

function makeReaders(): ReaderOf {
  const objects = new Map<GraphQLInputType, ReadAll | 'LOOKING' | null>();
  const readerOf = (type: GraphQLInputType): Read | null => {
    if (isNonNullType(type)) return readerOf(type.ofType);
    if (isListType(type)) {
      const inner = readerOf(type.ofType);
      const named = getNamedType(type);
      const most = isInputObjectType(named) && typeof named.extensions['mostItems'] === 'number' ? named.extensions['mostItems'] : MOST_ITEMS;
      return (list, path, rows) => {
        const items = list as readonly unknown[];
        if (items.length > most) throw overLimit(ITEMS, `${path} has ${items.length.toLocaleString('en')} items; at most ${most} are read.`);
        return inner ? items.map((item, index) => (item === null ? null : inner(item, `${path}.${index}`, rows))) : items;
      };
    }
    const marker = markers.get(type);
    if (marker) return marker.read;
    if (type === GraphQLString || type === GraphQLID) return (text, path) => readText(text, path);
    if (!isInputObjectType(type)) return null;
    const known = objects.get(type);
    // One that holds itself is read by the reader that is being made.
    if (known === 'LOOKING') return (values, path, rows) => (objects.get(type) as ReadAll)(values, `${path}.`, rows);
    if (known !== undefined) return known && ((values, path, rows) => known(values, `${path}.`, rows));
    objects.set(type, 'LOOKING');
    const read = readNamed(type.getFields(), readerOf);
    objects.set(type, read);
    return read && ((values, path, rows) => read(values, `${path}.`, rows));
  };
  return readerOf;
}

/** Null means the default where there is one, as it means nothing where there is none. */
function readNamed(named: Named, readerOf: ReaderOf): ReadAll | null {
  const readers = Object.entries(named).flatMap(([name, { type, defaultValue }]) => {
    const read = readerOf(type);
    return read || defaultValue !== undefined ? [{ name, read, defaultValue }] : [];
  });
  if (readers.length === 0) return null;
  return (values, within, rows) => {
    const given = values as Args;
    const taken: Record<string, unknown> = { ...given };
    for (const { name, read, defaultValue } of readers) {
      const value = given[name] ?? defaultValue;
      if (value === undefined) continue;
      taken[name] = read && value !== null ? read(value, within + name, rows) : value;
    }
    return taken;
  };
}

export interface Taken {
  readonly args: Args;
  readonly rows: readonly NamedRow[];
}

/**
 * The arguments of a field as its resolver gets them: read once for an operation, not once for each row, and by graphql
 * itself. Those of graphql-jit are others where a variable in an input is left out.
 */
function argumentsOf(field: GraphQLField<unknown, unknown>, read: ReadAll | null): (asked: Asked) => Taken {
  const known = new WeakMap<object, Map<FieldNode, Taken>>();
  return ({ fieldNodes, variableValues }) => {
    const node = fieldNodes[0]!;
    let ofOperation = known.get(variableValues);
    if (!ofOperation) known.set(variableValues, (ofOperation = new Map()));
    let taken = ofOperation.get(node);
    if (!taken) {
      const given = getArgumentValues(field, node, variableValues);
      const rows: NamedRow[] = [];
      ofOperation.set(node, (taken = { args: read ? read(given, '', rows) : given, rows }));
    }
    return taken;
  };
}

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'variableValues'>;
const takers = new WeakMap<GraphQLField<unknown, unknown>, (asked: Asked) => Taken>();

/** What the resolver of a field is given where it is asked for. Errors: as the field itself would answer. */
export const takenBy = (field: GraphQLField<unknown, unknown>, asked: Asked): Taken => takers.get(field)!(asked);

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** What was named is looked for where nothing is answered, so that answers with something in them cost nothing more. */
async function unlessAbsent(answer: unknown, context: Context, rows: readonly NamedRow[]): Promise<unknown> {
  const told = await answer;
  if (holdsNothing(told)) await mustSee(context, rows);
  return told;
}

type Input = { type: GraphQLInputType; readonly defaultValue?: unknown };

/** What has a default can be null: that is the default. With `Int! = 50` a variable that is null was a fault of the caller. */
const nullableWithDefault = ({ type, defaultValue }: Input): GraphQLInputType => (defaultValue !== undefined && isNonNullType(type) ? type.ofType : type);

const asInGraph = (type: GraphQLInputType): GraphQLInputType => {
  if (isNonNullType(type)) return new GraphQLNonNull(asInGraph(type.ofType));
  if (isListType(type)) return new GraphQLList(asInGraph(type.ofType));
  return markers.get(type)?.inGraph ?? type;
};

/** Every argument and input field of the graph; of the language itself, none. */
export function* inputsOf(schema: GraphQLSchema): Generator<GraphQLArgument | GraphQLInputField> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type) || isInterfaceType(type)) for (const field of Object.values(type.getFields())) yield* field.args;
    if (isInputObjectType(type)) yield* Object.values(type.getFields());
  }
}

/**
 * Puts the reading of ids, the bounds of texts and lists and the defaults before every resolver that takes arguments, and
 * the types of the graph in the place of ours. It happens around the resolver and not while values are coerced, because one `ID` stands
 * for ids of every type there, and `String` is the type of what is answered as well. A row that is named and is not there
 * for the viewer is told from one with nothing in it: nothing is answered of it, and no stream of it is opened.
 */
export function readArguments(schema: GraphQLSchema): void {
  const readerOf = makeReaders();
  const types = Object.values(schema.getTypeMap());
  for (const type of types) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const argsOf = argumentsOf(field, readNamed(Object.fromEntries(field.args.map((argument) => [argument.name, argument])), readerOf));
      takers.set(field, argsOf);
      const answering =
        (run: Resolve): Resolve =>
        (source, _args, context, info) => {
          let taken: Taken;
          try {
            taken = argsOf(info);
          } catch (error) {
            // Not thrown: graphql forgets the promises of a list when an item of it throws, and nobody hears of it when they fail.
            return Promise.reject(error);
          }
          const answer = run(source, taken.args, context, info);
          return taken.rows.length === 0 ? answer : unlessAbsent(answer, context, taken.rows);
        };
      const opening =
        (run: Resolve): Resolve =>
        async (source, _args, context, info) => {
          const { args, rows } = argsOf(info);
          await mustSee(context, rows);
          return run(source, args, context, info);
        };
      if (!field.resolve) throw new Error(`${type.name}.${field.name} takes arguments and has no resolver that is given them`);
      field.resolve = answering(field.resolve);
      if (field.subscribe) field.subscribe = opening(field.subscribe);
    }
  }
  for (const input of inputsOf(schema)) {
    // For the walk of the schema, which sees a String like any other afterwards.
    const bounds = markers.get(getNamedType(input.type))?.bounds;
    if (bounds) input.extensions = { ...input.extensions, bounds };
    input.type = asInGraph(nullableWithDefault(input));
  }
  for (const { name } of markers.keys() as IterableIterator<GraphQLScalarType>) delete schema.getTypeMap()[name];
}
