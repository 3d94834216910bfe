/** The board as somebody would write it by hand: one select, one loop, plain objects. */
export interface BoardSqlRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly short_name: string | null;
  readonly kind: string;
  readonly staffing: Values;
  readonly evaluation: Values;
  readonly as_of: string;
  readonly cursor: string;
  readonly computed_at: Date;
  readonly instansi_code: string;
  readonly instansi_name: string;
  readonly period_label: string;
}
type Values = readonly number[];

/** In the order in which the figures of each fact set are stored. */
const figures = (
  [positions, need, , filled, vacantPositions, gap, surplus, surplusPositions, actingHeads, vacantHeads]: Values,
  [expected, notStarted, draft, submitted, sealed, overdue, sangatBaik, baik, butuhPerbaikan, kurang, sangatKurang]: Values,
) => ({
  positions,
  need,
  filled,
  vacantPositions,
  gap,
  gapShare: need ? gap! / need : null,
  surplus,
  surplusPositions,
  actingHeads,
  vacantHeads,
  evaluation: {
    expected,
    notStarted,
    draft,
    submitted,
    sealed,
    overdue,
    progressShare: expected ? sealed! / expected : null,
    predikat: { sangatBaik, baik, butuhPerbaikan, kurang, sangatKurang },
  },
});

function add(total: number[], part: Values): void {
  for (let place = 0; place < part.length; place++) total[place] = (total[place] ?? 0) + part[place]!;
}

export function boardBody(rows: readonly BoardSqlRow[]) {
  const staffing: number[] = [];
  const evaluation: number[] = [];
  let oldest = rows[0]!;
  let cursor = BigInt(oldest.cursor);
  for (const row of rows) {
    add(staffing, row.staffing);
    add(evaluation, row.evaluation);
    if (row.computed_at < oldest.computed_at) oldest = row;
    if (BigInt(row.cursor) < cursor) cursor = BigInt(row.cursor);
  }
  return {
    asOf: oldest.as_of,
    cursor: `${cursor}.0`,
    computedAt: oldest.computed_at,
    total: figures(staffing, evaluation),
    rows: rows.map((row) => ({
      dinasId: `dinas_${row.id}`,
      code: row.code,
      name: row.name,
      shortName: row.short_name,
      kind: row.kind,
      cursor: `${row.cursor}.0`,
      computedAt: row.computed_at,
      figures: figures(row.staffing, row.evaluation),
    })),
  };
}
