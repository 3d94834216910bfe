import type { EntityManager } from '@mikro-orm/postgresql';
import { inWriteTransaction, removeAsRead, writeAsRead } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { answered, badInput, failure } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { EvaluationPeriod } from '../evaluation/index.ts';
import { Dinas } from '../organization/index.ts';
import { Annotation } from './annotation.entity.ts';
import type { AnnotationChanged } from './annotations.errors.ts';
import { decide } from './annotations.lifecycle.ts';
import { annotates } from './annotations.policy.ts';
import {
  AnnotationRemoved,
  AnnotationSaved,
  type AddAnnotationInput,
  type AddAnnotationResult,
  type ChangeAnnotationInput,
  type ChangeAnnotationResult,
  type RemoveAnnotationInput,
  type RemoveAnnotationResult,
} from './annotations.types.ts';

/** What happened is over: a day to come is a plan. Errors: BAD_INPUT. */
function mustHaveBegun(context: Context, instansiId: string, day: string): void {
  const today = dayOf(context, instansiId, null);
  if (day > today) throw badInput(`input.day: ${day} is still to come; it is ${today} there.`);
}

/** Pins what happened to a figure of a government, or of one of its dinas. */
export function addAnnotation(context: Context, input: AddAnnotationInput): Promise<AddAnnotationResult> {
  const { instansiId, dinasId = null, figure, periodId = null, day, text } = input;
  const viewer = signedIn(context);
  if (!viewer.scope.instansiIds.includes(instansiId)) throw failure('NOT_FOUND', 'input.instansiId: there is no such government among yours.');
  return inWriteTransaction(context, async (em) => {
    if (dinasId !== null && !(await em.findOne(Dinas, { id: dinasId, instansiId })))
      throw failure('NOT_FOUND', 'input.dinasId: there is no such dinas in that government.');
    const refusal = decide({ isWriter: annotates(viewer, { instansiId, dinasId }), annotation: null });
    if (refusal) throw answered(refusal);
    mustHaveBegun(context, instansiId, day);
    const kind = context.services.figures.periodOf(figure);
    if ((kind === null) !== (periodId === null))
      throw badInput(
        kind === null ? `input.periodId: ${figure} is no figure of a period.` : `input.periodId: ${figure} is a figure of a period; say of which.`,
      );
    if (periodId !== null && !(await em.findOne(EvaluationPeriod, { id: periodId, instansiId })))
      throw failure('NOT_FOUND', 'input.periodId: there is no such period of that government.');
    const made = em.create(Annotation, { instansiId, dinasId, figureKey: figure, periodId, day, text, version: 1 });
    await em.flush();
    return new AnnotationSaved(made);
  });
}

/** The annotation as it is, if it may be written. Errors: NOT_FOUND, FORBIDDEN. */
async function find(
  context: Context,
  em: EntityManager,
  { annotationId, version }: Pick<RemoveAnnotationInput, 'annotationId' | 'version'>,
): Promise<Annotation | AnnotationChanged> {
  const annotation = await em.findOne(Annotation, { id: annotationId });
  if (!annotation) throw failure('NOT_FOUND', 'input.annotationId: there is no such annotation that you may see.');
  return answered(decide({ isWriter: annotates(signedIn(context), annotation), annotation }, version)) ?? annotation;
}

/** Says it with other words, or of another day. */
export const changeAnnotation = (context: Context, input: ChangeAnnotationInput): Promise<ChangeAnnotationResult> =>
  inWriteTransaction(context, async (em) => {
    const found = await find(context, em, input);
    if (!(found instanceof Annotation)) return found;
    const { day, text } = input;
    if (day) mustHaveBegun(context, found.instansiId, day);
    return new AnnotationSaved(await writeAsRead(em, Annotation, found, { day: day ?? found.day, text: text ?? found.text }));
  });

/** Takes it away. */
export const removeAnnotation = (context: Context, input: RemoveAnnotationInput): Promise<RemoveAnnotationResult> =>
  inWriteTransaction(context, async (em) => {
    const found = await find(context, em, input);
    if (!(found instanceof Annotation)) return found;
    const { id } = found;
    await removeAsRead(em, Annotation, found);
    return new AnnotationRemoved(encodeId('annotation', id));
  });
