import { registerEnumType } from 'type-graphql';

/** The values of an enum by their own names. */
export type EnumObject<Value extends string> = { readonly [Name in Value]: Name };

/**
 * An enum of the graph, stated once: its values are a constant for the code and the database's check, its name and
 * description go into the schema, and its type is taken from it:
 *
 *   export const Sex = graphEnum('Sex', ['MALE', 'FEMALE'], 'Sex as recorded in the NIP.');
 *   export type Sex = EnumOf<typeof Sex>;
 *
 * Rules are pure and know no graph: what they share with it is a list in their `.parameters`, handed in here. Values that
 * need a word each are the keys of what is said of them.
 */
export function graphEnum<const Value extends string>(
  name: string,
  values: readonly Value[] | Readonly<Record<Value, string>>,
  description: string,
): EnumObject<Value> {
  const texts = Array.isArray(values) ? {} : (values as Readonly<Record<Value, string>>);
  const names = (Array.isArray(values) ? values : Object.keys(values)) as readonly Value[];
  const named = Object.fromEntries(names.map((value) => [value, value])) as EnumObject<Value>;
  const valuesConfig = Object.fromEntries(Object.entries<string>(texts).map(([value, text]) => [value, { description: text }]));
  registerEnumType<EnumObject<string>>(named, { name, description, valuesConfig });
  return named;
}

export type EnumOf<Named extends EnumObject<string>> = keyof Named & string;
