/** What is wrong in an argument is told with where it stands, however deep: every text and id that can be sent anywhere. */
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { expect, it } from 'vitest';
import { buildSchema } from '../graphql/build-schema.ts';
import { takenBy } from '../graphql/read-arguments.ts';
import { features } from './index.ts';

const schema = buildSchema(features);

interface Wrong {
  /** Where it stands, as it is to be told. */
  readonly path: string;
  readonly value: unknown;
}

/** The type with one thing wrong in it, once for each text and id there is; what holds itself is entered once more. */
function* wrongs(type: GraphQLInputType, path: string, entered: readonly string[] = []): Generator<Wrong> {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    for (const wrong of wrongs(inner.ofType, `${path}.0`, entered)) yield { ...wrong, value: [wrong.value] };
  } else if (isInputObjectType(inner)) {
    if (entered.filter((name) => name === inner.name).length > 1) return;
    for (const field of Object.values(inner.getFields()))
      for (const wrong of wrongs(field.type, `${path}.${field.name}`, [...entered, inner.name])) yield { ...wrong, value: { [field.name]: wrong.value } };
  } else if (['ID', 'String'].includes(getNamedType(inner).name)) yield { path, value: 'half of a \uD800' };
}

/** What is said of a value that came as a variable: its type was looked at before, and whatever else it needs is not asked for here. */
function refusalOf(field: GraphQLField<unknown, unknown>, argument: string, value: unknown): string {
  const name = { kind: Kind.NAME, value: argument } as const;
  const node: FieldNode = { kind: Kind.FIELD, name, arguments: [{ kind: Kind.ARGUMENT, name, value: { kind: Kind.VARIABLE, name } }] };
  const alone = { ...field, args: field.args.filter((one) => one.name === argument) };
  // Looked up by the field itself, read with the others left out.
  const args = field.args;
  Object.assign(field, { args: alone.args });
  try {
    takenBy(field, { fieldNodes: [node], variableValues: { [argument]: value } });
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  } finally {
    Object.assign(field, { args });
  }
}

it('names the whole path, whatever is wrong with it', () => {
  const told = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
    .flatMap(([owner, field]) =>
      field.args.flatMap((argument) =>
        [...wrongs(argument.type, argument.name)].map(({ path, value }) => ({
          at: `${owner}.${field.name}`,
          path,
          message: refusalOf(field, argument.name, value),
        })),
      ),
    );
  expect(told.length).toBeGreaterThan(300);
  const silent = told.filter(({ path, message }) => !(message.startsWith(`${path}:`) || message.startsWith(`${path} `)));
  expect(silent.map(({ at, path, message }) => `${at} ${path}: ${message}`).slice(0, 20)).toEqual([]);
});
