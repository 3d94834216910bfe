import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  isUnionType,
  Kind,
  BREAK,
  GraphQLError,
  visit as walk,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type FieldNode,
  type GraphQLNamedType,
} from 'graphql';
import { limitNamed } from '../metrics.ts';
import { badInput, overLimit } from './errors.ts';
import { USUAL_PAGE } from './page-sizes.ts';

/** A list without pages that does not say how many it has (work.ts), of a feature that somebody else wrote. */
const PLAIN_LIST = 20;

export interface Limits {
  /** Objects an answer may hold at most, counted before execution. */
  readonly nodes: number;
  readonly depth: number;
  /** Fields in the document after fragments are expanded. */
  readonly fields: number;
  readonly rootFields: number;
}

export const LIMITS: Limits = { nodes: 100_000, depth: 16, fields: 3_000, rootFields: 20 };

const DEPTH = limitNamed('operation_depth');
const FIELDS = limitNamed('operation_fields');
const NODES = limitNamed('operation_nodes');
const ROOT_FIELDS = limitNamed('operation_root_fields');
const VALUES = limitNamed('operation_values');
const LISTS_OF_SCHEMA = limitNamed('operation_introspected_lists');

/**
 * Lists of the schema that one operation asks for; tools ask for nine, each once. They are answered from memory in one go,
 * in which nobody else is answered, and lists in lists under other names multiply: 880 bytes took three seconds of everybody.
 */
const INTROSPECTED_LISTS = 12;
/** All types of the schema with all their fields, as objects; each of its lists but those that are counted, as so many. */
const WHOLE_SCHEMA = 5_000;
const INTROSPECTED_LIST = 6;

const sizes = new WeakMap<GraphQLSchema, { readonly types: number; readonly args: number }>();
/** How many types a schema has, and how many arguments a field of it in the mean: as six, the usual question came to a million values in a schema of seven hundred types. */
function sizeOf(schema: GraphQLSchema): { readonly types: number; readonly args: number } {
  const known = sizes.get(schema);
  if (known) return known;
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []));
  const size = { types: types.length, args: Math.max(1, Math.ceil(fields.reduce((sum, { args }) => sum + args.length, 0) / Math.max(1, fields.length))) };
  sizes.set(schema, size);
  return size;
}

function introspectedBy(schema: GraphQLSchema, field: string, listed: boolean): number {
  const { types, args } = sizeOf(schema);
  return field === 'types' ? types : field === 'args' ? args : listed ? INTROSPECTED_LIST : 1;
}

const META_FIELDS: Readonly<Record<string, GraphQLField<unknown, unknown>>> = { __schema: SchemaMetaFieldDef, __type: TypeMetaFieldDef };

/**
 * So many values of an object weigh as much as the object itself. Without it 1,500 other names for one field made 55 MB of
 * an answer of 600 objects, in a second and a half of everybody's time.
 */
export const VALUES_OF_OBJECT = 10;

/** What is asked with arguments of its own is read by a statement of its own, whatever it answers with. */
const STATEMENT = 10;

/** Both are beyond any budget; JSON knows no larger ones that are whole. */
const DEAREST = Number.MAX_SAFE_INTEGER;

export const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

export const mostOf = ({ extensions }: GraphQLField<unknown, unknown>): number => (typeof extensions['most'] === 'number' ? extensions['most'] : PLAIN_LIST);

const usualPageOf = ({ extensions }: GraphQLField<unknown, unknown>): number =>
  typeof extensions['usualPage'] === 'number' ? extensions['usualPage'] : USUAL_PAGE;

const workOf = ({ extensions }: GraphQLField<unknown, unknown>): number => (typeof extensions['work'] === 'number' ? extensions['work'] : 0);

/** What a field costs where it is asked, whatever it answers with: for all objects of its level together. */
export const ownWorkOf = (definition: GraphQLField<unknown, unknown>, { name, arguments: given }: FieldNode): number =>
  workOf(definition) + (given?.length ? STATEMENT : 0) + (name.value === '__schema' ? WHOLE_SCHEMA : 0);

/** Pages of a list: counted by their items, not as an object. */
export const isConnection = ({ args }: GraphQLField<unknown, unknown>): boolean => args.some(({ name }) => name === 'first');

/** What a field is of the type it is asked of; nothing where validation has not seen it. */
export const definitionOf = (
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
  { name }: FieldNode,
): GraphQLField<unknown, unknown> | undefined => type.getFields()[name.value] ?? (type === schema.getQueryType() ? META_FIELDS[name.value] : undefined);

/**
 * What an operation can cost at most, in objects: every object it can answer with counts one, and a connection
 * multiplies what is inside by its `first`; the work of a field (work.ts) counts as many as it says, and a statement of
 * its own ten. With more than ten values an object they are what counts. Fragments are expanded where they are used; with
 * too many fields or levels counting stops there.
 * Variables are values of their types by now (variables.ts).
 * Errors: BAD_INPUT naming the limit and the number; of what is too dear with the cost as `requested`.
 */
