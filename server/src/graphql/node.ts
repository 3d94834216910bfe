import { Field, ID, InterfaceType } from 'type-graphql';
import type { Context } from './context.ts';
import type { NodePrefix, NodeTypes } from '../node-types.ts';
import type { Shape } from '../graph/shape.ts';
import { badInput } from './errors.ts';

/** A type with an id of its own. */
export interface NodeType<Prefix extends NodePrefix = NodePrefix> {
  readonly prefix: Prefix;
  readonly type: NodeTypes[Prefix];
  /** The row, or null when there is none that the viewer may see. */
  readonly read: (context: Context, uuid: string) => Promise<object | null>;
  /** How its rows are read, for what is made for every stored type alike: the feed and exports tell of their fields by it. */
  readonly shape?: Shape;
}

@InterfaceType({ description: 'Anything with an id of its own, readable through node(id).' })
export abstract class Node {
  @Field(() => ID, { description: 'Stable id of the form <type>_<uuid>.' })
  id!: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const byPrefix = new Map<string, NodeType>();

/** Makes the node types of all features known; called when the schema is built, before anything is asked. */
export function defineNodes(nodes: readonly NodeType[]): void {
  for (const node of nodes) byPrefix.set(node.prefix, node);
}

export const nodeTypes = (): Iterable<NodeType> => byPrefix.values();

export function nodeType(prefix: NodePrefix): NodeType {
  const found = byPrefix.get(prefix);
  if (!found) throw new Error(`no feature has nodes of ${prefix}`);
  return found;
}

/** The name of a type as a value of an enum: EvaluationPeriod is EVALUATION_PERIOD. */
export const entityNameOf = (type: string): string => type.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const encodeId = (prefix: NodePrefix, uuid: string): string => `${prefix}_${uuid}`;

export function decodeAnyId(id: string): { readonly node: NodeType; readonly prefix: NodePrefix; readonly uuid: string } | null {
  const cut = id.indexOf('_');
  const node = byPrefix.get(id.slice(0, cut));
  const uuid = id.slice(cut + 1);
  return node && UUID.test(uuid) ? { node, prefix: node.prefix, uuid } : null;
}

/** The nodes of a type of the graph. */
export function nodeOfType(type: string): NodeType {
  const found = [...byPrefix.values()].find((one) => one.type === type);
  if (!found) throw new Error(`${type} is no type with nodes`);
  return found;
}

/** Reads the uuid out of an id of one type; an id of another type is a mistake of the caller, named as such with where it stands. */
export function decodeId(prefix: NodePrefix, id: string, path: string): string {
  const decoded = decodeAnyId(id);
  if (decoded?.prefix === prefix) return decoded.uuid;
  throw badInput(`${path}: "${id.slice(0, 80)}" is not an id of ${byPrefix.get(prefix)?.type ?? prefix}; such ids look like ${prefix}_<uuid>.`);
}
