import { GraphQLError } from 'graphql';
import { Field, ID, InterfaceType } from 'type-graphql';

/** Every id says what it is of: `employee_0199…`. The prefix is the table, the rest its uuid. */
export const NODE_TYPES = {
  instansi: 'Instansi',
  dinas: 'Dinas',
  unit: 'Unit',
  position: 'Position',
  employee: 'Employee',
  assignment: 'Assignment',
  period: 'EvaluationPeriod',
  evaluation: 'Evaluation',
  import: 'Import',
} as const;
export type NodePrefix = keyof typeof NODE_TYPES;

@InterfaceType({ description: 'Anything with an id of its own, readable through node(id).' })
export abstract class Node {
  @Field(() => ID, { description: 'Stable id of the form <type>_<uuid>.' })
  id!: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const encodeId = (prefix: NodePrefix, uuid: string): string => `${prefix}_${uuid}`;

export function decodeAnyId(id: string): { prefix: NodePrefix; uuid: string } | null {
  const cut = id.indexOf('_');
  const prefix = id.slice(0, cut);
  const uuid = id.slice(cut + 1);
  return cut > 0 && Object.hasOwn(NODE_TYPES, prefix) && UUID.test(uuid) ? { prefix: prefix as NodePrefix, uuid } : null;
}

/** Reads the uuid out of an id of one type; an id of another type is a mistake of the caller, named as such. */
export function decodeId(prefix: NodePrefix, id: string): string {
  const decoded = decodeAnyId(id);
  if (decoded?.prefix === prefix) return decoded.uuid;
  throw new GraphQLError(`"${id.slice(0, 80)}" is not an id of ${NODE_TYPES[prefix]}; such ids look like ${prefix}_<uuid>.`, {
    extensions: { code: 'BAD_INPUT' },
  });
}
