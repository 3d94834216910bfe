import type { FigureRegistry } from '../../figures/figure-registry.ts';
import { valueAt } from './figure-set.types.ts';
import type { Board } from './figures.types.ts';
import { findingsOf } from './findings.rules.ts';
import { BoardFinding } from './findings.types.ts';

/** What figures of dinas and their sum say in sentences. */
export function findingsIn(figures: FigureRegistry, { total, rows }: Pick<Board, 'total' | 'rows'>): BoardFinding[] {
  const found = findingsOf(figures.findings, {
    whole: (key) => valueAt(figures, total, key),
    dinas: rows.map((row) => ({ id: row.dinasId, name: row.shortName ?? row.name, value: (key) => valueAt(figures, row.figures, key) })),
  });
  return found.map(({ sentence, ...finding }) => Object.assign(new BoardFinding(), { ...finding, sentences: sentence }));
}
