import {
  getNamedType,
  getNullableType,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { nodeTypes } from './node.ts';
import { MOST_OF_KEY } from './mutation-key.ts';

type Mutation = Pick<GraphQLField<unknown, unknown>, 'name' | 'args' | 'type' | 'extensions'>;

/** What a change by hand answers with when it was only to be shown (features/acts). */
const PREVIEW = 'ActPreview';

const capital = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}`;
export const isRefusal = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Refusal');
/** What an input names several of, each with its own version. */
const listedInputs = (input: GraphQLInputObjectType): GraphQLInputObjectType[] =>
  Object.values(input.getFields()).flatMap(({ type }) => {
    const item = isListType(getNullableType(type)) ? getNamedType(type) : null;
    return isInputObjectType(item) ? [item] : [];
  });
const inputOf = (mutation: Mutation) => getNamedType(mutation.args.find(({ name }) => name === 'input')?.type);

/** What a mutation answers with when it was done; its union holds one such type, beside refusals. */
export function doneOf(mutation: Mutation): GraphQLObjectType | null {
  const union = getNamedType(mutation.type);
  return isUnionType(union) ? (union.getTypes().find((type) => !isRefusal(type) && type.name !== PREVIEW) ?? null) : null;
}

/** By its name in the graph, the prefix of the ids of a type. */
export const prefixOfType = (name: string): string | undefined => [...nodeTypes()].find(({ type }) => type === name)?.prefix;

/** Numbers, days and values of enums say nothing private; a text could say anything, and another object would have to be made again. */
function isKept({ type }: Pick<GraphQLField<unknown, unknown>, 'type'>): boolean {
  const named = getNamedType(type);
  if (getNullableType(type) !== named) return false;
  return isEnumType(named) || (isLeafType(named) && named.name !== GraphQLString.name) || prefixOfType(named.name) !== undefined;
}

function faultsOf(mutation: Mutation): string[] {
  const { name, args, extensions } = mutation;
  const faults: string[] = [];
  const input = inputOf(mutation);
  if (args.length !== 1 || !isNonNullType(args[0]?.type) || !isInputObjectType(input) || input.name !== `${capital(name)}Input`)
    faults.push(`${name} takes one argument: input: ${capital(name)}Input!`);
  const union = getNamedType(mutation.type);
  if (
    !isUnionType(union) ||
    union.name !== `${capital(name)}Result` ||
    union.getTypes().filter((type) => !isRefusal(type) && type.name !== PREVIEW).length !== 1
  )
    return [...faults, `${name} answers with the union ${capital(name)}Result of one type that says what was done, and refusals (resultOf).`];
  if (extensions['keyless'] === undefined)
    for (const field of Object.values(doneOf(mutation)!.getFields()))
      if (!isKept(field))
        faults.push(
          `${name} answers with ${doneOf(mutation)!.name}.${field.name}, which cannot be kept under an idempotency key: let it be a node, a number, a day, a flag or a value of an enum, or say @Keyless().`,
        );
  const types = new Map<string, string>();
  for (const member of union.getTypes())
    for (const field of Object.values(member.getFields())) {
      const [type, other] = [String(field.type), types.get(field.name)];
      if (other !== undefined && other !== type)
        faults.push(`${union.name} has a ${field.name} of ${other} and one of ${type}: nobody could ask for both. Call one of them otherwise.`);
      types.set(field.name, type);
    }
  const takesVersion = isInputObjectType(input) && 'version' in input.getFields();
  // Of several, each with its version, one that was changed can be told by itself as well.
  const takesVersions = isInputObjectType(input) && listedInputs(input).some((one) => 'version' in one.getFields());
  const tellsChange = union.getTypes().some((type) => isRefusal(type) && type.name.endsWith('Changed') && 'current' in type.getFields());
  if (takesVersion !== tellsChange && !takesVersions)
    faults.push(`${name} takes the version that was read if, and only if, it is refused with a …Changed that shows what is edited as it now is (current).`);
  const [takesPreview, tellsPreview] = [isInputObjectType(input) && 'preview' in input.getFields(), union.getTypes().some((type) => type.name === PREVIEW)];
  if (takesPreview !== tellsPreview)
    faults.push(`${name} is an act on both sides or on none: its input extends ActInput, and its union is made by actResultOf.`);
  return faults;
}

/** What is wrong with the shapes of mutations, each with what to do. */
export const mutationFaults = (schema: GraphQLSchema): string[] => Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(faultsOf);

/** Gives the input of every mutation its key, so that none has to remember. */
export function addKeys(schema: GraphQLSchema): void {
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const input = inputOf(mutation);
    if (mutation.extensions['keyless'] !== undefined || !isInputObjectType(input)) continue;
    input.getFields()['idempotencyKey'] = {
      name: 'idempotencyKey',
      description: `Made up by the caller for one act, such as a UUID; at most ${MOST_OF_KEY} characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same.`,
      type: GraphQLString,
      defaultValue: undefined,
      deprecationReason: undefined,
      extensions: { bounds: { least: 1, most: MOST_OF_KEY } },
      astNode: undefined,
    };
  }
}
