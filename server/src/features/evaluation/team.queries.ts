import { dayOf, dayOfViewer, signedIn, type Context } from '../../graphql/context.ts';
import { mustSee } from '../../graphql/named-rows.ts';
import { employeeById } from '../staffing/index.ts';
import { decide } from './evaluation.lifecycle.ts';
import { isEvaluator } from './evaluation.policy.ts';
import { currentPeriodOf, evaluationIn, expectedIn, periodById, reportsOf, type PeriodRow } from './evaluation.queries.ts';
import type { Team, TeamMember } from './evaluation.types.ts';

/** A period of another government is no period of this team: the viewer may know both without evaluating anybody in it. */
async function periodOf(context: Context, instansiId: string, periodId: string | null): Promise<PeriodRow | null> {
  if (!periodId) return currentPeriodOf(context, instansiId);
  const period = await periodById(context, periodId);
  return period?.instansiId === instansiId ? period : null;
}

/** The viewer's direct reports with the evaluation of a period; empty for somebody who leads nobody. */
export async function readTeam(context: Context, periodId: string | null, asOf: string | null): Promise<Team> {
  const { scope } = signedIn(context);
  if (periodId) await mustSee(context, [{ name: 'periodId', prefix: 'period', uuid: periodId }]);
  const self = scope.employeeId ? await employeeById(context, scope.employeeId) : null;
  if (!self) return { period: null, asOf: dayOfViewer(context, asOf), members: [] };
  const day = dayOf(context, self.instansiId, asOf);
  const period = await periodOf(context, self.instansiId, periodId);
  const reports = await reportsOf(context, self.id, day);
  const members = await Promise.all(
    reports.map(async ({ employeeId, assignmentId }): Promise<TeamMember> => {
      const [evaluation, expected] = period
        ? await Promise.all([evaluationIn(context, period.id, employeeId), expectedIn(context, period.id, day, employeeId)])
        : [null, null];
      const isExpected = (evaluation ?? expected) !== null;
      const facts = period && { employeeId, isEvaluator: isEvaluator(scope, employeeId), period, isExpected, evaluation };
      return {
        employeeId,
        assignmentId,
        evaluation,
        state: evaluation?.state ?? 'NOT_STARTED',
        // Of whom nothing is expected, nothing is overdue, as the figures count it.
        overdue: expected?.overdue ?? false,
        viewerCanRate: facts !== null && decide('rate', facts) === null,
        viewerCanSubmit: facts !== null && decide('submit', facts) === null,
        viewerCanSeal: facts !== null && decide('seal', facts) === null,
      };
    }),
  );
  return { period, asOf: day, members };
}
