import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Assignment } from './assignment.entity.ts';

@ObjectType({ implements: Refusal, description: 'The employee holds a definitive position in those days; end it first.' })
export class EmployeeAlreadyAssigned extends Refusal<'EMPLOYEE_ALREADY_ASSIGNED'> {
  @Field(() => Assignment, { nullable: true, description: 'The assignment in the way, where the viewer may see it.' })
  readonly inTheWay: Assignment | null;

  /** Null stands for a position in a part of the tree that the viewer does not see, so it is not shown either. */
  constructor(inTheWay: Assignment | null) {
    super(
      inTheWay
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
