import { signedIn, type Context } from '../../graphql/context.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { addDays } from '../../rules/local-date.ts';
import { inAct } from '../acts/index.ts';
import { WorkingTimeChanged } from './workload.errors.ts';
import { saysWorkingTime } from './workload.policy.ts';
import { SET_WORKING_TIME, WorkingTimeSaved, type SetWorkingTimeInput, type SetWorkingTimeResult } from './workload.types.ts';
import { StatedWorkingTime } from './working-time.entity.ts';
import { MINUTES_BOUNDS } from './working-time.parameters.ts';

/** Sets effective working time and rounding from a day on; drafts are counted by them at once, what is established stays as it is. */
export async function setWorkingTime(context: Context, input: SetWorkingTimeInput): Promise<SetWorkingTimeResult> {
  const { instansiId, minutesPerYear, rounding, since, workingTimeId = null, version = null } = input;
  const { scope } = signedIn(context);
  if (!scope.instansiIds.includes(instansiId)) throw failure('NOT_FOUND', 'input.instansiId: there is no such government among yours.');
  if (!saysWorkingTime(scope, instansiId)) throw failure('FORBIDDEN', 'How long people work is said by the HR of the whole government.');
  if (minutesPerYear < MINUTES_BOUNDS.least || minutesPerYear > MINUTES_BOUNDS.most)
    throw badInput(`input.minutesPerYear is ${minutesPerYear}; it is 6,000 to 527,040, such as 75,000 for 1,250 hours.`);
  if ((workingTimeId === null) !== (version === null)) throw badInput('input.workingTimeId and input.version belong together.');
  return inAct(context, { ...input, kind: SET_WORKING_TIME }, async (em, act) => {
    const all = await em.find(StatedWorkingTime, { instansiId }, { orderBy: { validFrom: 'asc' } });
    const running = all.find(({ validFrom, validTo }) => validFrom <= since && (validTo === null || validTo >= since)) ?? null;
    if ((running?.id ?? null) !== workingTimeId || (running?.version ?? null) !== version) return new WorkingTimeChanged(running);
    const next = all.find(({ validFrom }) => validFrom > since);
    const stated = { minutesPerYear, rounding, decreeNumber: input.decreeNumber ?? null };
    act.in({ instansiId, dinasId: null });
    if (running?.validFrom === since) {
      Object.assign(running, stated);
      await em.flush();
      return new WorkingTimeSaved(running);
    }
    if (running) running.validTo = addDays(since, -1);
    // The old one is closed before the new one begins, or the two would overlap for a moment and be refused.
    await em.flush();
    const made = em.create(StatedWorkingTime, { instansiId, ...stated, validFrom: since, validTo: next ? addDays(next.validFrom, -1) : null, version: 1 });
    await em.flush();
    return new WorkingTimeSaved(made);
  });
}
