import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../graphql/context.ts';
import { Policy } from '../../graphql/policy.ts';
import { Work } from '../../graphql/work.ts';
import { FigureKey } from '../figures/index.ts';
import { Instansi, type InstansiRow } from '../organization/index.ts';
import { Annotation } from './annotation.entity.ts';
import { annotates, annotatesIn } from './annotations.policy.ts';
import type { AnnotationRow } from './annotations.queries.ts';
import * as service from './annotations.service.ts';
import {
  AddAnnotationInput,
  AddAnnotationResult,
  AnnotationFollowed,
  ChangeAnnotationInput,
  ChangeAnnotationResult,
  RemoveAnnotationInput,
  RemoveAnnotationResult,
} from './annotations.types.ts';
import { followedOf } from './followed.queries.ts';
import type { Followed } from './followed.rules.ts';

@Resolver(() => Annotation)
export class AnnotationsResolver {
  @Policy('watchesFigures')
  @Mutation(() => AddAnnotationResult, { description: 'Pins what happened on a day to a figure; by HR and by those who lead there.' })
  addAnnotation(
    @Ctx() context: Context,
    @Arg('input', () => AddAnnotationInput, { description: 'What happened, when, and of which figure.' }) input: AddAnnotationInput,
  ): Promise<AddAnnotationResult> {
    return service.addAnnotation(context, input);
  }

  @Policy('watchesFigures')
  @Mutation(() => ChangeAnnotationResult, { description: 'Says an annotation with other words, or of another day.' })
  changeAnnotation(
    @Ctx() context: Context,
    @Arg('input', () => ChangeAnnotationInput, { description: 'Which, and what is to be said.' }) input: ChangeAnnotationInput,
  ): Promise<ChangeAnnotationResult> {
    return service.changeAnnotation(context, input);
  }

  @Policy('watchesFigures')
  @Mutation(() => RemoveAnnotationResult, { description: 'Takes an annotation away.' })
  removeAnnotation(
    @Ctx() context: Context,
    @Arg('input', () => RemoveAnnotationInput, { description: 'Which.' }) input: RemoveAnnotationInput,
  ): Promise<RemoveAnnotationResult> {
    return service.removeAnnotation(context, input);
  }

  @FieldResolver(() => FigureKey, { nullable: true, description: 'Which figure it is pinned to; null for one that is not counted any more.' })
  figure(@Root() { figureKey }: AnnotationRow, @Ctx() { services }: Context): string | null {
    return services.figures.keys.includes(figureKey) ? figureKey : null;
  }

  @Work(2)
  @FieldResolver(() => AnnotationFollowed, {
    nullable: true,
    description: 'What followed, from the kept days of the dinas whose figures the viewer sees; null for a figure that is not counted any more.',
  })
  followed(@Root() row: AnnotationRow, @Ctx() context: Context): Promise<Followed | null> {
    return followedOf(context, row);
  }

  @FieldResolver(() => Boolean, { description: 'Whether changeAnnotation and removeAnnotation would be accepted.' })
  viewerCanChange(@Root() row: AnnotationRow, @Ctx() context: Context): boolean {
    return annotates(signedIn(context), row);
  }
}

@Resolver(() => Instansi)
export class AnnotationsInstansiResolver {
  @FieldResolver(() => Boolean, { description: 'Whether addAnnotation would be accepted, for what the viewer leads or is HR of.' })
  viewerCanAnnotate(@Root() { id }: InstansiRow, @Ctx() context: Context): boolean {
    return annotatesIn(signedIn(context), id);
  }
}
