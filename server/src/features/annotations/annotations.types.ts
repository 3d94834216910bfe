import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { graphEnum } from '../../graphql/graph-enum.ts';
import { lengthOf } from '../../graphql/length.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Text } from '../../graphql/text.ts';
import { FigureKey } from '../figures/index.ts';
import { Annotation } from './annotation.entity.ts';
import { AnnotationChanged } from './annotations.errors.ts';
import { FOLLOWED_UNKNOWNS, type Followed } from './followed.rules.ts';

export const AnnotationConnection = connectionOf(Annotation, 'Annotation');

const FollowedUnknown = graphEnum(
  'FollowedUnknown',
  {
    NO_DATA_BEFORE: 'There is no data of the day yet: it is before the first that was kept.',
    NOT_COUNTED: 'It was not counted on one of the two days, or there was nothing to say a number of.',
  },
  'Why it is not known what followed.',
  FOLLOWED_UNKNOWNS,
);

@ObjectType({ description: 'What followed an annotation: the figure ninety days later beside that of its day, as both were counted then.' })
export class AnnotationFollowed implements Followed {
  @Field(() => Float, { nullable: true, description: 'The figure on the day of the annotation.' }) value!: number | null;
  @Field(() => Float, { nullable: true, description: 'The figure on the later day.' }) after!: number | null;
  @Field(() => Float, { nullable: true, description: 'By how much it is more than on the day; less than zero when it is less.' }) change!: number | null;
  @Field(() => LocalDateScalar, { description: 'The later day: ninety days after, or today while those are not over.' }) until!: string;
  @Field(() => Int, { description: 'Days from one to the other.' }) days!: number;
  @Field(() => Boolean, { description: 'Whether the ninety days are not over: this is what followed so far.' }) isSoFar!: boolean;
  @Field(() => FollowedUnknown, { nullable: true, description: 'Why there is no change to tell; null when there is.' }) unknown!: Followed['unknown'];
}

@InputType({ description: 'What happened on a day, and which figure it is pinned to.' })
export class AddAnnotationInput {
  @Field(() => NodeId('instansi'), { description: 'In which government.' }) instansiId!: string;
  @Field(() => NodeId('dinas'), { nullable: true, description: 'Of which dinas; of the whole government when left out.' }) dinasId?: string | null;
  @Field(() => FigureKey, { description: 'Which figure.' }) figure!: string;
  @Field(() => NodeId('period'), { nullable: true, description: 'Of a figure of periods: of which one.' }) periodId?: string | null;
  @Field(() => LocalDateScalar, { description: 'On which day it happened; none to come.' }) day!: string;
  @Field(() => Text(lengthOf(Annotation, 'text')), { description: 'What happened, in a few words.' }) text!: string;
}

@InputType({ description: 'Another day or other words of an annotation; what is left out stays as it is.' })
export class ChangeAnnotationInput {
  @Field(() => NodeId(Annotation), { description: 'Which annotation.' }) annotationId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
  @Field(() => LocalDateScalar, { nullable: true, description: 'On which day it happened; none to come.' }) day?: string | null;
  @Field(() => Text(lengthOf(Annotation, 'text')), { nullable: true, description: 'What happened, in a few words.' }) text?: string | null;
}

@InputType({ description: 'An annotation that is to go.' })
export class RemoveAnnotationInput {
  @Field(() => NodeId(Annotation), { description: 'Which annotation.' }) annotationId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
}

@ObjectType({ description: 'The annotation as it now is.' })
export class AnnotationSaved {
  @Field(() => Annotation, { description: 'The annotation.' })
  readonly annotation: Annotation;

  constructor(annotation: Annotation) {
    this.annotation = annotation;
  }
}

@ObjectType({ description: 'The annotation is gone.' })
export class AnnotationRemoved {
  @Field(() => ID, { description: 'Which one it was.' }) readonly annotationId: string;

  constructor(annotationId: string) {
    this.annotationId = annotationId;
  }
}

export const AddAnnotationResult = resultOf('AddAnnotationResult', 'The annotation.', [AnnotationSaved]);
export type AddAnnotationResult = typeof AddAnnotationResult;
export const ChangeAnnotationResult = resultOf('ChangeAnnotationResult', 'The annotation, or why not.', [AnnotationSaved, AnnotationChanged]);
export type ChangeAnnotationResult = typeof ChangeAnnotationResult;
export const RemoveAnnotationResult = resultOf('RemoveAnnotationResult', 'It is gone, or why not.', [AnnotationRemoved, AnnotationChanged]);
export type RemoveAnnotationResult = typeof RemoveAnnotationResult;
