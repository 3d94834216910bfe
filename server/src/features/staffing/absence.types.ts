import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { Absence, AbsenceKind } from './absence.entity.ts';
import { AbsenceAlreadyEnded, AbsenceChanged, AbsenceOverlaps } from './absence.errors.ts';
import { AppointmentToCome, EmploymentOver, NothingToCorrect } from './staffing.errors.ts';

export const AbsenceConnection = connectionOf(Absence, 'Absence');

export const RECORD_ABSENCE = actKind('RECORD_ABSENCE', 'That somebody is away for longer was recorded.');
export const CORRECT_ABSENCE = actKind('CORRECT_ABSENCE', 'What the record said of an absence was corrected.');
export const END_ABSENCE = actKind('END_ABSENCE', 'An absence was ended: the person is back.');

@InputType({ description: 'Records that somebody is away for longer.' })
export class RecordAbsenceInput extends DecreedActInput {
  @Field(() => NodeId('employee'), { description: 'Who.' }) employeeId!: string;
  @Field(() => AbsenceKind, { description: 'Why.' }) kind!: AbsenceKind;
  @Field(() => LocalDateScalar, { description: 'First day away.' }) validFrom!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day away, when it is known.' }) validTo?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether whatever the person holds ends the day before, in the same act: of an absence by which the law frees the post.',
  })
  endAppointments?: boolean | null;
}

@InputType({
  description:
    'Corrects what the record says of an absence: it was never so. What is left out stays as it is; `decreeNumber` is the decree of the absence, and null takes it away.',
})
export class CorrectAbsenceInput extends DecreedActInput {
  @Field(() => NodeId('absence'), { description: 'Which absence.' }) absenceId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => AbsenceKind, { nullable: true, description: 'Why.' }) kind?: AbsenceKind | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day away.' }) validFrom?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day away; null where no end is known.' }) validTo?: string | null;
}

@InputType({ description: 'Ends an absence: the person is back on the day after its last. The decree of the absence stays; one stated here is of the return.' })
export class EndAbsenceInput extends DecreedActInput {
  @Field(() => NodeId('absence'), { description: 'Which absence.' }) absenceId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => LocalDateScalar, { description: 'Last day away.' }) lastDay!: string;
}

@ObjectType({ description: 'The absence as it now is.' })
export class AbsenceSaved {
  @Field(() => Absence, { description: 'The absence.' })
  readonly absence: Absence;

  @Field(() => Int, { description: 'How many appointments ended on the day before, where that was asked for.' })
  readonly endedAppointments: number;

  constructor(absence: Absence, endedAppointments = 0) {
    this.absence = absence;
    this.endedAppointments = endedAppointments;
  }
}

export const RecordAbsenceResult = actResultOf('RecordAbsenceResult', 'The absence, or why not.', [
  AbsenceSaved,
  AbsenceOverlaps,
  AppointmentToCome,
  EmploymentOver,
]);
export type RecordAbsenceResult = typeof RecordAbsenceResult;

export const CorrectAbsenceResult = actResultOf('CorrectAbsenceResult', 'The absence as it now stands, or why not.', [
  AbsenceSaved,
  AbsenceChanged,
  AbsenceOverlaps,
  EmploymentOver,
  NothingToCorrect,
]);
export type CorrectAbsenceResult = typeof CorrectAbsenceResult;

export const EndAbsenceResult = actResultOf('EndAbsenceResult', 'The absence, or why not.', [AbsenceSaved, AbsenceAlreadyEnded, AbsenceChanged]);
export type EndAbsenceResult = typeof EndAbsenceResult;
