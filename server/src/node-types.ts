/**
 * Prefix of the ids of each node type with its name in the graph. A feature adds its own beside its manifest:
 *
 *   declare module '../../node-types.ts' { interface NodeTypes { course: 'Course' } }
 */
export interface NodeTypes {}

export type NodePrefix = keyof NodeTypes;
