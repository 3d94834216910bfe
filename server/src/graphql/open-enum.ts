import { registerEnumType } from 'type-graphql';

/** Enums whose values come from the features, by their name in the graph. */
const open = new Map<string, Record<string, string>>();
const descriptions = new Map<string, Record<string, { description: string }>>();

/**
 * An enum that knows none of its values when it is declared: the features bring them, and `fillEnum` puts them in before
 * the schema is built.
 */
export function openEnum({ name, description }: { readonly name: string; readonly description: string }): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const texts: Record<string, { description: string }> = {};
  open.set(name, values);
  descriptions.set(name, texts);
  registerEnumType(values, { name, description, valuesConfig: texts });
  return values;
}

/** Adds values to an open enum; a value with a description of its own says what it is. */
export function fillEnum(name: string, values: Readonly<Record<string, string | null>>): void {
  const known = open.get(name);
  if (!known) throw new Error(`${name} is not an open enum of the schema`);
  for (const [value, description] of Object.entries(values)) {
    known[value] = value;
    if (description) descriptions.get(name)![value] = { description };
  }
}

/** Adds one value, in the order of the alphabet: modules are loaded in any, and a schema must not tell in which. */
export function addToEnum(name: string, value: string, description: string): void {
  const known = open.get(name);
  if (!known) throw new Error(`${name} is not an open enum of the schema`);
  if (value in known) throw new Error(`${name} has two values ${value}`);
  const values = [...Object.keys(known), value].toSorted();
  for (const one of values) delete known[one];
  for (const one of values) known[one] = one;
  descriptions.get(name)![value] = { description };
}
