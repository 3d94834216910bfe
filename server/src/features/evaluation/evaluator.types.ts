import { Field, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { EVALUATOR_OFFICES, EVALUATOR_REASONS } from './evaluator.parameters.ts';

export const EvaluatorReason = graphEnum(
  'EvaluatorReason',
  {
    FORMER_SUPERIOR: 'Led the person to the end of that time and has moved since; evaluates it all the same.',
    SUCCESSOR: 'Has the post of the superior of that time, who left the service.',
    SUPERIOR: 'Holds the post above.',
    ACTING_SUPERIOR: 'Acts in the post above (PJ, PLT, PLH).',
    SUPERIOR_OF_SUPERIOR: 'Leads a post further up: nobody leads the one above, or it is the person themselves.',
    OUTSIDE_THE_TREE: 'An office above the tree of positions; HR records what it decides.',
    NO_SUPERIOR: 'The record does not say who is above the position.',
    NO_POSITION: 'The person holds no definitive position.',
  },
  'Why somebody, or nobody, evaluates a person for their time in one position.',
  EVALUATOR_REASONS,
);
export type EvaluatorReason = EnumOf<typeof EvaluatorReason>;

export const EvaluatorOffice = graphEnum(
  'EvaluatorOffice',
  {
    REGIONAL_SECRETARY: 'Sekretaris daerah: evaluates heads that are below nobody in the tree.',
    REGIONAL_HEAD: 'The regional head (gubernur, bupati, wali kota): evaluates the secretary.',
  },
  'An office that evaluates from outside the tree of positions.',
  EVALUATOR_OFFICES,
);
export type EvaluatorOffice = EnumOf<typeof EvaluatorOffice>;

@ObjectType({
  description: 'The time that a person spent in one position within a period, and who evaluates it: who was the superior there, at the end of that time.',
})
export class EvaluationPart {
  /** More posts than these nobody holds in one period. */
  static readonly MOST = 12;
  assignmentId!: string;
  evaluatorId!: string | null;
  @Field(() => LocalDateScalar, { description: 'First day of it in the period.' }) validFrom!: string;
  @Field(() => LocalDateScalar, { description: 'Last day of it in the period.' }) validTo!: string;
  @Field(() => Int, { description: 'How many days of the period it has.' }) days!: number;
  @Field(() => EvaluatorReason, { description: 'Why it is them.' }) reason!: EvaluatorReason;
  @Field(() => EvaluatorOffice, { nullable: true, description: 'The office, of OUTSIDE_THE_TREE.' }) office!: EvaluatorOffice | null;
  @Field(() => String, { description: 'The regulation, and what of it is a reading of this project.' }) source!: string;
  @Field(() => Boolean, { description: 'Whether its evaluator rates the person for the whole period: that of the last part that has begun.' })
  isDeciding!: boolean;
}
