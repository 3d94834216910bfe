import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Assignment } from './assignment.entity.ts';
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
