import {
  getVariableValues,
  isNonNullType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { badInput } from './errors.ts';

/** A flood of mistakes is not worth a flood of sentences. */
const MOST_SENTENCES = 5;

/**
 * The variables of an operation as values of their types, defaults included: once, before its cost is counted, for every
 * way in and however it is executed. graphql-jit reads them again in words of its own and lets pass a null that decides
 * `@include`: the same question was refused at first and answered once it was compiled.
 * Errors: BAD_INPUT with what is wrong with each.
 */
export function readVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { coerced, errors } = valuesOf(schema, operation, given);
  if (errors) throw badInput(errors.map(({ message }) => message).join('\n'));
  for (const name of neverNull(schema, document, operation))
    if (coerced[name] === null) throw badInput(`Variable "$${name}" is null where the operation needs a value; leave it out to get its default.`);
  return coerced;
}

/** Inputs that hold themselves may be as deep as a body is long; graphql reads each level by calling itself. */
function valuesOf(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode, given: Readonly<Record<string, unknown>>) {
  try {
    return getVariableValues(schema, variableDefinitions, given, { maxErrors: MOST_SENTENCES });
  } catch (error) {
    if (error instanceof RangeError) throw badInput('The variables are too deep to be read.');
    throw error;
  }
}

const known = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/** Variables that may be left out for their default, and stand where null means nothing. Those without a default do not get past validation there. */
function neverNull(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): ReadonlySet<string> {
  let found = known.get(operation);
  if (!found) known.set(operation, (found = findNeverNull(schema, document, operation)));
  return found;
}

function findNeverNull(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): ReadonlySet<string> {
  const names = new Set(
    (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) =>
      defaultValue && type.kind !== Kind.NON_NULL_TYPE ? [variable.name.value] : [],
    ),
  );
  const found = new Set<string>();
  if (names.size === 0) return found;
  const types = new TypeInfo(schema);
  const looking = visitWithTypeInfo(types, {
    VariableDefinition: () => false,
    Variable({ name }) {
      if (names.has(name.value) && isNonNullType(types.getInputType())) found.add(name.value);
    },
  });
  visit(operation, looking);
  for (const fragment of fragmentsOf(document, operation)) visit(fragment, looking);
  return found;
}

/** The fragments that an operation spreads, also by way of others. */
function fragmentsOf(document: DocumentNode, operation: OperationDefinitionNode): Iterable<FragmentDefinitionNode> {
  const byName = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
  const found = new Set<FragmentDefinitionNode>();
  const look = (definition: OperationDefinitionNode | FragmentDefinitionNode): void =>
    void visit(definition, {
      FragmentSpread({ name }) {
        const fragment = byName.get(name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        look(fragment);
      },
    });
  look(operation);
  return found;
}
