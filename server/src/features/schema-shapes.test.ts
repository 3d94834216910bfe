/**
 * The shapes of the API, each a rule of schema/README.md ("Shapes"). A field that breaks one fails here and is named. Rules
 * are added to the list; exceptions are listed with why, and one that is no longer needed fails as well.
 */
import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../graphql/build-schema.ts';
import { inputsOf, type Bounds } from '../graphql/read-arguments.ts';
import { features } from './index.ts';

const schema = buildSchema(features);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

interface Rule {
  readonly says: string;
  /** Names of what breaks it. */
  readonly brokenBy: (schema: GraphQLSchema) => string[];
  readonly exceptions?: Readonly<Record<string, string>>;
}

/** Fields of one name that members of a union, or implementers of an interface, give different types or nullability. */
function differing(name: string, members: readonly GraphQLObjectType[]): string[] {
  const byField = Map.groupBy(
    members.flatMap((member) => Object.values(member.getFields()).map((field) => ({ field: field.name, type: String(field.type) }))),
    ({ field }) => field,
  );
  return [...byField].filter(([, fields]) => new Set(fields.map(({ type }) => type)).size > 1).map(([field]) => `${name}.${field}`);
}

const RULES: readonly Rule[] = [
  {
    says: 'a root field of a query can be null: one refusal takes nothing of what stands beside it',
    brokenBy: () =>
      Object.values(schema.getQueryType()!.getFields())
        .filter(({ type }) => isNonNullType(type))
        .map(({ name }) => name),
  },
  {
    says: 'what has a default can be null: null means the default',
    brokenBy: () => [...inputsOf(schema)].filter(({ defaultValue, type }) => defaultValue !== undefined && isNonNullType(type)).map(({ name }) => name),
  },
  {
    says: 'members of a union give one field name one type',
    brokenBy: () => types.filter(isUnionType).flatMap((union) => differing(union.name, union.getTypes())),
  },
  {
    says: 'types of an interface give one field name one type',
    brokenBy: () => types.filter(isInterfaceType).flatMap((one) => differing(one.name, schema.getPossibleTypes(one))),
    exceptions: {
      'Node.validTo': 'a period always ends',
      'Refusal.current': 'what changed meanwhile, as it is now: a row of the type that the refusal is about; no mutation has two of them',
    },
  },
  {
    says: 'a scalar of ours says by what it is specified',
    brokenBy: () => types.filter((type) => isScalarType(type) && !isSpecifiedScalarType(type) && !type.specifiedByURL).map(({ name }) => name),
  },
  {
    says: 'a value of an enum says what it means',
    brokenBy: () =>
      types
        .filter(isEnumType)
        .flatMap((type: GraphQLEnumType) => type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`]))),
  },
  {
    says: 'an argument and an input field say what they are',
    brokenBy: () => [...inputsOf(schema)].filter(({ description }) => !description).map(({ name }) => name),
  },
  {
    says: 'a text that is sent has a bound of its own',
    brokenBy: () =>
      [...inputsOf(schema)]
        .filter(({ type, extensions }) => getNamedType(type).name === 'String' && (extensions['bounds'] as Bounds | undefined)?.most === undefined)
        .map(({ name }) => name),
  },
  {
    says: 'a mutation takes one input, and answers with a union',
    brokenBy: () =>
      Object.values(schema.getMutationType()!.getFields())
        .filter(({ type, args }) => args.length > 1 || !isUnionType(getNamedType(type)))
        .map(({ name }) => name),
  },
  {
    says: 'a list inside a list, or a list that may hold nulls, is none of ours',
    brokenBy: () =>
      types.filter(isObjectType).flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) => {
          const list = isNonNullType(field.type) ? field.type.ofType : field.type;
          return isListType(list) && (!isNonNullType(list.ofType) || isListType(list.ofType.ofType)) ? [`${type.name}.${field.name}`] : [];
        }),
      ),
    exceptions: { 'Query.nodes': 'in the order of the ids: a null stands in the place of what is not there' },
  },
];

describe.each(RULES)('$says', ({ brokenBy, exceptions = {} }) => {
  it('everywhere', () => {
    const broken = [...new Set(brokenBy(schema))];
    expect(broken.filter((name) => !(name in exceptions))).toEqual([]);
    expect(
      Object.keys(exceptions).filter((name) => !broken.includes(name)),
      'exceptions that are none any more',
    ).toEqual([]);
  });
});
