import { Field, ID, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { encodeStepId } from './made-by-step.types.ts';

@ObjectType({ implements: Refusal, description: 'The step names something that is not there any more, or that whoever checks does not see.' })
export class StepNamesNothing extends Refusal<'STEP_NAMES_NOTHING'> {
  constructor(what: string) {
    super(`${what} Take the step out, or name something else in it.`);
  }
}

@ObjectType({ implements: Refusal, description: 'Whoever checks may not do the step.' })
export class StepNotYours extends Refusal<'STEP_NOT_YOURS'> {
  constructor(what: string) {
    super(`${what} Let them check and apply it, or take the step out.`);
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The step asks for what cannot be asked for: its days are in the wrong order, or a number is out of its bounds.',
})
export class StepUnsound extends Refusal<'STEP_UNSOUND'> {
  constructor(what: string) {
    super(`${what} Put the step right.`);
  }
}

@ObjectType({ implements: Refusal, description: 'Beside what is on record and the steps before it, the step would break a rule of the record.' })
export class StepBreaksRule extends Refusal<'STEP_BREAKS_RULE'> {
  @Field(() => String, { nullable: true, description: 'Name of the rule in the database.' })
  readonly rule: string | null;

  constructor(rule: string | null) {
    super('The step would break a rule of the record, such as two days that overlap; put it or the steps before it in another order, or on other days.');
    this.rule = rule;
  }
}

@ObjectType({ implements: Refusal, description: 'The step uses what another step makes, and that one was refused, stands behind it or is gone.' })
export class StepWaits extends Refusal<'STEP_WAITS'> {
  @Field(() => ID, { description: 'The step that was to make it.' })
  readonly forStepId: string;

  constructor(stepId: string) {
    super('The step uses what another step makes, which does not make it before; put that one right, or before this one.');
    this.forStepId = encodeStepId(stepId);
  }
}
