import { Kind, print, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { Fragments, Selections } from '../graphql/selected-fields.ts';

/** What an operation asks of an object: the fields by name, each with what is asked below it. */
export interface Wanted {
  /** Unlike for any two selections that differ. */
  readonly id: number;
  readonly fields: ReadonlyMap<string, Wanted>;
  /** Fields that are asked with arguments somewhere, so that what they answer is not known from the name. */
  readonly withArguments: ReadonlySet<string>;
  /** A node of each field, to read its arguments by; of fields that are asked with unlike ones none. */
  readonly nodes: ReadonlyMap<string, FieldNode>;
  /** What is asked of the items, of what is a connection. */
  readonly items: () => Wanted;
  /** As it stands in the document. */
  readonly selections: Selections;
  readonly fragments: Fragments;
}

let lastId = 0;

/**
 * Documents are kept by Apollo and by compiled queries, and their nodes with them: each selection is looked at once. A
 * field that several fragments name is several nodes, the same ones for every row, so the list of them is the key; one
 * `Wanted` per row would be one batch, and one statement, per row.
 */
interface Memory {
  found?: Wanted;
  readonly behind: WeakMap<FieldNode, Memory>;
}
const newMemory = (): Memory => ({ behind: new WeakMap() });
const objects = newMemory();
const items = newMemory();

function remembered(memory: Memory, info: GraphQLResolveInfo, find: () => Wanted): Wanted {
  let place = memory;
  for (const node of info.fieldNodes) {
    let next = place.behind.get(node);
    if (!next) place.behind.set(node, (next = newMemory()));
    place = next;
  }
  return (place.found ??= find());
}

/** Fields by name with fragments expanded; conditions (types, @skip, @include) are ignored, so it may be more than is answered. */
function fieldsOf(selections: Iterable<SelectionSetNode | undefined>, fragments: Fragments, found = new Map<string, FieldNode[]>()): Map<string, FieldNode[]> {
  for (const selection of selections) {
    for (const item of selection?.selections ?? []) {
      if (item.kind === Kind.FIELD) found.set(item.name.value, [...(found.get(item.name.value) ?? []), item]);
      else fieldsOf([item.kind === Kind.INLINE_FRAGMENT ? item.selectionSet : fragments[item.name.value]?.selectionSet], fragments, found);
    }
  }
  return found;
}

function wantedOf(nodes: readonly FieldNode[], fragments: Fragments): Wanted {
  const selections = nodes.map((node) => node.selectionSet);
  const byName = fieldsOf(selections, fragments);
  let items: Wanted | null = null;
  return {
    id: ++lastId,
    fields: new Map([...byName].map(([name, below]) => [name, wantedOf(below, fragments)])),
    withArguments: new Set([...byName].filter(([, below]) => below.some((node) => node.arguments && node.arguments.length > 0)).map(([name]) => name)),
    nodes: new Map([...byName].flatMap(([name, below]) => (new Set(below.map(argumentsAsText)).size === 1 ? [[name, below[0]!] as const] : []))),
    items: () => (items ??= itemsOf(nodes, fragments)),
    selections,
    fragments,
  };
}

const argumentsAsText = ({ arguments: given = [] }: FieldNode): string =>
  given
    .map((argument) => print(argument))
    .toSorted()
    .join();

function itemsOf(connections: readonly FieldNode[], fragments: Fragments): Wanted {
  const connection = fieldsOf(
    connections.map((node) => node.selectionSet),
    fragments,
  );
  const edges = fieldsOf(
    (connection.get('edges') ?? []).map((node) => node.selectionSet),
    fragments,
  );
  return wantedOf([...(connection.get('nodes') ?? []), ...(edges.get('node') ?? [])], fragments);
}

/** What is asked of the object that a field answers with. */
export const wantedOfObject = (info: GraphQLResolveInfo): Wanted => remembered(objects, info, () => wantedOf(info.fieldNodes, info.fragments));

/** What is asked of the items of a connection, be it through `nodes` or through `edges`. */
export const wantedOfItems = (info: GraphQLResolveInfo): Wanted => remembered(items, info, () => itemsOf(info.fieldNodes, info.fragments));
