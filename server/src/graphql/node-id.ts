import { GraphQLID, type GraphQLScalarType } from 'graphql';
import type { NodePrefix } from '../node-types.ts';
import { decodeId, nodeOfType } from './node.ts';
import { readAs } from './read-arguments.ts';
import { typeNameOf } from './type-name.ts';

type NodeClass = abstract new () => object;

const markers = new Map<NodePrefix | NodeClass, GraphQLScalarType>();

/**
 * The type of an argument or input field that takes the id of one node type: `@Arg('id', () => NodeId('dinas'))`, or by its
 * class where the prefix is not known yet. In the graph it is an `ID`; the resolver is given the uuid, and an id of another
 * type never reaches it.
 */
export function NodeId(of: NodePrefix | NodeClass): GraphQLScalarType {
  let marker = markers.get(of);
  if (!marker)
    markers.set(
      of,
      (marker = readAs(`NodeId_${typeof of === 'string' ? of : of.name}`, GraphQLID, (id, path, rows) => {
        const prefix = typeof of === 'string' ? of : nodeOfType(typeNameOf(of)).prefix;
        const uuid = decodeId(prefix, id as string, path);
        rows.push({ path, prefix, uuid });
        return uuid;
      })),
    );
  return marker;
}

/** Whose ids such a type takes, by their prefix; null for any other type. */
export const prefixOfMarker = (type: unknown): NodePrefix | null => {
  const [of] = [...markers].find(([, marker]) => marker === type) ?? [null];
  return of === null || typeof of === 'string' ? of : nodeOfType(typeNameOf(of)).prefix;
};
