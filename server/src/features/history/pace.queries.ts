import { readKeptDays } from '../../figures/figure-days.queries.ts';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { badInput } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { addDays, daysFrom } from '../../rules/local-date.ts';
import { periodById } from '../evaluation/index.ts';
import { coveredIn, existing, type CoveredDinas, type Place } from './covered-dinas.queries.ts';
import { paceOf, workingDays, type Pace } from './pace.rules.ts';
import type { EvaluationPace } from './pace.types.ts';

/** How far back days with data are looked for. */
const LOOKED_BACK = 60;

/** The pace of the evaluations of a period in a government or one of its dinas. Errors: BAD_INPUT for a place or period that is not there for the viewer, FORBIDDEN where its figures are not theirs. */
export async function evaluationPaceOf(context: Context, place: Place, periodId: string): Promise<EvaluationPace> {
  const { figures } = context.services;
  const { instansiId, dinas, isOne } = await coveredIn(context, place);
  const period = await periodById(context, periodId);
  if (period?.instansiId !== instansiId) throw badInput('periodId: there is no such period of this government that you may see.');
  const today = dayOf(context, instansiId, null);
  const question = { periods: { period: periodId }, dinasIds: dinas.map(({ id }) => id) };
  const from = addDays(today, -LOOKED_BACK);
  const [sealed, expected] = await Promise.all([
    readKeptDays(context.read, figures, { ...question, key: 'SEALED' }, from, today),
    readKeptDays(context.read, figures, { ...question, key: 'EXPECTED' }, today, today),
  ]);
  const days = Array.from({ length: LOOKED_BACK + 1 }, (_, day) => addDays(from, day));
  const { validFrom, deadline } = period;
  const paceIn = (some: readonly CoveredDinas[]): Pace => {
    const done = days.map((day) => sealed.on(day, existing(some, day)));
    return paceOf({ today, begins: validFrom, deadline, expected: expected.on(today, existing(some, today)), done: done.at(-1) ?? null, days: done });
  };
  const shown = new Set(existing(dinas, today));
  const paces = dinas
    .filter(({ id }) => shown.has(id))
    .map((one) => ({ ...paceIn([one]), dinasId: encodeId('dinas', one.id), name: one.name, code: one.code }));
  return {
    ...paceIn(dinas),
    today,
    deadline,
    daysLeft: Math.max(0, daysFrom(today, deadline)),
    workingDaysLeft: workingDays(today, deadline),
    dinasShown: paces.length,
    dinasLate: paces.filter(({ outlook }) => outlook === 'LATE' || outlook === 'OVERDUE').length,
    dinas: isOne ? [] : paces,
  };
}
