import type { BoardTickerSubscription, ChangeEntity, ChangeOperation } from '@selaras/schema/web';

type Told = BoardTickerSubscription['changes']['changes'][number];

/** What was written, where and when; who or what it is about where the reader may know. */
export interface TickerLine {
  readonly sequence: string;
  readonly at: string;
  readonly entity: ChangeEntity;
  readonly operation: ChangeOperation;
  readonly rows: number;
  readonly dinasId: string | null;
  readonly about: string | null;
}

export const KEPT = 20;
const TOGETHER = 60_000;

function aboutOf(node: Told['node']): string | null {
  if (node?.__typename === 'Employee') return node.fullName;
  if (node?.__typename === 'Evaluation') return node.employee.fullName;
  if (node?.__typename === 'Position') return node.title;
  return node?.__typename === 'Unit' ? node.name : null;
}

const isSame = (one: TickerLine, other: TickerLine): boolean =>
  one.entity === other.entity &&
  one.operation === other.operation &&
  one.dinasId === other.dinasId &&
  Math.abs(Date.parse(one.at) - Date.parse(other.at)) < TOGETHER;

/** The newest first; what was written in one minute of one kind in one place is one line. What only may have moved figures is none. */
export function foldTicker(before: readonly TickerLine[] | null, { changes: { changes } }: BoardTickerSubscription): readonly TickerLine[] {
  let lines = before ?? [];
  for (const { sequence, at, entity, operation, rowCount, dinasIds, node } of changes) {
    if (entity === null || operation === null) continue;
    const [dinasId = null, another] = dinasIds;
    const line = { sequence, at, entity, operation, rows: rowCount ?? 1, dinasId: another === undefined ? dinasId : null, about: aboutOf(node) };
    const [last] = lines;
    lines = last && isSame(last, line) ? [{ ...line, rows: last.rows + line.rows, about: null }, ...lines.slice(1)] : [line, ...lines].slice(0, KEPT);
  }
  return lines;
}
