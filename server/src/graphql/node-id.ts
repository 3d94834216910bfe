import { GraphQLID, type GraphQLScalarType } from 'graphql';
import type { NodePrefix } from '../node-types.ts';
import { decodeId } from './node.ts';
import { readAs } from './read-arguments.ts';

const markers = new Map<NodePrefix, GraphQLScalarType>();

/**
 * The type of an argument or input field that takes the id of one node type: `@Arg('id', () => NodeId('dinas'))`. In the
 * graph it is an `ID`; the resolver is given the uuid, and an id of another type never reaches it.
 */
export function NodeId(prefix: NodePrefix): GraphQLScalarType {
  let marker = markers.get(prefix);
  if (!marker)
    markers.set(
      prefix,
      (marker = readAs(`NodeId_${prefix}`, GraphQLID, (id, name, rows) => {
        const uuid = decodeId(prefix, id as string);
        rows.push({ name, prefix, uuid });
        return uuid;
      })),
    );
  return marker;
}
