/** The board as somebody would write it by hand: one select, one loop, plain objects. */
export interface BoardSqlRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly short_name: string | null;
  readonly kind: string;
  readonly staffing: Readonly<Record<string, number>>;
  readonly evaluation: Readonly<Record<string, number>>;
  readonly as_of: string;
  readonly cursor: string;
  readonly computed_at: Date;
  readonly instansi_code: string;
  readonly instansi_name: string;
  readonly period_label: string;
}
type Values = Readonly<Record<string, number>>;

const figures = (s: Values, e: Values) => ({
  positions: s['POSITIONS'] ?? 0,
  need: s['NEED'] ?? 0,
  filled: s['FILLED'] ?? 0,
  vacantPositions: s['VACANT_POSITIONS'] ?? 0,
  gap: s['GAP'] ?? 0,
  gapShare: s['NEED'] ? s['GAP']! / s['NEED'] : null,
  surplus: s['SURPLUS'] ?? 0,
  surplusPositions: s['SURPLUS_POSITIONS'] ?? 0,
  actingHeads: s['ACTING_HEADS'] ?? 0,
  vacantHeads: s['VACANT_HEADS'] ?? 0,
  evaluation: {
    expected: e['EXPECTED'] ?? 0,
    notStarted: e['NOT_STARTED'] ?? 0,
    draft: e['DRAFT'] ?? 0,
    submitted: e['SUBMITTED'] ?? 0,
    sealed: e['SEALED'] ?? 0,
    overdue: e['OVERDUE'] ?? 0,
    progressShare: e['EXPECTED'] ? e['SEALED']! / e['EXPECTED'] : null,
    predikat: {
      sangatBaik: e['PREDIKAT_SANGAT_BAIK'] ?? 0,
      baik: e['PREDIKAT_BAIK'] ?? 0,
      butuhPerbaikan: e['PREDIKAT_BUTUH_PERBAIKAN'] ?? 0,
      kurang: e['PREDIKAT_KURANG'] ?? 0,
      sangatKurang: e['PREDIKAT_SANGAT_KURANG'] ?? 0,
    },
  },
});

function add(total: Record<string, number>, part: Values): void {
  for (const key in part) total[key] = (total[key] ?? 0) + part[key]!;
}

export function boardBody(rows: readonly BoardSqlRow[]) {
  const staffing: Record<string, number> = {};
  const evaluation: Record<string, number> = {};
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
