import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Path = readonly (string | number)[];
type Data = Readonly<Record<string, unknown>> | null | undefined;

/**
 * The errors of an answer that say something of it: what failed, and of all that failed below a place which is null for it,
 * the first that made it so. graphql leaves out what fails later and graphql-jit tells all, so that the same question was
 * answered with one error at first and with three once it was compiled.
 */
export function settledErrors(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  data: Data,
  errors: readonly GraphQLError[],
): readonly GraphQLError[] {
  if (errors.length < 2) return errors;
  const told = new Set<string>();
  const settled = errors.filter((error) => {
    const path = error.path ?? [];
    const end = nullIn(data, path);
    if (end === path.length) return true;
    const place = JSON.stringify(path.slice(0, end));
    // What can be null on the way from there would have been null in its place.
    if (told.has(place) || !typesAlong(schema, document, operation, path).slice(end).every(isNonNullType)) return false;
    told.add(place);
    return true;
  });
  return settled.toSorted((a, b) => (JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1));
}

/** How much of a path leads to the null in the place of what failed. */
function nullIn(data: Data, path: Path): number {
  let at: unknown = data;
  for (const [index, key] of path.entries()) {
    if (at === null || at === undefined) return index;
    at = (at as Readonly<Record<string | number, unknown>>)[key];
  }
  return path.length;
}

/** The types of what an operation asks for, step by step along a path. A name that several fragments give is of one nullability: documents are refused otherwise. */
function typesAlong(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, path: Path): (GraphQLOutputType | undefined)[] {
  let type: GraphQLOutputType | undefined = schema.getRootType(operation.operation) ?? undefined;
  let sets: readonly (SelectionSetNode | undefined)[] = [operation.selectionSet];
  return path.map((key) => {
    if (!type) return undefined;
    if (typeof key === 'number') {
      const list: GraphQLOutputType = getNullableType(type);
      return (type = isListType(list) ? list.ofType : undefined);
    }
    const found = fieldsNamed(schema, document, getNamedType(type).name, sets, key);
    sets = found.map(({ below }) => below);
    return (type = found[0]?.type);
  });
}

interface Found {
  readonly type: GraphQLOutputType;
  readonly below: SelectionSetNode | undefined;
}

function fieldsNamed(schema: GraphQLSchema, document: DocumentNode, typeName: string, sets: readonly (SelectionSetNode | undefined)[], name: string): Found[] {
  const type = schema.getType(typeName);
  return sets.flatMap((set) =>
    (set?.selections ?? []).flatMap((selection): Found[] => {
      if (selection.kind === Kind.FIELD) {
        const field = (selection.alias ?? selection.name).value === name && type && 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
        return field && 'args' in field ? [{ type: field.type, below: selection.selectionSet }] : [];
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value);
      if (fragment?.kind !== Kind.INLINE_FRAGMENT && fragment?.kind !== Kind.FRAGMENT_DEFINITION) return [];
      return fieldsNamed(schema, document, fragment.typeCondition?.name.value ?? typeName, [fragment.selectionSet], name);
    }),
  );
}
