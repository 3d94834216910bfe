import { sql, type RawBuilder } from 'kysely';
import type { SqlReader } from '../../database/sql-reader.ts';
import type { OrderBy, PageQuery } from '../../graph/pages.queries.ts';
import { countedKeys, FIGURES, type CountedFigure, type CountedKey, type FactSet, type FigureValues } from './figures.rules.ts';

export interface FigureQuestion {
  readonly asOf: string;
  readonly dinasIds: readonly string[];
  /** Without a period there are staffing figures only. */
  readonly periodId: string | null;
}

/** The rows a figure is counted from, as `f`, with the day beside them for the conditions of the registry. */
function factsOf(facts: FactSet, { asOf, dinasIds, periodId }: FigureQuestion): RawBuilder<unknown> {
  const day = sql`${asOf}::date`;
  const dinas = sql`${dinasIds}::uuid[]`;
  if (facts === 'position') return sql`(select x.*, ${day} as as_of from position_facts(${day}, ${dinas}) x) f`;
  if (facts === 'holder') return sql`(select x.*, ${day} as as_of from holder_facts(${day}, ${dinas}) x) f`;
  return sql`(select x.*, ${day} as as_of from evaluation_facts(${day}, ${dinas}, ${periodId}::uuid) x) f`;
}

const aggregate = (key: CountedKey): string => {
  const figure: CountedFigure = FIGURES[key];
  return `coalesce(sum(${figure.amount}) filter (where ${figure.when}), 0)::int as "${key}"`;
};

/**
 * The one SQL of every counted figure, grouped by dinas or by the unit the row belongs to. Query, stored board and past
 * day all come through here.
 */
export async function countFigures(
  reader: SqlReader,
  question: FigureQuestion,
  by: 'dinas_id' | 'unit_id',
  only?: readonly FactSet[],
): Promise<Map<string, FigureValues>> {
  const found = new Map<string, FigureValues>();
  if (question.dinasIds.length === 0) return found;
  const sets: readonly FactSet[] = only ?? (question.periodId ? ['position', 'holder', 'evaluation'] : ['position', 'holder']);
  for (const facts of sets) {
    const rows = await reader.query<{ subject: string } & FigureValues>(
      sql`select f.${sql.raw(by)} as subject, ${sql.raw(countedKeys(facts).map(aggregate).join(', '))} from ${factsOf(facts, question)} group by 1`,
    );
    for (const { subject, ...values } of rows) found.set(subject, { ...found.get(subject), ...values });
  }
  return found;
}

export interface FigureRowData {
  readonly positionId: string | null;
  readonly employeeId: string | null;
  readonly unitId: string;
  readonly amount: number;
  readonly detail: string;
  readonly reason: string | null;
}

const ROWS: Record<FactSet, { readonly select: string; readonly id: string; readonly detail: string }> = {
  position: { select: 'f.position_id as "positionId", null::uuid as "employeeId"', id: 'f.position_id', detail: `f.filled || '/' || f.need` },
  holder: { select: 'f.position_id as "positionId", f.employee_id as "employeeId"', id: 'f.assignment_id', detail: 'f.retires::text' },
  evaluation: { select: 'f.position_id as "positionId", f.employee_id as "employeeId"', id: 'f.assignment_id', detail: 'f.state' },
};

/** The rows behind a figure: those it counts, or those it leaves out with the reason. Units narrow it to a subtree. */
export function figureRows(key: CountedKey, question: FigureQuestion, counted: boolean, unitPath: string | null): PageQuery<FigureRowData> {
  const figure: CountedFigure = FIGURES[key];
  const shape = ROWS[figure.facts];
  const reason = figure.leftOut.length === 0 ? 'null' : `case ${figure.leftOut.map((left) => `when ${left.when} then '${left.reason}'`).join(' ')} end`;
  const amount = counted ? `(${figure.amount})::int` : '0';
  const order: OrderBy[] = [
    ...(figure.facts === 'holder' ? [{ by: sql.raw('f.retires'), type: 'date' } as const] : []),
    ...(figure.facts === 'position' && counted ? [{ by: sql.raw(amount), type: 'int', descending: true } as const] : []),
    { by: sql.raw(shape.id), type: 'uuid' },
  ];
  return {
    select: sql.raw(`${shape.select}, f.unit_id as "unitId", ${amount} as amount, ${shape.detail} as detail, ${counted ? 'null' : reason} as reason`),
    from: factsOf(figure.facts, question),
    where: [
      counted ? sql.raw(figure.when) : sql.raw(`(${figure.when}) is not true`),
      ...(unitPath === null ? [] : [sql`f.unit_id in (select u.id from unit u where u.path <@ ${unitPath}::ltree)`]),
    ],
    order,
  };
}
