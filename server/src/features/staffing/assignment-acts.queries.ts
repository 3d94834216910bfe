import { sql } from 'kysely';
import { listFor } from '../../graph/by-id.queries.ts';
import type { Context } from '../../graphql/context.ts';
import { AssignmentAct } from './assignment-acts.types.ts';

interface ActOfAssignment extends AssignmentAct {
  readonly assignmentId: string;
}

/** What wrote an assignment, the newest first; nothing for whom it is not told. */
export async function actsOfAssignment(context: Context, assignmentId: string): Promise<AssignmentAct[]> {
  const acts = await listFor(
    context,
    'acts of assignments',
    assignmentId,
    (ids) =>
      context.read.query(sql<ActOfAssignment>`
        select w.assignment_id as "assignmentId", w.kind as "actKind", w.at, w.decree_number as "decreeNumber"
        from acts_of_assignments(${[...ids]}::uuid[]) w order by w.at desc, w.kind`),
    (row) => row.assignmentId,
  );
  return acts.slice(0, AssignmentAct.MOST);
}
