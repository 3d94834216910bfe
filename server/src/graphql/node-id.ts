import { GraphQLID, GraphQLList, GraphQLNonNull, GraphQLScalarType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLInputType, GraphQLSchema } from 'graphql';
import { decodeId } from './node.ts';
import type { NodePrefix } from '../node-types.ts';

const markers = new Map<NodePrefix, GraphQLScalarType>();
const prefixes = new Map<GraphQLInputType, NodePrefix>();

/**
 * The type of an argument or input field that takes the id of one node type: `@Arg('id', () => NodeId('dinas'))`. In the
 * graph it is an `ID`; the resolver is given the uuid, and an id of another type never reaches it.
 */
export function NodeId(prefix: NodePrefix): GraphQLScalarType {
  let marker = markers.get(prefix);
  if (!marker) {
    markers.set(prefix, (marker = new GraphQLScalarType({ name: `NodeId_${prefix}`, description: `An id of the form ${prefix}_<uuid>.` })));
    prefixes.set(marker, prefix);
  }
  return marker;
}

type Decode = (value: unknown) => unknown;
type Args = Readonly<Record<string, unknown>>;
type Named = Readonly<Record<string, { readonly type: GraphQLInputType }>>;

/** Reads the ids in values of one type; null when the type has none. */
type DecoderOf = (type: GraphQLInputType) => Decode | null;

function makeDecoders(): DecoderOf {
  const objects = new Map<GraphQLInputType, Decode | 'LOOKING' | null>();
  const decoderOf = (type: GraphQLInputType): Decode | null => {
    if (isNonNullType(type)) return decoderOf(type.ofType);
    if (isListType(type)) {
      const inner = decoderOf(type.ofType);
      return inner && ((list) => (list as readonly unknown[]).map((item) => (item === null ? null : inner(item))));
    }
    const prefix = prefixes.get(type);
    if (prefix) return (id) => decodeId(prefix, id as string);
    if (!isInputObjectType(type)) return null;
    let known = objects.get(type);
    if (known === undefined) {
      objects.set(type, 'LOOKING');
      objects.set(type, (known = decodeNamed(type.getFields(), decoderOf)));
    }
    // graphql-jit writes the reading of an input out in full, without end for one that holds itself.
    if (known === 'LOOKING') throw new Error(`the input ${type.name} holds itself; operations with it could not be compiled`);
    return known;
  };
  return decoderOf;
}

/** Never changes what it is given: compiled operations hand out the same object again and again. */
function decodeNamed(named: Named, decoderOf: DecoderOf): ((values: unknown) => Args) | null {
  const decoders = Object.entries(named).flatMap(([name, { type }]) => {
    const decode = decoderOf(type);
    return decode ? [[name, decode] as const] : [];
  });
  if (decoders.length === 0) return null;
  return (values) => {
    const given = values as Args;
    const decoded: Record<string, unknown> = { ...given };
    for (const [name, decode] of decoders) if (given[name] !== null && given[name] !== undefined) decoded[name] = decode(given[name]);
    return decoded;
  };
}

const asId = (type: GraphQLInputType): GraphQLInputType => {
  if (isNonNullType(type)) return new GraphQLNonNull(asId(type.ofType));
  if (isListType(type)) return new GraphQLList(asId(type.ofType));
  return prefixes.has(type) ? GraphQLID : type;
};

/**
 * Puts the reading of ids before every resolver that takes some, and `ID` in the place of their types. It happens around
 * the resolver and not while values are coerced, because one `ID` stands for ids of every type there.
 */
export function readNodeIds(schema: GraphQLSchema): void {
  const decoderOf = makeDecoders();
  const types = Object.values(schema.getTypeMap());
  for (const type of types) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const decode = decodeNamed(Object.fromEntries(field.args.map((argument) => [argument.name, argument])), decoderOf);
      if (!decode) continue;
      const reading =
        (run: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
        (source, args, context, info) =>
          run(source, decode(args), context, info);
      if (!field.resolve) throw new Error(`${type.name}.${field.name} takes an id and has no resolver that is given it`);
      field.resolve = reading(field.resolve);
      if (field.subscribe) field.subscribe = reading(field.subscribe);
    }
  }
  for (const type of types) {
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) for (const argument of field.args) argument.type = asId(argument.type);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) field.type = asId(field.type);
  }
  for (const { name } of markers.values()) delete schema.getTypeMap()[name];
}
