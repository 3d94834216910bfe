import { addToEnum, openEnum } from '../../graphql/open-enum.ts';

/** Filled with what the features let people do. */
export const ActKind = openEnum({ name: 'ActKind', description: 'What somebody did.' });

declare const stated: unique symbol;
/** A kind of acts that a feature has stated: no other is ever recorded. */
export type ActKindName = string & { readonly [stated]: true };

/**
 * States a kind of acts, beside the inputs of the mutation that does it. Known as soon as the feature is loaded, since the
 * database holds to it what it keeps (graph/enum-columns.ts).
 */
export function actKind(name: string, description: string): ActKindName {
  addToEnum('ActKind', name, description);
  return name as ActKindName;
}
