import { Field, InputType, Int } from 'type-graphql';
import { NodeId } from '../../graphql/node-id.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { AssignmentKind } from './assignment.entity.ts';
import { AssignmentChanged, AssignmentEvaluated, EmployeeAlreadyAssigned, EmploymentOver, NothingToCorrect, PositionNotValid } from './staffing.errors.ts';
import { AssignmentSaved } from './staffing.types.ts';

export const CORRECT_ASSIGNMENT = actKind('CORRECT_ASSIGNMENT', 'What the record said of an assignment was corrected.');

@InputType({
  description:
    'Corrects what the record says of an assignment: it was never so. Somebody who moves is no correction; their assignment ends and another begins. ' +
    'What is left out stays as it is; `decreeNumber` is the decree of the appointment, and null takes it away.',
})
export class CorrectAssignmentInput extends DecreedActInput {
  @Field(() => NodeId('assignment'), { description: 'Which assignment.' }) assignmentId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => NodeId('position'), { nullable: true, description: 'The position it is in.' }) positionId?: string | null;
  @Field(() => AssignmentKind, { nullable: true, description: 'Definitive or acting.' }) kind?: AssignmentKind | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day (tmt).' }) validFrom?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; null where no end is known.' }) validTo?: string | null;
}

export const CorrectAssignmentResult = actResultOf('CorrectAssignmentResult', 'The assignment as it now stands, or why not.', [
  AssignmentSaved,
  AssignmentChanged,
  AssignmentEvaluated,
  EmployeeAlreadyAssigned,
  EmploymentOver,
  NothingToCorrect,
  PositionNotValid,
]);
export type CorrectAssignmentResult = typeof CorrectAssignmentResult;
