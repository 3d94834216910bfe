import { Field, ID, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { Most } from '../../graphql/work.ts';
import { ActWarning } from '../acts/index.ts';

/** A regulation on the organisation of a whole government (SOTK) has some dozens of changes; each is done within one transaction. */
export const MOST_STEPS = 60;

@ObjectType({ description: 'What became of a step when all were tried in their order.' })
export class StepCheck {
  @Field(() => ID, { description: 'Which step.' })
  readonly stepId: string;

  @Field(() => Refusal, {
    nullable: true,
    description: 'Why it is refused, as the mutation that it is the step of would say it or as a step alone can be; null for one that goes through.',
  })
  refusal: Refusal | null = null;

  @Most(10)
  @Field(() => [ActWarning], { description: 'What is worth knowing of it first.' })
  warnings: ActWarning[] = [];

  constructor(stepId: string) {
    this.stepId = stepId;
  }
}
