type Missing<Value, Listed> = [Exclude<Value, Listed>] extends [never] ? unknown : { readonly 'not listed': Exclude<Value, Listed> };

/**
 * Every value of an enumeration of the schema, in the order people know; one that is not listed does not compile.
 *
 * @example everyValue<Sex>()('FEMALE', 'MALE')
 */
export function everyValue<Value extends string>() {
  return <const Listed extends readonly Value[]>(...listed: Listed & Missing<Value, Listed[number]>): readonly Value[] => listed as readonly Value[];
}
