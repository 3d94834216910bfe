import { Field, Float, ID, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import type { InLanguages } from '../../rules/languages.ts';
import { FigureKey } from './figure-words.types.ts';

export const FindingUrgency = graphEnum(
  'FindingUrgency',
  { NOW: 'Something is overdue, or nobody is in charge.', SOON: 'It has to be acted on before long.', WATCH: 'Worth knowing.' },
  'How soon somebody has to act on what a board says of itself.',
);
export type FindingUrgency = EnumOf<typeof FindingUrgency>;

@Impersonal()
@ObjectType({ description: 'What a board says of itself in one sentence, made by rule from a figure that it shows.' })
export class BoardFinding {
  @Field(() => FindingUrgency, { description: 'How soon somebody has to act.' }) urgency!: FindingUrgency;
  @Field(() => FigureKey, { description: 'The figure that it is about: figure(key, subjectId) lists the rows behind it.' }) figure!: string;
  @Field(() => Float, { description: 'The figure of the dinas shown together; of a share how many dinas are meant.' }) number!: number;
  @Field(() => ID, { nullable: true, description: 'Id of the dinas where it is most; null on a board of one.' }) dinasId!: string | null;
  sentences!: InLanguages;
}
