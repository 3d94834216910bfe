import type { Home } from '../../builder.ts';
import type { DinasRef } from '../organization/organization.builder.ts';
import type { Comparison } from './thresholds.rules.ts';

interface ThresholdOptions {
  readonly figure?: string;
  readonly comparison?: Comparison;
  readonly limit?: number;
}

/** A figure of a dinas, or of the whole government, that an account watches; it was not looked at yet. Its id. */
async function makeThreshold(
  { system, instansi }: Home,
  { accountId }: { readonly accountId: string },
  dinas: DinasRef | null = null,
  { figure = 'GAP', comparison = 'ABOVE', limit = 5 }: ThresholdOptions = {},
): Promise<string> {
  const made = await system.query<{ id: string }>(
    `insert into figure_threshold (account_id, instansi_id, dinas_id, figure, comparison, limit_value) values ($1, $2, $3, $4, $5, $6)
     on conflict (account_id, instansi_id, dinas_id, figure, comparison) do update set limit_value = excluded.limit_value returning id`,
    [accountId, instansi.id, dinas?.id ?? null, figure, comparison, limit],
  );
  return made.rows[0]!.id;
}

export const thresholdsBuilders = { threshold: makeThreshold };

type Own = typeof thresholdsBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
