import { Page, type PageRequest } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { ofDay, ofDayOfViewer } from '../../graphql/days.ts';
import { mustSee } from '../../graphql/named-rows.ts';
import { employeeById } from '../staffing/index.ts';
import { decide } from './evaluation.lifecycle.ts';
import { isEvaluator } from './evaluation.policy.ts';
import { currentPeriodOf, evaluationIn, expectedIn, periodById, teamOf, type PeriodRow } from './evaluation.queries.ts';
import { decidingOf, partsIn, toldParts } from './evaluator.queries.ts';
import type { Team, TeamMember } from './evaluation.types.ts';

/** A period of another government is no period of this team: the viewer may know both without evaluating anybody in it. */
async function periodOf(context: Context, instansiId: string, periodId: string | null): Promise<PeriodRow | null> {
  if (!periodId) return currentPeriodOf(context, instansiId);
  const period = await periodById(context, periodId);
  return period?.instansiId === instansiId ? period : null;
}

/** The team of the viewer; nobody is in it of who leads nobody. */
export async function readTeam(context: Context, periodId: string | null, asOf: string | null): Promise<Team> {
  const { scope } = signedIn(context);
  if (periodId) await mustSee(context, [{ path: 'periodId', prefix: 'period', uuid: periodId }]);
  const self = scope.employeeId ? await employeeById(context, scope.employeeId) : null;
  if (!self) return { period: null, ...ofDayOfViewer(context, asOf), leaderId: null };
  return { period: await periodOf(context, self.instansiId, periodId), ...ofDay(context, self.instansiId, asOf), leaderId: self.id };
}

/** Its members by name, with the evaluation of its period. */
export async function readMembers(context: Context, { leaderId, period, asOf }: Team, request: PageRequest): Promise<Page<TeamMember>> {
  if (leaderId === null) return Page.empty(request);
  const { scope } = signedIn(context);
  const page = await teamOf(context, leaderId, { periodId: period?.id ?? null, asOf }, request);
  const members = page.nodes.map(async (report): Promise<TeamMember> => {
    const { employeeId } = report;
    const [evaluation, expected] = period
      ? await Promise.all([evaluationIn(context, period.id, employeeId), expectedIn(context, period.id, asOf, employeeId)])
      : [null, null];
    const parts = period ? await partsIn(context, { employeeId, periodId: period.id, sealedAt: evaluation?.sealedAt ?? null }) : [];
    const finding = decidingOf(parts);
    const isExpected = (evaluation ?? expected) !== null;
    const facts = period && { isEvaluator: isEvaluator(scope, employeeId, finding), finding, period, isExpected, evaluation };
    return {
      ...report,
      evaluation,
      parts: toldParts(parts),
      state: evaluation?.state ?? 'NOT_STARTED',
      // Of whom nothing is expected, nothing is overdue, as the figures count it.
      overdue: expected?.overdue ?? false,
      viewerCanRate: facts !== null && decide('rate', facts) === null,
      viewerCanSubmit: facts !== null && decide('submit', facts) === null,
      viewerCanSeal: facts !== null && decide('seal', facts) === null,
    };
  });
  return page.of(await Promise.all(members));
}
