import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
const NAME = 'asOf';

/** Where the days of a document come from. */
interface Days {
  readonly variables: ReadonlySet<string>;
  readonly hasLiteral: boolean;
}

function daysIn(document: DocumentNode): Days {
  const variables = new Set<string>();
  let hasLiteral = false;
  const look = (set: SelectionSetNode | undefined): void => {
    for (const item of set?.selections ?? []) {
      if (item.kind === Kind.FIELD)
        for (const { name, value } of item.arguments ?? []) {
          if (name.value !== NAME) continue;
          if (value.kind === Kind.VARIABLE) variables.add(value.name.value);
          else if (value.kind !== Kind.NULL) hasLiteral = true;
        }
      if (item.kind !== Kind.FRAGMENT_SPREAD) look(item.selectionSet);
    }
  };
  for (const definition of document.definitions) if ('selectionSet' in definition) look(definition.selectionSet);
  return { variables, hasLiteral };
}

const known = new WeakMap<DocumentNode, { readonly days: Days; readonly written: Map<string, DocumentNode> }>();
/** Sets of variables that are null for which one document is kept written out: programs send one or two, and somebody who tries all of twenty has a million. */
const MOST_WRITTEN = 16;

/** A document as it runs: what it was sent as, or with days written out. `key` tells the ways of writing it out apart. */
export interface Dated {
  readonly document: DocumentNode;
  readonly key: string;
}

/**
 * Lets the day of a field hold for everything below it that takes a day and does not say another: `asOf` is written where
 * it is left out, or null, and what holds today's value is asked for as of the day (on-day.ts). It is done to the document, once for each set of variables that are null, because which day
 * holds follows from where a field stands and not from the row: one row can be asked for several days.
 *
 *   position(id) { need(asOf: $day) unit { positions(asOf: $day) { nodes { need } } } }   // the last need is of $day as well
 */
export function descendDays(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Dated {
  let entry = known.get(document);
  if (!entry) known.set(document, (entry = { days: daysIn(document), written: new Map() }));
  const { days } = entry;
  const unset = [...days.variables].filter((name) => dayOfVariable(operation, variables, name) === null);
  if (!days.hasLiteral && unset.length === days.variables.size) return { document, key: '' };
  const key = `${operation.name?.value ?? ''} ${unset.join()}`;
  let written = entry.written.get(key);
  if (!written) {
    if (entry.written.size >= MOST_WRITTEN) entry.written.clear();
    entry.written.set(key, (written = writeOut(schema, document, operation, new Set(unset))));
  }
  return { document: written, key: `dated ${unset.join()}` };
}

function dayOfVariable(operation: OperationDefinitionNode, variables: Variables, name: string): unknown {
  if (name in variables && variables[name] !== undefined) return variables[name];
  const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return declared === undefined || declared.kind === Kind.NULL ? null : declared;
}

/** Fragments are written out where they are spread: they stand below one day here and below another there. */
function writeOut(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, unset: ReadonlySet<string>): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const isSaid = (value: ValueNode): boolean => value.kind !== Kind.NULL && !(value.kind === Kind.VARIABLE && unset.has(value.name.value));

  const selectionSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined, day: ValueNode | null): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((item) => selection(item, type, day)),
  });
  const selection = (item: SelectionNode, type: GraphQLNamedType | undefined, day: ValueNode | null): SelectionNode => {
    if (item.kind === Kind.FIELD) return field(item, type, day);
    const from = item.kind === Kind.FRAGMENT_SPREAD ? fragments.get(item.name.value)! : item;
    const on = from.typeCondition ? schema.getType(from.typeCondition.name.value) : type;
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(from.typeCondition ? { typeCondition: from.typeCondition } : {}),
      ...(item.directives ? { directives: item.directives } : {}),
      selectionSet: selectionSet(from.selectionSet, on, day),
    };
  };
  const field = (node: FieldNode, type: GraphQLNamedType | undefined, day: ValueNode | null): FieldNode => {
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!definition) return node;
    const { onDay } = definition.extensions;
    if (day && typeof onDay === 'string')
      return { ...node, alias: node.alias ?? node.name, name: { kind: Kind.NAME, value: onDay }, arguments: [dayArgument(day)] };
    const given = node.arguments?.find(({ name }) => name.value === NAME)?.value;
    const said = given && isSaid(given) ? given : null;
    const holds = definition.args.some(({ name }) => name === NAME) ? (said ?? day) : null;
    const inner = getNamedType(definition.type);
    return {
      ...node,
      ...(holds && holds !== given ? { arguments: [...(node.arguments ?? []).filter(({ name }) => name.value !== NAME), dayArgument(holds)] } : {}),
      ...(node.selectionSet && isCompositeType(inner) ? { selectionSet: selectionSet(node.selectionSet, inner, holds ?? day) } : {}),
    };
  };
  const root = schema.getRootType(operation.operation);
  return { ...document, definitions: [{ ...operation, selectionSet: selectionSet(operation.selectionSet, root ?? undefined, null) }] };
}

const dayArgument = (value: ValueNode): ArgumentNode => ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: NAME }, value });
