import { sql } from 'kysely';
import type { OrderBy } from '../../graph/page-sql.ts';
import type { PageQuery } from '../../graph/pages.queries.ts';
import { countsRow, factsOf, type FigureQuestion } from '../../figures/count-figures.queries.ts';
import type { CountedFigure, FactSet } from '../../figures/fact-set.ts';

export interface FigureRowData {
  readonly positionId: string | null;
  readonly employeeId: string | null;
  readonly assignmentId: string | null;
  readonly evaluationId: string | null;
  readonly unitId: string;
  readonly amount: number;
  readonly detail: string;
  readonly reason: string | null;
}

function orderOf({ order, row }: FactSet, figure: CountedFigure, counted: boolean): OrderBy[] {
  const last: OrderBy = { by: sql.ref(`f.${row}`), type: 'uuid' };
  if (order !== 'LARGEST_FIRST') return order ? [{ by: sql.raw(order.by), type: order.type }, last] : [last];
  if (!counted) return [last];
  const amount = sql.raw(amountOf(figure));
  return [figure.kind === 'COUNT' ? { by: amount, type: 'int', descending: true } : { by: sql`(${amount})::numeric`, type: 'numeric', descending: true }, last];
}

/** What a row adds to a count; what it brings into a mean or a median. */
const amountOf = (figure: CountedFigure): string => (figure.kind === 'COUNT' ? `(${figure.amount ?? '1'})::int` : `(${figure.amount})::float8`);

/** The rows behind a figure: those it counts, or those it leaves out with the reason. Units narrow it to a subtree. */
export function figureRows(set: FactSet, figure: CountedFigure, question: FigureQuestion, counted: boolean, unitPath: string | null): PageQuery<FigureRowData> {
  const named = (column: string | undefined): string => (column ? `f.${column}` : 'null::uuid');
  const reason = figure.leftOut.length === 0 ? 'null' : `case ${figure.leftOut.map((left) => `when ${left.when} then '${left.reason}'`).join(' ')} end`;
  const columns = [
    `${named(set.position)} as "positionId"`,
    `${named(set.employee)} as "employeeId"`,
    `${named(set.assignment)} as "assignmentId"`,
    `${named(set.evaluation)} as "evaluationId"`,
    'f.unit_id as "unitId"',
    `${counted ? amountOf(figure) : '0'} as amount`,
    `${set.detail} as detail`,
    `${counted ? 'null' : reason} as reason`,
  ];
  return {
    select: sql.raw(columns.join(', ')),
    from: factsOf(set, question),
    where: [
      sql.raw(counted ? countsRow(figure) : `(${countsRow(figure)}) is not true`),
      ...(unitPath === null ? [] : [sql`f.unit_id in (select u.id from unit u where u.path <@ ${unitPath}::ltree)`]),
    ],
    order: orderOf(set, figure, counted),
  };
}
