import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { connectionOf } from '../../graphql/connections.ts';
import { lengthOf } from '../../graphql/length.ts';
import { Text } from '../../graphql/text.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { ActInput, actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { Position } from '../organization/index.ts';
import { Assignment, AssignmentKind } from './assignment.entity.ts';
import { Employee } from './employee.entity.ts';
import { RETIREMENT_STEPS } from './retirement.rules.ts';
import { SUPERIOR_OUTCOMES } from './superior.rules.ts';
import { PositionNeed } from './position-need.entity.ts';
import {
  AssignmentAlreadyEnded,
  AssignmentChanged,
  EmployeeAlreadyAssigned,
  EmploymentOver,
  PositionNeedChanged,
  PositionNeedEstablished,
  PositionNotValid,
} from './staffing.errors.ts';
import { Most } from '../../graphql/work.ts';

export const EmployeeConnection = connectionOf(Employee, 'Employee');
export const AssignmentConnection = connectionOf(Assignment, 'Assignment');
export const PositionNeedConnection = connectionOf(PositionNeed, 'PositionNeed');

export const EmployeeWarning = graphEnum(
  'EmployeeWarning',
  {
    NIP_BIRTH_DATE_DIFFERS: 'The NIP tells another date of birth.',
    NIP_SEX_DIFFERS: 'The NIP tells the other sex.',
    NIP_STARTS_BEFORE_18: 'By the NIP the service begins before the age of 18.',
  },
  'What looks wrong about an employee. It may be right: courts correct dates of birth, and the number stays.',
);
export type EmployeeWarning = EnumOf<typeof EmployeeWarning>;

export const SuperiorOutcome = graphEnum(
  'SuperiorOutcome',
  {
    OWN_POSITION: 'The position of the person: the way up begins there.',
    DEFINITIVE_HOLDER: 'Its appointed holder, who is the superior.',
    ACTING_HOLDER: 'An acting holder, who is the superior.',
    VACANT: 'Nobody holds it: the way goes on up.',
    HELD_BY_SELF: 'The person holds it as well: the way goes on up.',
    TOP_OF_TREE: 'Nothing is above.',
    NO_ASSIGNMENT: 'The person holds no position on the day.',
  },
  'What was found at one step on the way up to the superior.',
  SUPERIOR_OUTCOMES,
);
export type SuperiorOutcome = EnumOf<typeof SuperiorOutcome>;

export const RetirementStepName = graphEnum(
  'RetirementStepName',
  { AGE: 'Which age holds for the position.', BIRTHDAY: 'When it is reached.', TAKES_EFFECT: 'The first day out of service.' },
  'AGE: which age holds for the position. BIRTHDAY: when it is reached. TAKES_EFFECT: the first day out of service.',
  RETIREMENT_STEPS,
);
export type RetirementStepName = EnumOf<typeof RetirementStepName>;

@ObjectType({ description: 'One step of the rule of retirement.' })
export class RetirementStep {
  @Field(() => RetirementStepName, { description: 'Which step.' }) step!: RetirementStepName;
  @Field(() => String, {
    nullable: true,
    description: 'What went in and came out. To who may not see the date of birth the birthday is null, and what takes effect tells the year.',
  })
  detail!: string | null;
  @Field(() => String, { description: 'The regulation.' }) source!: string;
}

@ObjectType({ description: 'When and why a person retires (batas usia pensiun), by the law of the day asked for.' })
export class Retirement {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day of retirement; null for viewers who may not see the date of birth, since it would tell the month.',
  })
  day!: string | null;
  @Field(() => Int, { description: 'Year of that day, for everybody who sees the person.' }) year!: number;
  @Field(() => Int, { description: 'Retirement age in years that applies to the position held.' }) age!: number;
  @Field(() => String, { description: 'What sets the age: a group of the law with its regulation, or the age that the position states.' }) basis!: string;
  @Most(10)
  @Field(() => [RetirementStep], { description: 'How the day, or the year, follows, step by step.' })
  steps!: RetirementStep[];
}

