import { Field, InputType, ObjectType } from 'type-graphql';
import { NodeId } from '../../graphql/node-id.ts';
import { Act } from './act.entity.ts';
import { actKind } from './act-kind.types.ts';
import { ActHeldInPlace, ActOfAnother, ActUndoneAlready } from './acts.errors.ts';
import type { ActRecord } from './acts.queries.ts';
import { actResultOf, DecreedActInput } from './acts.types.ts';

export const UNDO = actKind('UNDO', 'Another act was taken back.');

@InputType({ description: 'Takes back everything that an act wrote.' })
export class UndoActInput extends DecreedActInput {
  @Field(() => NodeId('act'), { description: 'Which act; one that took another back may be taken back as well.' }) actId!: string;
}

@ObjectType({ description: 'Two acts: the one that was taken back, and the one that did so.' })
export class ActTakenBack {
  @Field(() => Act, { description: 'The act that was taken back.' })
  readonly undone: ActRecord;

  @Field(() => Act, { description: 'The act that took it back.' })
  readonly act: ActRecord;

  constructor(undone: ActRecord, act: ActRecord = undone) {
    this.undone = undone;
    this.act = act;
  }
}

export const UndoActResult = actResultOf('UndoActResult', 'The acts, what would become of the record, or why not.', [
  ActTakenBack,
  ActOfAnother,
  ActUndoneAlready,
  ActHeldInPlace,
]);
export type UndoActResult = typeof UndoActResult;
