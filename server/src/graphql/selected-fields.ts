import { Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type SelectionSetNode } from 'graphql';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
export type Selections = readonly (SelectionSetNode | undefined)[];

/**
 * What is asked of a value of a type, by the keys of the answer and in their order, as graphql collects it: with fragments
 * expanded where they are of the type. Of a document whose conditions are decided.
 */
export function fieldsByKey(
  selections: Selections,
  type: GraphQLObjectType,
  fragments: Fragments,
  found = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  const isOfType = (name: string | undefined): boolean => name === undefined || name === type.name || type.getInterfaces().some((one) => one.name === name);
  for (const set of selections) {
    for (const item of set?.selections ?? []) {
      if (item.kind === Kind.FIELD) {
        const key = item.alias?.value ?? item.name.value;
        const nodes = found.get(key);
        if (nodes) nodes.push(item);
        else found.set(key, [item]);
        continue;
      }
      const fragment = item.kind === Kind.INLINE_FRAGMENT ? item : fragments[item.name.value];
      if (fragment && isOfType(fragment.typeCondition?.name.value)) fieldsByKey([fragment.selectionSet], type, fragments, found);
    }
  }
  return found;
}
