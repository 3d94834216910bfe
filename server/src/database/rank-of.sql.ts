/** The place of a value in a list, as SQL: what is sorted by it comes in the order of the enum. Null for a value that is not in the list. */
export const rankOf = (values: readonly string[], value: string): string => `array_position(array[${values.map((one) => `'${one}'`).join(', ')}], ${value})`;
