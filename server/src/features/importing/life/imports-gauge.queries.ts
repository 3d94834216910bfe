import type { Pool } from 'pg';
import type { GaugeOf } from '../../../metrics.ts';

interface Counted {
  readonly state: string;
  readonly problem: string;
  readonly count: number;
}

/** Imports by state and by what made them fail: the limits of files are among the problems. */
export const importsGauge = (system: Pool): GaugeOf => ({
  name: 'imports',
  help: 'Imports by state, and by what made them fail.',
  labels: ['state', 'problem'],
  read: async () => {
    const found = await system.query<Counted>(`select state, coalesce(problem->>'code', '') as problem, count(*) as count from import group by 1, 2`);
    return found.rows.map(({ state, problem, count }) => ({ labels: { state, problem }, value: count }));
  },
});
