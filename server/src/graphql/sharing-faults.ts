import { getNamedType, isCompositeType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

interface Marked {
  readonly extensions: Readonly<Record<string, unknown>>;
}
/** What was said of a type or field (graphql/sharing.ts). */
export const isMarked = ({ extensions }: Marked): boolean => extensions['impersonal'] === true;
export const isPersonal = ({ extensions }: Marked): boolean => extensions['personal'] === true;

/** What is wrong with the statements about sharing, each with what to do: answered to the wrong person, nothing else would show it. */
export const sharingFaults = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && isMarked(type))
    .flatMap((type) => Object.values(type.getFields()).flatMap((field) => faultOf(type, field) ?? []));

function faultOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string | null {
  const name = `${type.name}.${field.name}`;
  if (/^viewer(?![a-z])/.test(field.name))
    return `${name} says what the viewer may do, and ${type.name} is @Impersonal(): its bytes go to everybody with the same reach. Put the field on a type that is not, or let the web ask it by a query.`;
  if (isMarked(field) && isPersonal(field)) return `${name} says both @Impersonal() and @Personal(). Leave the one that is not true.`;
  if (field.resolve && !isMarked(field) && !isPersonal(field))
    return `${name} has a resolver of its own on a type that is @Impersonal(), and does not say whether its answer may be shared. Say @Personal() when it depends on who asks, on a policy or on more of the scope than figures; @Impersonal() when everybody with the same reach is answered the same.`;
  const returned = getNamedType(field.type);
  if (!isPersonal(field) && isCompositeType(returned) && !isMarked(returned))
    return `${name} leads from a type that is @Impersonal() to ${returned.name}, which is not. Say @Personal() of the field, or @Impersonal() of ${returned.name} when all of it may be shared.`;
  return null;
}