export function computeCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits = LIMITS,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  let fields = 0;
  let nodes = 0;
  let values = 0;
  let introspectedLists = 0;

  const firstOf = (field: FieldNode, definition: GraphQLField<unknown, unknown>): number | null => {
    const declared = definition.args.find(({ name }) => name === 'first');
    if (!declared) return null;
    const given = (['first', 'last'] as const)
      .map((name) => field.arguments?.find((argument) => argument.name.value === name)?.value)
      .find((value) => value !== undefined && value.kind !== Kind.NULL);
    if (given?.kind === Kind.INT) return Math.max(1, Number(given.value));
    if (given?.kind === Kind.VARIABLE) {
      const value = variables[given.name.value];
      if (typeof value === 'number') return Math.max(1, value);
    }
    return typeof declared.defaultValue === 'number' ? declared.defaultValue : usualPageOf(definition);
  };

  const refuseAbove = (cost: number): void => {
    if (nodes > limits.nodes)
      throw tooDear(NODES, cost, `The query could answer with more than ${limits.nodes} objects; ask for smaller pages (first) or fewer levels.`);
    const most = limits.nodes * VALUES_OF_OBJECT;
    if (values > most) throw tooDear(VALUES, cost, `The query could answer with more than ${most} values; ask for smaller pages (first) or fewer fields.`);
  };

  const visit = (selection: SelectionSetNode, type: GraphQLNamedType, times: number, depth: number, inConnection: number): void => {
    if (depth > limits.depth) throw overLimit(DEPTH, `The query is deeper than ${limits.depth} levels.`);
    for (const item of selection.selections) {
      if (item.kind === Kind.INLINE_FRAGMENT) {
        visit(item.selectionSet, item.typeCondition ? (schema.getType(item.typeCondition.name.value) ?? type) : type, times, depth, inConnection);
        continue;
      }
      if (item.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(item.name.value);
        fields++;
        if (fields > limits.fields) throw overLimit(FIELDS, `The query asks for more than ${limits.fields} fields once its fragments are expanded.`);
        if (fragment) visit(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value) ?? type, times, depth, inConnection);
        continue;
      }
      fields++;
      if (fields > limits.fields) throw overLimit(FIELDS, `The query asks for more than ${limits.fields} fields once its fragments are expanded.`);
      values += times;
      if (isUnionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue;
      const definition = definitionOf(schema, type, item);
      if (!definition) continue;
      // Asked once for all objects of its level, so not so many times.
      nodes += ownWorkOf(definition, item);
      const inner = getNamedType(definition.type);
      if (!item.selectionSet || !isCompositeType(inner)) {
        if (isList(definition.type)) values += times * (mostOf(definition) - 1);
        continue;
      }
      // As graphql's own question for it, which compares with each of these types in turn.
      if (inner.name.startsWith('__')) {
        if (isList(definition.type) && ++introspectedLists > INTROSPECTED_LISTS)
          throw overLimit(LISTS_OF_SCHEMA, `The query asks for more than ${INTROSPECTED_LISTS} lists of the schema; ask for each once.`);
        visit(item.selectionSet, inner, times * introspectedBy(schema, item.name.value, isList(definition.type)), depth + 1, 0);
        continue;
      }
      const first = firstOf(item, definition);
      const many = first ?? (inConnection > 0 && isList(definition.type) ? inConnection : isList(definition.type) ? mostOf(definition) : 1);
      const innerTimes = first === null ? times * many : times;
      if (first === null) nodes += innerTimes;
      visit(item.selectionSet, inner, innerTimes, depth + 1, first ?? 0);
    }
  };
  /** Root fields behind fragments count like those beside them: two mutations stay two, however they are written. */
  const countRoots = (selection: SelectionSetNode): number =>
    selection.selections.reduce((sum, item) => {
      if (sum > limits.fields) return sum;
      if (item.kind === Kind.FIELD) return sum + 1;
      const inner = item.kind === Kind.INLINE_FRAGMENT ? item.selectionSet : fragments.get(item.name.value)?.selectionSet;
      return sum + (inner ? countRoots(inner) : 0);
    }, 0);
  const root =
    operation.operation === 'mutation'
      ? schema.getMutationType()
      : operation.operation === 'subscription'
        ? schema.getSubscriptionType()
        : schema.getQueryType();
  // First the walk that stops at its limit: after it the document is known to be small once expanded.
  if (root) visit(operation.selectionSet, root, 1, 0, 0);
  const cost = Math.min(DEAREST, Math.max(nodes, Math.ceil(values / VALUES_OF_OBJECT)));
  refuseAbove(cost);
  const rootFields = countRoots(operation.selectionSet);
  if (rootFields > limits.rootFields)
    throw overLimit(ROOT_FIELDS, `The query has ${rootFields} root fields; at most ${limits.rootFields} are answered at once.`);
  if (operation.operation === 'mutation' && rootFields > 1) throw badInput('One mutation at a time.');
  return cost;
}

function tooDear(limit: string, requested: number, message: string): GraphQLError {
  const error = overLimit(limit, message);
  error.extensions['requested'] = requested;
  return error;
}

/** Whether an operation costs more or less by its variables: they have a word in how long pages are, and in nothing else of it. */
export function costVaries(document: DocumentNode): boolean {
  let varies = false;
  walk(document, {
    Argument({ name, value }) {
      if ((name.value === 'first' || name.value === 'last') && value.kind === Kind.VARIABLE) varies = true;
      return varies ? BREAK : undefined;
    },
  });
  return varies;
}
