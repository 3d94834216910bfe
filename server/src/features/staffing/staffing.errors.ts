import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Assignment } from './assignment.entity.ts';
import { Employee } from './employee.entity.ts';
import { PositionNeed } from './position-need.entity.ts';

@ObjectType({
  implements: Refusal,
  description: 'The employee holds a definitive position in those days, which ends first; or has this very appointment already.',
})
export class EmployeeAlreadyAssigned extends Refusal<'EMPLOYEE_ALREADY_ASSIGNED'> {
  @Field(() => Assignment, { nullable: true, description: 'The assignment in the way, where the viewer may see it.' })
  readonly inTheWay: Assignment | null;

  /** Null stands for a position in a part of the tree that the viewer does not see, so it is not shown either. */
  constructor(inTheWay: Assignment | null) {
    super(
      inTheWay && inTheWay.assignmentKind !== 'DEFINITIF'
        ? `The employee has this appointment from ${inTheWay.validFrom} already.`
        : inTheWay
          ? `The employee holds a definitive position from ${inTheWay.validFrom}; end it the day before.`
          : 'The employee holds a definitive position elsewhere in those days; the HR there ends it first.',
    );
    this.inTheWay = inTheWay;
  }
}

@ObjectType({ implements: Refusal, description: 'The position does not exist on all of those days.' })
export class PositionNotValid extends Refusal<'POSITION_NOT_VALID'> {
  @Field(() => LocalDateScalar, { description: 'First day of the position.' })
  readonly validFrom: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the position.' })
  readonly validTo: string | null;

  constructor({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null }) {
    super(`The position exists from ${validFrom} to ${validTo ?? 'now on'}; choose days inside that.`);
    this.validFrom = validFrom;
    this.validTo = validTo;
  }
}

@ObjectType({ implements: Refusal, description: 'The assignment ends before that day already, or has not begun on it.' })
export class AssignmentAlreadyEnded extends Refusal<'ASSIGNMENT_ALREADY_ENDED'> {
  constructor({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null }) {
    super(`The assignment runs from ${validFrom} to ${validTo ?? 'now on'}; choose a last day inside that.`);
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody changed the assignment after it was read.' })
export class AssignmentChanged extends Refusal<'ASSIGNMENT_CHANGED'> {
  @Field(() => Assignment, { description: 'The assignment as it now is.' })
  readonly current: Assignment;

  constructor(current: Assignment) {
    super('The assignment has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'Another need is in force on that day than the one that was read.' })
export class PositionNeedChanged extends Refusal<'POSITION_NEED_CHANGED'> {
  @Field(() => PositionNeed, { nullable: true, description: 'The need now in force on that day; null when there is none.' })
  readonly current: PositionNeed | null;

  constructor(current: PositionNeed | null) {
    super('The need of the position on that day has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'The need was established by a decree, and is not set lower than that by hand.' })
export class PositionNeedEstablished extends Refusal<'POSITION_NEED_ESTABLISHED'> {
  @Field(() => PositionNeed, { description: 'The need that the decree established.' })
  readonly established: PositionNeed;

  constructor(established: PositionNeed) {
    super(
      `The need of ${established.people} was established by ${established.decreeNumber}; establish another workload analysis to lower it, or state ${established.people} or more.`,
    );
    this.established = established;
  }
}

@ObjectType({ implements: Refusal, description: 'What was stated is what is on record already: there is nothing to correct.' })
export class NothingToCorrect extends Refusal<'NOTHING_TO_CORRECT'> {
  constructor() {
    super('What was stated is on record already; nothing was changed.');
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The person was evaluated in the appointment, in its dinas: it cannot have been in another. End it and appoint them there instead.',
})
export class AssignmentEvaluated extends Refusal<'ASSIGNMENT_EVALUATED'> {
  constructor() {
    super('An evaluation belongs to the appointment, in its dinas; end it on its last day and appoint the person in the other dinas.');
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody changed the record of the person after it was read.' })
export class EmployeeChanged extends Refusal<'EMPLOYEE_CHANGED'> {
  @Field(() => Employee, { description: 'The record as it now is.' })
  readonly current: Employee;

  constructor(current: Employee) {
    super('The record of the person has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'The government has somebody of this number already.' })
export class EmployeeOnRecord extends Refusal<'EMPLOYEE_ON_RECORD'> {
  constructor() {
    super('Somebody with this NIP is on record in this government already; look for them by the number.');
  }
}

@ObjectType({ implements: Refusal, description: 'The eighteen digits are no NIP and no NI PPPK: what they would tell cannot be so.' })
export class NipNotValid extends Refusal<'NIP_NOT_VALID'> {
  constructor(problem: { readonly message: { readonly en: string }; readonly remedy: { readonly en: string } }) {
    super(`${problem.message.en} ${problem.remedy.en}`);
  }
}

@ObjectType({ implements: Refusal, description: 'There is no such golongan for the status: I/a to IV/e for PNS and CPNS, I to XVII for PPPK.' })
export class GolonganNotOfStatus extends Refusal<'GOLONGAN_NOT_OF_STATUS'> {
  constructor(status: string) {
    super(`A ${status} has no such golongan; it is I/a to IV/e for PNS and CPNS, and I to XVII for PPPK.`);
  }
}

@ObjectType({ implements: Refusal, description: 'What was said is no e-mail address, or no telephone number.' })
export class ContactNotValid extends Refusal<'CONTACT_NOT_VALID'> {
  constructor() {
    super('Say one e-mail address, such as nama@dinas.go.id, and a telephone number of 5 to 15 digits.');
  }
}

@ObjectType({ implements: Refusal, description: 'The person is in the service of the government no longer on that day.' })
export class EmploymentOver extends Refusal<'EMPLOYMENT_OVER'> {
  constructor() {
    super('The person left the service of the government before; take the act back that ended it, if that was wrong.');
  }
}

@ObjectType({ implements: Refusal, description: 'An appointment of the person begins after the day: it is taken back first.' })
export class AppointmentToCome extends Refusal<'APPOINTMENT_TO_COME'> {
  @Field(() => Assignment, { description: 'The appointment that is still to come then.' })
  readonly toCome: Assignment;

  constructor(toCome: Assignment) {
    super(`An appointment begins on ${toCome.validFrom}, after the last day; take it back first, or choose a later day.`);
    this.toCome = toCome;
  }
}

@ObjectType({ implements: Refusal, description: 'The day is still to come: the record says what holds today.' })
export class ChangeStillToCome extends Refusal<'CHANGE_STILL_TO_COME'> {
  constructor(today: string) {
    super(`The record says what holds today, ${today}; enter the change on its day, or state a day up to today.`);
  }
}

@ObjectType({ implements: Refusal, description: 'Another change is on record from a later day, which would not follow from this one: it is taken back first.' })
export class LaterChangeOnRecord extends Refusal<'LATER_CHANGE_ON_RECORD'> {
  @Field(() => LocalDateScalar, { description: 'From when the later change holds.' })
  readonly since: string;

  constructor(since: string) {
    super(`Another change is on record from ${since}; take it back first, and enter both in their order.`);
    this.since = since;
  }
}

@ObjectType({ implements: Refusal, description: 'Nobody changes from the one status to the other while in service.' })
export class StatusChangeNotLawful extends Refusal<'STATUS_CHANGE_NOT_LAWFUL'> {
  constructor(from: string, to: string) {
    super(`A ${from} does not become ${to}: only CPNS and PPPK change. Correct the record if the status was never ${from}.`);
  }
}
