import { sql } from 'kysely';
import type { Pool } from 'pg';
import type { FindAmongPeople } from '../../access/viewer.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import type { Context } from '../../graphql/context.ts';
import { daysFrom } from '../../rules/local-date.ts';
import { sourceLines } from '../../rules/legal-source.ts';
import type { AssignmentKind } from '../staffing/assignment.parameters.ts';
import { employeeById, type EmployeeRow } from '../staffing/index.ts';
import { EVALUATOR_SOURCES } from './evaluator.parameters.ts';
import { findEvaluator, type EvaluatorFinding, type Leads, type PostHolder } from './evaluator.rules.ts';
import { EvaluationPart } from './evaluator.types.ts';

/** Of whom, in which period, and as of when: today, or when it was sealed. */
export interface EvaluatorQuestion {
  readonly employeeId: string;
  readonly periodId: string;
  readonly moment: string;
}

/** One row of the database function evaluator_line: a post on the way up from a part of a period, and one of its holders. */
interface EvaluatorLineRow {
  readonly question: number;
  readonly assignment_id: string;
  readonly part_from: string;
  readonly part_to: string;
  readonly is_held: boolean;
  readonly today: string;
  readonly step: number;
  readonly leads: Leads;
  readonly holder_id: string | null;
  readonly holder_kind: AssignmentKind | null;
  readonly holder_tmt: string | null;
  readonly holder_from: string | null;
  readonly holder_until: string | null;
  readonly is_gone: boolean | null;
}

/** The time in one position, with who evaluates it. */
export interface PartFound {
  readonly assignmentId: string;
  readonly from: string;
  readonly to: string;
  /** False of the position of today of somebody who held none in the period. */
  readonly isHeld: boolean;
  readonly hasBegun: boolean;
  readonly finding: EvaluatorFinding;
}

const holderOf = (row: EvaluatorLineRow): PostHolder[] =>
  row.holder_id === null || row.holder_kind === null || row.holder_tmt === null || row.holder_from === null
    ? []
    : [
        {
          employeeId: row.holder_id,
          kind: row.holder_kind,
          tmt: row.holder_tmt,
          from: row.holder_from,
          until: row.holder_until,
          isGone: row.is_gone === true,
        },
      ];

/** Applies the rule to the line that the database found above one part. */
function partOf(employeeId: string, rows: readonly EvaluatorLineRow[]): PartFound {
  const { assignment_id: assignmentId, part_from: from, part_to: to, is_held: isHeld, today } = rows[0]!;
  const posts = Map.groupBy(rows, ({ step }) => step);
  const above = [...posts].filter(([step]) => step > 0).map(([, ofPost]) => ({ holders: ofPost.flatMap(holderOf) }));
  const topLeads = rows.at(-1)!.leads;
  return { assignmentId, from, to, isHeld, hasBegun: from <= today, finding: findEvaluator({ employeeId, from, to, today, above, topLeads }) };
}

/** The parts of the period of each question, the first first. */
export async function findParts(reader: SqlReader, questions: readonly EvaluatorQuestion[]): Promise<PartFound[][]> {
  const rows = await reader.query(sql<EvaluatorLineRow>`
    select * from evaluator_line(${questions.map(({ employeeId }) => employeeId)}::uuid[], ${questions.map(({ periodId }) => periodId)}::uuid[],
      ${questions.map(({ moment }) => moment)}::timestamptz[])`);
  const found = Map.groupBy(rows, ({ question }) => question);
  return questions.map(({ employeeId }, index) =>
    [...Map.groupBy(found.get(index + 1) ?? [], (row) => row.assignment_id).values()].map((ofPart) => partOf(employeeId, ofPart)),
  );
}

const NOBODY: EvaluatorFinding = { reason: 'NO_POSITION', evaluatorId: null, office: null };

/** The part whose evaluator rates the whole: the last that has begun. */
const decidingPart = (parts: readonly PartFound[]): PartFound | undefined => parts.findLast(({ hasBegun }) => hasBegun) ?? parts.at(-1);

/** Who rates the whole. */
export const decidingOf = (parts: readonly PartFound[]): EvaluatorFinding => decidingPart(parts)?.finding ?? NOBODY;

/** The same for pages, with everything that one tick asks for in one statement; `sealedAt` is when it was sealed. */
export function partsIn(
  context: Context,
  { employeeId, periodId, sealedAt = null }: { readonly employeeId: string; readonly periodId: string; readonly sealedAt?: string | null },
): Promise<PartFound[]> {
  const moment = new Date(sealedAt ?? context.now).toISOString();
  return context.loaders
    .of<string, PartFound[]>('parts of periods', (keys) =>
      findParts(
        context.read,
        keys.map((key) => JSON.parse(key) as EvaluatorQuestion),
      ),
    )
    .load(JSON.stringify({ employeeId, periodId, moment } satisfies EvaluatorQuestion));
}

/** As the graph tells them: those that the person really held in the period. */
export function toldParts(parts: readonly PartFound[]): EvaluationPart[] {
  const held = parts.filter(({ isHeld }) => isHeld).slice(-EvaluationPart.MOST);
  const deciding = decidingPart(parts);
  return held.map((part) => {
    const {
      assignmentId,
      from,
      to,
      finding: { evaluatorId, reason, office },
    } = part;
    return {
      assignmentId,
      evaluatorId,
      validFrom: from,
      validTo: to,
      days: daysFrom(from, to),
      reason,
      office,
      source: sourceLines(EVALUATOR_SOURCES[reason]),
      isDeciding: part === deciding,
    };
  });
}

/** Who is to evaluate somebody in a period; null where nobody in the tree is, or the viewer may not see them. */
export async function evaluatorIn(context: Context, employeeId: string, periodId: string): Promise<EmployeeRow | null> {
  const { evaluatorId } = decidingOf(await partsIn(context, { employeeId, periodId }));
  return evaluatorId === null ? null : employeeById(context, evaluatorId);
}

/**
 * Whom people still evaluate without being above them today: part of a viewer's scope. That a period was opened is heard
 * within half a minute (viewer-cache.ts); that it is closed at once, since each evaluation asks for itself.
 */
export const peopleLed: FindAmongPeople<readonly string[]> = async (system: Pool, of) => {
  const days = Map.groupBy(of, ({ today }) => today);
  const found = await Promise.all(
    [...days].map(([day, asked]) =>
      system.query<{ superior_id: string; employee_id: string }>('select distinct l.superior_id, l.employee_id from people_led($1::uuid[], $2) l', [
        [...new Set(asked.map(({ employeeId }) => employeeId))],
        day,
      ]),
    ),
  );
  const bySuperior = Map.groupBy(
    found.flatMap(({ rows }) => rows),
    (row) => row.superior_id,
  );
  return new Map([...bySuperior].map(([id, rows]) => [id, rows.map((row) => row.employee_id)]));
};
