import { createUnionType, Field, getMetadataStorage, InterfaceType, type ClassType } from 'type-graphql';
import { openEnum } from './open-enum.ts';
import { typeNameOf } from './type-name.ts';

/** Filled with the code of every refusal when the schema is built. */
export const RefusalCode = openEnum({
  name: 'RefusalCode',
  description: 'Every fact for which something is refused; each is the name of a type of the graph.',
});

/** EvaluationSealed → EVALUATION_SEALED. */
const codeOf = (typeName: string): string => typeName.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/**
 * Why something a person asked for was not done. Each is a class of its own with the facts as its fields, in the
 * `.errors` of its feature; its code follows from its name. The type parameter says the code once more for the compiler,
 * which otherwise takes two refusals with the same fields for one.
 */
@InterfaceType({ description: 'Something the caller can act on. `code` states a fact, `message` says the remedy in English.' })
export abstract class Refusal<Code extends string = string> {
  @Field(() => RefusalCode, { description: 'The fact, in screaming snake case; equal to the type in the union.' })
  readonly code: Code;

  @Field(() => String, { description: 'What is the case and what to do, in English, for logs and integrators.' })
  readonly message: string;

  constructor(message: string) {
    this.code = codeOf(typeNameOf(new.target)) as Code;
    this.message = message;
  }
}

/** The codes of all refusals with what they say, in the order of the alphabet: features are loaded in any. */
export function refusalCodes(): Readonly<Record<string, string | null>> {
  const refusals = getMetadataStorage().objectTypes.filter((type) => (type.interfaceClasses as readonly unknown[] | undefined)?.includes(Refusal));
  return Object.fromEntries(refusals.map((type) => [codeOf(type.name), type.description ?? null] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What a mutation answers with: what was done, or a refusal. `typeof` it is what the service returns, so the classes are
 * stated once for the graph and for the compiler:
 *
 *   export const SealResult = resultOf('SealResult', 'The evaluation, or why not.', [Saved, PeriodClosed]);
 *   export type SealResult = typeof SealResult;
 */
export const resultOf = <const Classes extends readonly ClassType[]>(name: string, description: string, classes: Classes): InstanceType<Classes[number]> =>
  createUnionType({ name, description, types: () => classes }) as InstanceType<Classes[number]>;
