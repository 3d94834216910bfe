import { Extensions, Field, InputType, Int, ObjectType } from 'type-graphql';
import { lengthOf } from '../../graphql/length.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Text } from '../../graphql/text.ts';
import { actResultOf, DecreedActInput } from '../acts/index.ts';
import { EducationLevel } from '../organization/index.ts';
import { Employee, EmployeeStatus } from './employee.entity.ts';
import { RowsRefused } from './many.errors.ts';

/** What a list of rows to change may hold (graphql/read-arguments.ts). */
const MANY = { mostItems: RowsRefused.MOST };

@Extensions(MANY)
@InputType({ description: 'Somebody to change, as they were read.' })
export class ReadPerson {
  @Field(() => NodeId('employee'), { description: 'Who.' }) employeeId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
}

@Extensions(MANY)
@InputType({ description: 'An assignment to end, as it was read.' })
export class ReadAssignment {
  @Field(() => NodeId('assignment'), { description: 'Which.' }) assignmentId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
}

@Extensions(MANY)
@InputType({ description: 'A position whose need is set, with the need that was read.' })
export class ReadPosition {
  @Field(() => NodeId('position'), { description: 'Which.' }) positionId!: string;
  @Field(() => NodeId('need'), { nullable: true, description: 'The need that was read as the one in force on that day; left out when there was none.' })
  needId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version of that need; left out when there was none.' }) version?: number | null;
}

@InputType({ description: 'Changes one thing of many rows, in one act: all of them or none.' })
abstract class ManyInput extends DecreedActInput {
  @Field(() => Boolean, { nullable: true, description: 'Changes the others where some are refused; a preview says which. If all are, nothing is done.' })
  leaveOutRefused?: boolean | null;
}

@InputType({ description: 'People whose record changes from a day on.' })
abstract class ChangeManyInput extends ManyInput {
  @Field(() => [ReadPerson], { description: 'Who: 500 at most, each once, of one government.' }) people!: ReadPerson[];
  @Field(() => LocalDateScalar, { description: 'First day on which it holds (TMT): today or before.' }) since!: string;
}

@InputType({ description: 'Gives many people the same status from a day on; each as changeStatus does.' })
export class ChangeManyStatusInput extends ChangeManyInput {
  @Field(() => EmployeeStatus, { description: 'The new status.' }) status!: EmployeeStatus;
  @Field(() => Text(lengthOf(Employee, 'golongan')), {
    nullable: true,
    description: 'Golongan from that day on, as people write it; left out each keeps their own, where the new status knows it.',
  })
  golongan?: string | null;
}

@InputType({ description: 'Gives many people the same golongan from a day on; each as changeGolongan does.' })
export class ChangeManyGolonganInput extends ChangeManyInput {
  @Field(() => Text(lengthOf(Employee, 'golongan')), { description: 'The new golongan, as people write it.' }) golongan!: string;
}

@InputType({ description: 'States the same education of many people from a day on; each as changeEducation does.' })
export class ChangeManyEducationInput extends ChangeManyInput {
  @Field(() => EducationLevel, { description: 'Its level.' }) educationLevel!: EducationLevel;
  @Field(() => Text(lengthOf(Employee, 'educationField')), { nullable: true, description: 'Its field; left out each keeps their own, null takes it away.' })
  educationField?: string | null;
}

@InputType({ description: 'Ends many assignments on the same day; each as endAssignment does.' })
export class EndManyAssignmentsInput extends ManyInput {
  @Field(() => [ReadAssignment], { description: 'Which: 500 at most, each once, of one government.' }) assignments!: ReadAssignment[];
  @Field(() => LocalDateScalar, { description: 'Last day in the position.' }) lastDay!: string;
}

@InputType({ description: 'Sets the same need of many positions from a day on; each as setPositionNeed does.' })
export class SetManyNeedsInput extends ManyInput {
  @Field(() => [ReadPosition], { description: 'Which: 500 at most, each once, of one government.' }) positions!: ReadPosition[];
  @Field(() => Int, { description: 'How many people each needs, 0 to 100,000.' }) need!: number;
  @Field(() => LocalDateScalar, { description: 'First day of the new figure.' }) since!: string;
}

@ObjectType({ description: 'Many rows were changed, in one act.' })
export class ManyDone {
  @Field(() => Int, { description: 'How many were changed.' }) readonly changedCount: number;
  @Field(() => Int, { description: 'How many were left out, since they were refused.' }) readonly leftOutCount: number;

  constructor(changedCount: number, leftOutCount: number) {
    this.changedCount = changedCount;
    this.leftOutCount = leftOutCount;
  }
}

const EITHER = [ManyDone, RowsRefused] as const;
const OR = 'How many were changed, or why not.';

export const ChangeManyStatusResult = actResultOf('ChangeManyStatusResult', OR, EITHER);
export type ChangeManyStatusResult = typeof ChangeManyStatusResult;
export const ChangeManyGolonganResult = actResultOf('ChangeManyGolonganResult', OR, EITHER);
export type ChangeManyGolonganResult = typeof ChangeManyGolonganResult;
export const ChangeManyEducationResult = actResultOf('ChangeManyEducationResult', OR, EITHER);
export type ChangeManyEducationResult = typeof ChangeManyEducationResult;
export const EndManyAssignmentsResult = actResultOf('EndManyAssignmentsResult', OR, EITHER);
export type EndManyAssignmentsResult = typeof EndManyAssignmentsResult;
export const SetManyNeedsResult = actResultOf('SetManyNeedsResult', OR, EITHER);
export type SetManyNeedsResult = typeof SetManyNeedsResult;
