import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { AsOfArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { sourceLines } from '../../rules/legal-source.ts';
import { Absence } from './absence.entity.ts';
import { decide } from './absence.lifecycle.ts';
import { ABSENCE_RULES } from './absence.parameters.ts';
import { freesPost, isEvaluatedWhile, mayEvaluateWhile } from './absence.rules.ts';
import * as service from './absence.service.ts';
import { CorrectAbsenceInput, CorrectAbsenceResult, EndAbsenceInput, EndAbsenceResult, RecordAbsenceInput, RecordAbsenceResult } from './absence.types.ts';
import { viewerManages } from './employment.queries.ts';
import type { AbsenceRow } from './staffing.queries.ts';

const personOf = ({ employeeId, instansiId }: AbsenceRow): { readonly id: string; readonly instansiId: string } => ({ id: employeeId, instansiId });

@Resolver(() => Absence)
export class AbsenceResolver {
  @Policy('hr')
  @Mutation(() => RecordAbsenceResult, { description: 'Records that somebody is away for longer.' })
  recordAbsence(
    @Ctx() context: Context,
    @Arg('input', () => RecordAbsenceInput, { description: 'Who, why and when.' }) input: RecordAbsenceInput,
  ): Promise<RecordAbsenceResult> {
    return service.recordAbsence(context, input);
  }

  @Policy('hr')
  @Mutation(() => CorrectAbsenceResult, { description: 'Corrects what the record says of an absence: its kind, days and decree.' })
  correctAbsence(
    @Ctx() context: Context,
    @Arg('input', () => CorrectAbsenceInput, { description: 'Which, and how it is to stand.' }) input: CorrectAbsenceInput,
  ): Promise<CorrectAbsenceResult> {
    return service.correctAbsence(context, input);
  }

  @Policy('hr')
  @Mutation(() => EndAbsenceResult, { description: 'Ends an absence: the person is back.' })
  endAbsence(
    @Ctx() context: Context,
    @Arg('input', () => EndAbsenceInput, { description: 'Which, and the last day.' }) input: EndAbsenceInput,
  ): Promise<EndAbsenceResult> {
    return service.endAbsence(context, input);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the law takes the post from the person in such an absence; the record has them in it until their appointment ends.',
  })
  freesPost(@Root() absence: AbsenceRow): boolean {
    return freesPost(absence.absenceKind, absence);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the person may evaluate those below them meanwhile; else whoever acts for them does, or who is above them.',
  })
  mayEvaluate(@Root() { absenceKind }: AbsenceRow): boolean {
    return mayEvaluateWhile(absenceKind);
  }

  @FieldResolver(() => Boolean, { description: 'Whether an evaluation of the person is expected for a period that lies within it.' })
  isEvaluated(@Root() { absenceKind }: AbsenceRow): boolean {
    return isEvaluatedWhile(absenceKind);
  }

  @FieldResolver(() => String, { description: 'The regulations that say so.' })
  source(@Root() { absenceKind }: AbsenceRow): string {
    return sourceLines(ABSENCE_RULES[absenceKind].sources);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may correct what the record says of it with correctAbsence.' })
  viewerCanCorrect(@Root() absence: AbsenceRow, @Ctx() context: Context): Promise<boolean> {
    return viewerManages(context, personOf(absence));
  }

  @FieldResolver(() => Boolean, { description: 'Whether endAbsence would be accepted with the day as its last.' })
  async viewerCanEnd(@Root() absence: AbsenceRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<boolean> {
    const lastDay = dayOf(context, absence.instansiId, asOf);
    return decide('end', { isHr: await viewerManages(context, personOf(absence)), absence, lastDay }) === null;
  }
}
