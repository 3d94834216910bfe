import { inSystemTransaction } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { dinasById } from '../organization/index.ts';
import { lookAtThreshold } from './look-at-figures.service.ts';
import { ThresholdIsGone, TooManyThresholds } from './thresholds.errors.ts';
import { watchesFiguresOf } from './thresholds.policy.ts';
import { MOST_THRESHOLDS } from './thresholds.rules.ts';
import {
  ThresholdRemoved,
  ThresholdSet,
  type RemoveThresholdInput,
  type RemoveThresholdResult,
  type SetThresholdInput,
  type SetThresholdResult,
} from './thresholds.types.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Has a figure watched for the own account. What it is at the moment is seen at once, and is no crossing. */
export async function setThreshold(context: Context, { instansiId, dinasId, figure, comparison, limit }: SetThresholdInput): Promise<SetThresholdResult> {
  const viewer = signedIn(context);
  const dinas = dinasId ? await dinasById(context, dinasId) : null;
  if (dinasId && dinas?.instansiId !== instansiId)
    throw failure('NOT_FOUND', 'input.dinasId: there is no such dinas of this government, or it is not yours to see.');
  if (!viewer.scope.instansiIds.includes(instansiId)) throw failure('NOT_FOUND', 'input.instansiId: there is no such government, or it is not yours to see.');
  if (!watchesFiguresOf(viewer, instansiId, dinas?.id ?? null)) throw failure('FORBIDDEN', 'Figures are watched by HR and by those who lead there.');
  const { field, unit } = context.services.figures.figure(figure);
  if (!field) throw badInput(`input.figure: ${figure} is shown on no board.`);
  if (!Number.isFinite(limit) || Math.abs(limit) > 1e9) throw badInput('input.limit is a number up to a thousand million.');
  if (unit === 'SHARE' && (limit < 0 || limit > 1)) throw badInput('input.limit of a share is 0 to 1.');
  return inSystemTransaction(context, async (system): Promise<SetThresholdResult> => {
    // Of two who set the last one that there is room for, the second waits and is told.
    await system.query('select from account where id = $1 for no key update', [viewer.accountId]);
    const made = await system.query<{ id: string }>(
      `insert into figure_threshold as t (account_id, instansi_id, dinas_id, figure, comparison, limit_value)
       select $1, $2, $3, $4, $5, $6 where (select count(*) from figure_threshold o where o.account_id = $1 and o.instansi_id = $2) < $7
         or exists (select from figure_threshold o where o.account_id = $1 and o.instansi_id = $2 and o.dinas_id is not distinct from $3 and o.figure = $4 and o.comparison = $5)
       on conflict (account_id, instansi_id, dinas_id, figure, comparison) do update
         set limit_value = excluded.limit_value, is_beyond = case when t.limit_value = excluded.limit_value then t.is_beyond end
       returning t.id`,
      [viewer.accountId, instansiId, dinas?.id ?? null, figure, comparison, limit, MOST_THRESHOLDS],
    );
    const [row] = made.rows;
    if (!row) return new TooManyThresholds(MOST_THRESHOLDS);
    const { figures: registry, definitions, calendar, system: pool } = context.services;
    await lookAtThreshold(system, { system: pool, registry, definitions, calendar }, row.id, context.now);
    return new ThresholdSet(row.id);
  });
}

/** Removes a threshold of the own account. */
export function removeThreshold(context: Context, { thresholdId }: RemoveThresholdInput): Promise<RemoveThresholdResult> {
  return inSystemTransaction(context, async (system): Promise<RemoveThresholdResult> => {
    if (!UUID.test(thresholdId)) return new ThresholdIsGone();
    const gone = await system.query('delete from figure_threshold where id = $1 and account_id = $2', [thresholdId, signedIn(context).accountId]);
    return gone.rowCount === 0 ? new ThresholdIsGone() : new ThresholdRemoved(thresholdId);
  });
}
