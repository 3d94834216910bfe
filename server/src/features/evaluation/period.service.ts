import type { EntityManager } from '@mikro-orm/postgresql';
import { readerThrough } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { failure } from '../../graphql/errors.ts';
import { inAct, type ActAsked } from '../acts/index.ts';
import { instansiById } from '../organization/index.ts';
import { EvaluationPeriod } from './evaluation-period.entity.ts';
import { EVALUATIONS_APPEAR, EVALUATIONS_DISAPPEAR, EVALUATIONS_STAY_UNFINISHED, EVALUATIONS_TO_WRITE } from './period-warnings.rules.ts';
import { EvaluationsUnfinished, PeriodLabelTaken, PeriodOverlaps, SealedEvaluationsOutside } from './period.errors.ts';
import { expectedByDays, overlappingId, unfinishedIn } from './period-expected.queries.ts';
import { decidePeriod, PERIOD_LIFECYCLE, refuseDays, type PeriodDays } from './period.lifecycle.ts';
import { canManagePeriods } from './period.policy.ts';
import {
  CHANGE_PERIOD,
  CLOSE_PERIOD,
  OPEN_PERIOD,
  PeriodSaved,
  PLAN_PERIOD,
  type ChangePeriodInput,
  type ChangePeriodResult,
  type ClosePeriodInput,
  type ClosePeriodResult,
  type OpenPeriodInput,
  type OpenPeriodResult,
  type PlanPeriodInput,
  type PlanPeriodResult,
} from './period.types.ts';

const notYours = () => failure('FORBIDDEN', 'Only HR of the whole government manages its periods.');

/** Errors: NOT_FOUND for a period that the viewer does not see, FORBIDDEN for one that is not theirs to manage. */
async function periodOf(context: Context, em: EntityManager, periodId: string): Promise<EvaluationPeriod> {
  const period = await em.findOne(EvaluationPeriod, { id: periodId });
  if (!period) throw failure('NOT_FOUND', 'input.periodId: there is no such period that you may see.');
  if (!canManagePeriods(signedIn(context).scope, period.instansiId)) throw notYours();
  return period;
}

const today = (context: Context, instansiId: string): Pick<ActAsked, 'since'> => ({
  since: dayOf(context, instansiId, null) as NonNullable<ActAsked['since']>,
});
const NO_DINAS = { dinasId: null };

/** What stands in the way of a name and days, among the other periods of the government. */
async function refuseAmongOthers(
  em: EntityManager,
  { instansiId, kind, id, label }: { readonly instansiId: string; readonly kind: string; readonly id: string | null; readonly label: string },
  days: PeriodDays,
): Promise<PeriodOverlaps | PeriodLabelTaken | null> {
  const otherId = await overlappingId(readerThrough(em), { instansiId, kind, id }, days);
  if (otherId) return new PeriodOverlaps(await em.findOneOrFail(EvaluationPeriod, { id: otherId }));
  const named = await em.findOne(EvaluationPeriod, { instansiId, label });
  return named && named.id !== id ? new PeriodLabelTaken() : null;
}

/** Plans a period; nothing is written in it until it is opened. */
export async function planPeriod(context: Context, input: PlanPeriodInput): Promise<PlanPeriodResult> {
  const { instansiId, periodKind, validFrom, validTo, deadline } = input;
  if (!(await instansiById(context, instansiId))) throw failure('NOT_FOUND', 'input.instansiId: there is no such government that you may see.');
  if (!canManagePeriods(signedIn(context).scope, instansiId)) throw notYours();
  const label = input.label.trim();
  return inAct(context, { ...input, kind: PLAN_PERIOD, ...today(context, instansiId) }, async (em, act) => {
    const days = { validFrom, validTo, deadline };
    const refusal = refuseDays(days) ?? (await refuseAmongOthers(em, { instansiId, kind: periodKind, id: null, label }, days));
    if (refusal) return refusal;
    const period = em.create(EvaluationPeriod, { instansiId, periodKind, label, ...days, periodState: 'PLANNED', version: 1 });
    await em.flush();
    act.in({ instansiId, ...NO_DINAS });
    return new PeriodSaved(period);
  });
}

/** Changes what a period is called, its days and its deadline, and warns of the evaluations that come and go by it. */
export async function changePeriod(context: Context, input: ChangePeriodInput): Promise<ChangePeriodResult> {
  const { periodId, version, validFrom, validTo, deadline } = input;
  const label = input.label.trim();
  return inAct(context, { ...input, kind: CHANGE_PERIOD }, async (em, act) => {
    const period = await periodOf(context, em, periodId);
    const { instansiId } = period;
    const days = { validFrom, validTo, deadline };
    const refusal =
      decidePeriod('change', period, version) ??
      refuseDays(days) ??
      (await refuseAmongOthers(em, { instansiId, kind: period.periodKind, id: period.id, label }, days));
    if (refusal) return refusal;
    const { appear, disappear, sealedOutside } = await expectedByDays(readerThrough(em), period.id, days);
    if (sealedOutside > 0) return new SealedEvaluationsOutside(sealedOutside);
    if (appear > 0) act.warn(EVALUATIONS_APPEAR({ number: appear }, appear));
    if (disappear > 0) act.warn(EVALUATIONS_DISAPPEAR({ number: disappear }, disappear));
    Object.assign(period, { label, ...days });
    await em.flush();
    act.since = today(context, instansiId).since ?? null;
    act.in({ instansiId, ...NO_DINAS });
    return new PeriodSaved(period);
  });
}

/** Opens a period, or opens one again. */
export async function openPeriod(context: Context, input: OpenPeriodInput): Promise<OpenPeriodResult> {
  return inAct(context, { ...input, kind: OPEN_PERIOD }, async (em, act) => {
    const period = await periodOf(context, em, input.periodId);
    const refusal = decidePeriod('open', period, input.version);
    if (refusal) return refusal;
    const { expected, unfinished } = await unfinishedIn(readerThrough(em), period.id);
    act.warn(EVALUATIONS_TO_WRITE({ unfinished, expected }, unfinished));
    period.periodState = PERIOD_LIFECYCLE.open.to;
    await em.flush();
    act.since = today(context, period.instansiId).since ?? null;
    act.in({ instansiId: period.instansiId, ...NO_DINAS });
    return new PeriodSaved(period);
  });
}

/** Closes a period: what is written stays as it is. */
export async function closePeriod(context: Context, input: ClosePeriodInput): Promise<ClosePeriodResult> {
  return inAct(context, { ...input, kind: CLOSE_PERIOD }, async (em, act) => {
    const period = await periodOf(context, em, input.periodId);
    const refusal = decidePeriod('close', period, input.version);
    if (refusal) return refusal;
    const { expected, unfinished } = await unfinishedIn(readerThrough(em), period.id);
    if (unfinished > 0 && !input.leaveUnfinished) return new EvaluationsUnfinished(unfinished, expected);
    if (unfinished > 0) act.warn(EVALUATIONS_STAY_UNFINISHED({ unfinished, expected }, unfinished));
    period.periodState = PERIOD_LIFECYCLE.close.to;
    await em.flush();
    act.since = today(context, period.instansiId).since ?? null;
    act.in({ instansiId: period.instansiId, ...NO_DINAS });
    return new PeriodSaved(period);
  });
}
