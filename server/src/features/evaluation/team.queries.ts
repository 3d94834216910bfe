import { dayOf, dayOfViewer, signedIn, type Context } from '../../graphql/context.ts';
import { employeeById } from '../staffing/index.ts';
import { decide } from './evaluation.lifecycle.ts';
import { isEvaluator } from './evaluation.policy.ts';
import { currentPeriodOf, evaluationIn, periodById, reportsOf } from './evaluation.queries.ts';
import type { Team, TeamMember } from './evaluation.types.ts';

/** The viewer's direct reports with the evaluation of a period; empty for somebody who leads nobody. */
export async function readTeam(context: Context, periodId: string | null, asOf: string | null): Promise<Team> {
  const { scope } = signedIn(context);
  const self = scope.employeeId ? await employeeById(context, scope.employeeId) : null;
  if (!self) return { period: null, asOf: dayOfViewer(context, asOf), members: [] };
  const day = dayOf(context, self.instansiId, asOf);
  const period = periodId ? await periodById(context, periodId) : await currentPeriodOf(context, self.instansiId);
  const reports = await reportsOf(context, self.id, day);
  const members = await Promise.all(
    reports.map(async ({ employeeId, assignmentId }): Promise<TeamMember> => {
      const evaluation = period ? await evaluationIn(context, period.id, employeeId) : null;
      const state = evaluation?.state ?? 'NOT_STARTED';
      const facts = period && { employeeId, isEvaluator: isEvaluator(scope, employeeId), period, evaluation };
      return {
        employeeId,
        assignmentId,
        evaluation,
        state,
        overdue: period !== null && state !== 'SEALED' && day > period.deadline,
        viewerCanRate: facts !== null && decide('rate', facts) === null,
        viewerCanSubmit: facts !== null && decide('submit', facts) === null,
        viewerCanSeal: facts !== null && decide('seal', facts) === null,
      };
    }),
  );
  return { period, asOf: day, members };
}
