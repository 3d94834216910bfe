import { dayOf, signedIn, type Context } from '../../graphql/context.ts';
import { employeeById } from '../staffing/index.ts';
import { canRate, canSeal, canSubmit, type EvaluationFacts } from './evaluation.policy.ts';
import { currentPeriodOf, evaluationIn, periodById, reportsOf } from './evaluation.queries.ts';
import type { Team, TeamMember } from './evaluation.types.ts';

/** The viewer's direct reports with the evaluation of a period; empty for somebody who leads nobody. */
export async function readTeam(context: Context, periodId: string | null, asOf: string | null): Promise<Team> {
  const { scope } = signedIn(context);
  const self = scope.employeeId ? await employeeById(context, scope.employeeId) : null;
  if (!self) return { period: null, asOf: asOf ?? dayOf(context, scope.instansiIds[0] ?? '', null), members: [] };
  const day = dayOf(context, self.instansiId, asOf);
  const period = periodId ? await periodById(context, periodId) : await currentPeriodOf(context, self.instansiId);
  const reports = await reportsOf(context, self.id, day);
  const members = await Promise.all(
    reports.map(async ({ employeeId, assignmentId }): Promise<TeamMember> => {
      const evaluation = period ? await evaluationIn(context, period.id, employeeId) : null;
      const facts: EvaluationFacts = { employeeId, state: evaluation?.state ?? 'NOT_STARTED', periodState: period?.state ?? 'CLOSED' };
      return {
        employeeId,
        assignmentId,
        evaluation,
        state: facts.state,
        overdue: period !== null && facts.state !== 'SEALED' && day > period.deadline,
        viewerCanRate: canRate(scope, facts),
        viewerCanSubmit: canSubmit(scope, facts),
        viewerCanSeal: canSeal(scope, facts),
      };
    }),
  );
  return { period, asOf: day, members };
}
