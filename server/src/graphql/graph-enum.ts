import { registerEnumType } from 'type-graphql';

/** The values of an enum by their own names. */
export type EnumObject<Value extends string> = { readonly [Name in Value]: Name };

/**
 * An enum of the graph, stated once: its values are a constant for the code and the database's check, its name and
 * description and a word on each value go into the schema, and its type is taken from it:
 *
 *   export const Sex = graphEnum('Sex', { MALE: 'A man.', FEMALE: 'A woman.' }, 'Sex as recorded in the NIP.');
 *   export type Sex = EnumOf<typeof Sex>;
 *
 * Rules are pure and know no graph: what they share with it is a list in their `.parameters`, handed in as `values`.
 */
export function graphEnum<const Value extends string>(
  name: string,
  texts: Readonly<Record<Value, string>>,
  description: string,
  values: readonly Value[] = Object.keys(texts) as Value[],
): EnumObject<Value> {
  const named = Object.fromEntries(values.map((value) => [value, value])) as EnumObject<Value>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: texts[value] }]));
  registerEnumType<EnumObject<string>>(named, { name, description, valuesConfig });
  return named;
}

export type EnumOf<Named extends EnumObject<string>> = keyof Named & string;
