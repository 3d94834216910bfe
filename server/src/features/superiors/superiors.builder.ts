import { readerOf } from '../../database/sql-reader.ts';
import type { Home } from '../../builder.ts';
import type { PeriodRef } from '../evaluation/evaluation.builder.ts';
import { notify } from '../notifications/index.ts';
import { EVALUATION_REMINDER } from './superiors.types.ts';

interface ReminderOptions {
  readonly by?: string;
  readonly count?: number;
  readonly deadline?: string;
  /** The same occasion is told once. */
  readonly once?: string;
}

/** An account is reminded of the evaluations of a period, by nobody's act. The id of the notification; null where it was told of the occasion before. */
async function remindAccount(
  { system, instansi }: Home,
  { accountId }: { readonly accountId: string },
  period: PeriodRef,
  { by = 'Sekretaris Daerah', count = 3, deadline = '2027-01-15', once }: ReminderOptions = {},
): Promise<string | null> {
  const told = await notify(readerOf(system), {
    kind: EVALUATION_REMINDER,
    instansiId: instansi.id,
    to: [{ accountId, parameters: { by, count, period: period.label, deadline }, aboutId: period.id }],
    actId: null,
    once: once ?? null,
  });
  if (told === 0) return null;
  const made = await system.query<{ id: string }>('select id from notification where account_id = $1 order by id desc limit 1', [accountId]);
  return made.rows[0]!.id;
}

export const superiorsBuilders = { remindAccount };

type Own = typeof superiorsBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