@ObjectType({ description: 'One step on the way up from an employee to the superior.' })
export class SuperiorStep {
  @Field(() => SuperiorOutcome, { description: 'What was found there.' }) outcome!: SuperiorOutcome;
  positionId!: string | null;
  holderId!: string | null;
}

@ObjectType({ description: 'The direct superior on a day and the path walked to find them, vacancies and acting holders included.' })
export class SuperiorPath {
  @Most(20)
  @Field(() => [SuperiorStep], { description: 'From the own position upwards.' })
  steps!: SuperiorStep[];
  superiorEmployeeId!: string | null;
  assignmentId!: string | null;
}

export const ASSIGN = actKind('ASSIGN_EMPLOYEE', 'Somebody was put into a position.');
export const END_ASSIGNMENT = actKind('END_ASSIGNMENT', 'An assignment was ended.');
export const SET_NEED = actKind('SET_POSITION_NEED', 'How many people a position needs was set.');

@InputType({ description: 'Puts an employee into a position.' })
export class AssignEmployeeInput extends ActInput {
  @Field(() => NodeId('employee'), { description: 'Who.' }) employeeId!: string;
  @Field(() => NodeId('position'), { description: 'Into which position.' }) positionId!: string;
  @Field(() => AssignmentKind, { description: 'Definitive or acting.' }) kind!: AssignmentKind;
  @Field(() => LocalDateScalar, { description: 'First day (tmt).' }) validFrom!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, when it is known.' }) validTo?: string | null;
  @Field(() => Text(lengthOf(Assignment, 'decreeNumber')), { description: 'Number of the decree; at most 500 characters.' }) decreeNumber!: string;
}

@InputType({ description: 'Ends a running assignment.' })
export class EndAssignmentInput extends DecreedActInput {
  @Field(() => NodeId('assignment'), { description: 'Which assignment.' }) assignmentId!: string;
  @Field(() => LocalDateScalar, { description: 'Last day in the position.' }) lastDay!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
}

@InputType({ description: 'Sets how many people a position needs from a day on.' })
export class SetPositionNeedInput extends DecreedActInput {
  @Field(() => NodeId('position'), { description: 'Which position.' }) positionId!: string;
  @Field(() => Int, { description: 'How many people, 0 to 100,000.' }) need!: number;
  @Field(() => LocalDateScalar, { description: 'First day of the new figure.' }) since!: string;
  @Field(() => NodeId('need'), { nullable: true, description: 'The need that was read as the one in force on that day; left out when there was none.' })
  needId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version of that need; left out when there was none.' }) version?: number | null;
}

@ObjectType({ description: 'The assignment as it now is.' })
export class AssignmentSaved {
  @Field(() => Assignment, { description: 'The assignment.' })
  readonly assignment: Assignment;

  constructor(assignment: Assignment) {
    this.assignment = assignment;
  }
}

@ObjectType({ description: 'The need as it now is.' })
export class PositionNeedSaved {
  @Field(() => PositionNeed, { description: 'The need in force from that day on.' })
  readonly positionNeed: PositionNeed;

  @Field(() => Position, { description: 'Whose need it is.' })
  readonly position: Position;

  constructor(positionNeed: PositionNeed, position: Position) {
    this.positionNeed = positionNeed;
    this.position = position;
  }
}

export const AssignEmployeeResult = actResultOf('AssignEmployeeResult', 'The assignment, or why not.', [
  AssignmentSaved,
  EmployeeAlreadyAssigned,
  EmploymentOver,
  PositionNotValid,
]);
export type AssignEmployeeResult = typeof AssignEmployeeResult;

export const EndAssignmentResult = actResultOf('EndAssignmentResult', 'The assignment, or why not.', [
  AssignmentSaved,
  AssignmentAlreadyEnded,
  AssignmentChanged,
]);
export type EndAssignmentResult = typeof EndAssignmentResult;

export const SetPositionNeedResult = actResultOf('SetPositionNeedResult', 'The need, or why not.', [
  PositionNeedSaved,
  PositionNotValid,
  PositionNeedChanged,
  PositionNeedEstablished,
]);
export type SetPositionNeedResult = typeof SetPositionNeedResult;
