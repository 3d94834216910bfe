import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { lengthOf } from '../../graphql/length.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Text } from '../../graphql/text.ts';
import { actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { EducationLevel } from '../organization/index.ts';
import { Employee, EmployeeStatus } from './employee.entity.ts';
import { EmployeeSaved } from './employment.types.ts';
import {
  ChangeStillToCome,
  EmployeeChanged,
  EmploymentOver,
  GolonganNotOfStatus,
  LaterChangeOnRecord,
  NothingToCorrect,
  StatusChangeNotLawful,
} from './staffing.errors.ts';

export const CHANGE_STATUS = actKind('CHANGE_STATUS', 'Somebody got another status, such as a CPNS who became PNS.');
export const CHANGE_GOLONGAN = actKind('CHANGE_GOLONGAN', 'Somebody got another golongan.');
export const CHANGE_EDUCATION = actKind('CHANGE_EDUCATION', 'Somebody got another education on record.');

export const PersonFact = graphEnum(
  'PersonFact',
  { STATUS: 'PNS, CPNS or PPPK.', GOLONGAN: 'Golongan.', EDUCATION: 'Highest level of education, and its field.' },
  'What of a person is kept with its days.',
);
export type PersonFact = EnumOf<typeof PersonFact>;

@ObjectType({ description: 'What the record says of a person for a day.' })
export class RecordOnDay {
  @Field(() => EmployeeStatus, { description: 'PNS, CPNS or PPPK.' }) status!: EmployeeStatus;
  @Field(() => String, { nullable: true, description: 'Golongan.' }) golongan!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the rank that belongs to the golongan of a PNS; PPPK have none.' }) pangkat!: string | null;
  @Field(() => EducationLevel, { nullable: true, description: 'Highest level of education.' }) educationLevel!: EducationLevel | null;
  @Field(() => String, { nullable: true, description: 'Field of that education.' }) educationField!: string | null;
}

@ObjectType({ description: 'What one thing about a person was in some days.' })
export class DatedFact {
  @Field(() => PersonFact, { description: 'Which thing.' }) fact!: PersonFact;
  @Field(() => EmployeeStatus, { nullable: true, description: 'Of STATUS: which.' }) status!: EmployeeStatus | null;
  @Field(() => String, { nullable: true, description: 'Of GOLONGAN: which; null where none was on record.' }) golongan!: string | null;
  @Field(() => EducationLevel, { nullable: true, description: 'Of EDUCATION: the level; null where none was on record.' })
  educationLevel!: EducationLevel | null;
  @Field(() => String, { nullable: true, description: 'Of EDUCATION: its field.' }) educationField!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day (TMT); null of what held before the first change that is known.' })
  validFrom!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; null of what still holds.' }) validTo!: string | null;
  @Field(() => String, { nullable: true, description: 'Decree it rests on.' }) decreeNumber!: string | null;
}

@InputType({ description: 'Whose record changes from a day on.' })
class ChangeFactInput extends DecreedActInput {
  @Field(() => NodeId('employee'), { description: 'Who.' }) employeeId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => LocalDateScalar, { description: 'First day on which it holds (TMT): today or before.' }) since!: string;
}

@InputType({ description: 'Gives a person another status from a day on: a CPNS who became PNS, a PPPK who became CPNS or PNS.' })
export class ChangeStatusInput extends ChangeFactInput {
  @Field(() => EmployeeStatus, { description: 'The new status.' }) status!: EmployeeStatus;
  @Field(() => Text(lengthOf(Employee, 'golongan')), {
    nullable: true,
    description: 'Golongan from that day on, as people write it; left out it stays, where the new status knows it.',
  })
  golongan?: string | null;
}

@InputType({ description: 'Gives a person another golongan from a day on (kenaikan pangkat). What lies between the new one and the old is told, not refused.' })
export class ChangeGolonganInput extends ChangeFactInput {
  @Field(() => Text(lengthOf(Employee, 'golongan')), { description: 'The new golongan, as people write it.' }) golongan!: string;
}

@InputType({ description: 'States the highest education of a person from a day on.' })
export class ChangeEducationInput extends ChangeFactInput {
  @Field(() => EducationLevel, { description: 'Its level.' }) educationLevel!: EducationLevel;
  @Field(() => Text(lengthOf(Employee, 'educationField')), { nullable: true, description: 'Its field.' }) educationField?: string | null;
}

const REFUSALS = [ChangeStillToCome, EmployeeChanged, EmploymentOver, NothingToCorrect] as const;

export const ChangeStatusResult = actResultOf('ChangeStatusResult', 'The person, or why not.', [
  EmployeeSaved,
  ...REFUSALS,
  GolonganNotOfStatus,
  LaterChangeOnRecord,
  StatusChangeNotLawful,
]);
export type ChangeStatusResult = typeof ChangeStatusResult;

export const ChangeGolonganResult = actResultOf('ChangeGolonganResult', 'The person, or why not.', [EmployeeSaved, ...REFUSALS, GolonganNotOfStatus]);
export type ChangeGolonganResult = typeof ChangeGolonganResult;

export const ChangeEducationResult = actResultOf('ChangeEducationResult', 'The person, or why not.', [EmployeeSaved, ...REFUSALS]);
export type ChangeEducationResult = typeof ChangeEducationResult;
