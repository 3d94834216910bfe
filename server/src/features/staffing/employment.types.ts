import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { lengthOf } from '../../graphql/length.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Text } from '../../graphql/text.ts';
import { actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { EducationLevel } from '../organization/index.ts';
import { AbsenceToCome } from './absence.errors.ts';
import { Employee, EmployeeStatus, EndReason, Sex } from './employee.entity.ts';
import { NipScalar } from './nip.types.ts';
import {
  AppointmentToCome,
  ContactNotValid,
  EmployeeChanged,
  EmployeeOnRecord,
  EmploymentOver,
  GolonganNotOfStatus,
  NipNotValid,
  NothingToCorrect,
} from './staffing.errors.ts';

export const ADD_EMPLOYEE = actKind('ADD_EMPLOYEE', 'Somebody was taken into the record.');
export const CORRECT_EMPLOYEE = actKind('CORRECT_EMPLOYEE', 'What the record says of a person was corrected.');
export const END_EMPLOYMENT = actKind('END_EMPLOYMENT', 'Somebody left the service of the government.');

@InputType({ description: 'Takes somebody into the record of a government. What the number tells (sex, birth date, status) need not be said.' })
export class AddEmployeeInput extends DecreedActInput {
  @Field(() => NodeId('instansi'), { description: 'Into which government.' }) instansiId!: string;
  @Field(() => NipScalar, { description: 'NIP or NI PPPK.' }) nip!: string;
  @Field(() => Text(lengthOf(Employee, 'name')), { description: 'Name, with titles or without: those that are known are kept apart from it.' }) name!: string;
  @Field(() => Sex, { nullable: true, description: 'Sex; left out it is what the number tells.' }) sex?: Sex | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Date of birth; left out it is what the number tells.' }) birthDate?: string | null;
  @Field(() => EmployeeStatus, { nullable: true, description: 'Status; left out it is what the number tells: PNS or PPPK.' }) status?: EmployeeStatus | null;
  @Field(() => Text(lengthOf(Employee, 'golongan')), { nullable: true, description: 'Golongan, as people write it.' }) golongan?: string | null;
  @Field(() => EducationLevel, { nullable: true, description: 'Highest level of education.' }) educationLevel?: EducationLevel | null;
  @Field(() => Text(lengthOf(Employee, 'educationField')), { nullable: true, description: 'Field of that education.' }) educationField?: string | null;
  @Field(() => Text(lengthOf(Employee, 'workEmail')), { nullable: true, description: 'E-mail address at work.' }) workEmail?: string | null;
  @Field(() => Text(lengthOf(Employee, 'workPhone')), { nullable: true, description: 'Telephone number at work, 5 to 15 digits.' }) workPhone?: string | null;
}

@InputType({
  description:
    'Corrects what the record says of a person: it was never so. What is left out stays as it is; null takes golongan, education and contact away. The number is not corrected here.',
})
export class CorrectEmployeeInput extends DecreedActInput {
  @Field(() => NodeId('employee'), { description: 'Who.' }) employeeId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => Text(lengthOf(Employee, 'name')), { nullable: true, description: 'Name; titles in it take the place of those on record.' })
  name?: string | null;
  @Field(() => Sex, { nullable: true, description: 'Sex.' }) sex?: Sex | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Date of birth.' }) birthDate?: string | null;
  @Field(() => EmployeeStatus, { nullable: true, description: 'Status.' }) status?: EmployeeStatus | null;
  @Field(() => Text(lengthOf(Employee, 'golongan')), { nullable: true, description: 'Golongan, as people write it; null takes it away.' })
  golongan?: string | null;
  @Field(() => EducationLevel, { nullable: true, description: 'Highest level of education; null takes it away.' }) educationLevel?: EducationLevel | null;
  @Field(() => Text(lengthOf(Employee, 'educationField')), { nullable: true, description: 'Field of that education; null takes it away.' })
  educationField?: string | null;
  @Field(() => Text(lengthOf(Employee, 'workEmail')), { nullable: true, description: 'E-mail address at work; null takes it away.' })
  workEmail?: string | null;
  @Field(() => Text(lengthOf(Employee, 'workPhone')), { nullable: true, description: 'Telephone number at work, 5 to 15 digits; null takes it away.' })
  workPhone?: string | null;
}

@InputType({ description: 'Ends the service of a person: on its last day every appointment and absence that runs then ends as well, in the same act.' })
export class EndEmploymentInput extends DecreedActInput {
  @Field(() => NodeId('employee'), { description: 'Who.' }) employeeId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => LocalDateScalar, { description: 'Last day in the service of the government.' }) lastDay!: string;
  @Field(() => EndReason, { description: 'Why.' }) endReason!: EndReason;
}

@ObjectType({ description: 'The record of the person as it now is.' })
export class EmployeeSaved {
  @Field(() => Employee, { description: 'The person.' })
  readonly employee: Employee;

  constructor(employee: Employee) {
    this.employee = employee;
  }
}

export const AddEmployeeResult = actResultOf('AddEmployeeResult', 'The person, or why not.', [
  EmployeeSaved,
  ContactNotValid,
  EmployeeOnRecord,
  GolonganNotOfStatus,
  NipNotValid,
]);
export type AddEmployeeResult = typeof AddEmployeeResult;

export const CorrectEmployeeResult = actResultOf('CorrectEmployeeResult', 'The person, or why not.', [
  EmployeeSaved,
  ContactNotValid,
  EmployeeChanged,
  GolonganNotOfStatus,
  NothingToCorrect,
]);
export type CorrectEmployeeResult = typeof CorrectEmployeeResult;

export const EndEmploymentResult = actResultOf('EndEmploymentResult', 'The person, or why not.', [
  EmployeeSaved,
  AbsenceToCome,
  AppointmentToCome,
  EmployeeChanged,
  EmploymentOver,
]);
export type EndEmploymentResult = typeof EndEmploymentResult;
