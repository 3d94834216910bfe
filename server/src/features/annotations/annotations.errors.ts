import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { Annotation } from './annotation.entity.ts';

@ObjectType({ implements: Refusal, description: 'Somebody changed the annotation after it was read.' })
export class AnnotationChanged extends Refusal<'ANNOTATION_CHANGED'> {
  @Field(() => Annotation, { description: 'The annotation as it now is.' })
  readonly current: Annotation;

  constructor(current: Annotation) {
    super('The annotation has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}
