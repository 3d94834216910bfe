import { GraphQLID, type GraphQLScalarType } from 'graphql';
import { badInput } from '../../graphql/errors.ts';
import { decodeId } from '../../graphql/node.ts';
import { readAs } from '../../graphql/read-arguments.ts';
import type { NodePrefix } from '../../node-types.ts';

const STEP = /^step_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Steps are no nodes: they mean nothing without their draft. */
export const encodeStepId = (uuid: string): string => `step_${uuid}`;

/** The step that an id names, or null for the id of a row. */
export const stepNamedBy = (id: string): string | null => STEP.exec(id)?.[1] ?? null;

function readStepId(id: string, path: string): string {
  const uuid = stepNamedBy(id);
  if (uuid === null) throw badInput(`${path}: this is no id of a step; such ids look like step_<uuid>.`);
  return uuid;
}

/** The type of an input field that takes the id of a step; the resolver is given the uuid. */
export const StepId: GraphQLScalarType = readAs('StepId', GraphQLID, (id, path) => readStepId(id as string, path));

const markers = new Map<NodePrefix, GraphQLScalarType>();

/** The type of an id in a step: of a row, given as its uuid, or of an earlier step, given as it is, for what that one makes. */
export function RowOrMade(prefix: NodePrefix): GraphQLScalarType {
  let marker = markers.get(prefix);
  if (!marker)
    markers.set(
      prefix,
      (marker = readAs(`RowOrMade_${prefix}`, GraphQLID, (id, path) => (stepNamedBy(id as string) === null ? decodeId(prefix, id as string, path) : id))),
    );
  return marker;
}
