import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { listFor } from '../../graph/by-id.queries.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { EvaluationVersion } from './evaluation-acts.types.ts';
import { canReadNote, mayHaveLed } from './evaluation.policy.ts';
import type { EvaluationRow } from './evaluation.queries.ts';
import { decidingOf, partsIn } from './evaluator.queries.ts';

interface VersionRow {
  readonly evaluationId: string;
  readonly version: number;
  readonly workResult: EvaluationVersion['workResult'];
  readonly behaviour: EvaluationVersion['behaviour'];
  readonly predikat: EvaluationVersion['predikat'];
  readonly note: string | null;
  readonly replacedAt: string;
  readonly replacedBy: string;
  readonly reason: string;
  readonly decreeNumber: string;
}

/** Whether the viewer reads the note of an evaluation; of whom they no longer lead, where they evaluate it. */
export async function readsNote(context: Context, evaluation: EvaluationRow): Promise<boolean> {
  const { scope } = signedIn(context);
  if (canReadNote(scope, evaluation)) return true;
  if (!mayHaveLed(scope, evaluation.employeeId)) return false;
  return decidingOf(await partsIn(context, evaluation)).evaluatorId === scope.employeeId;
}

/** What an evaluation said before it was corrected, the newest first. */
export async function versionsOf(context: Context, evaluation: EvaluationRow): Promise<EvaluationVersion[]> {
  const rows = await listFor(
    context,
    'versions of evaluations',
    evaluation.id,
    (ids) =>
      context.read.query(sql<VersionRow>`
        select o.evaluation_id as "evaluationId", o.version, o.work_result as "workResult", o.behaviour, o.predikat, o.note, o.replaced_at as "replacedAt",
          o.replaced_by as "replacedBy", o.reason, o.decree_number as "decreeNumber"
        from evaluation_version o where o.evaluation_id = ${anyOf(ids)} order by o.version desc`),
    (row) => row.evaluationId,
  );
  const shown = rows.slice(0, EvaluationVersion.MOST);
  if (shown.every(({ note }) => note === null) || (await readsNote(context, evaluation))) return shown;
  return shown.map((row) => ({ ...row, note: null }));
}
