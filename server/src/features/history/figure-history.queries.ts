import { sql } from 'kysely';
import type { PeriodsAsked } from '../../figures/fact-set.ts';
import { readKeptDays, type DaysQuestion } from '../../figures/figure-days.queries.ts';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { badInput } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { addDays, daysFrom } from '../../rules/local-date.ts';
import { definitionOf, mustBePeriodOf, readPeriod } from '../figures/index.ts';
import { compare, type Compared } from './compare.rules.ts';
import { coveredIn, existing, type CoveredDinas, type Place } from './covered-dinas.queries.ts';
import { MOST_DAYS, MOST_LAST_DAYS, type DinasHistory, type FigureHistory, type FigureSince } from './figure-history.types.ts';

export interface HistoryQuestion {
  readonly key: string;
  readonly periods: PeriodsAsked;
  readonly from: string | null;
  readonly to: string | null;
  readonly since: FigureSince;
}

const USUAL_DAYS = 30;

/** The days asked for. Errors: BAD_INPUT for a day to come, for an end before the beginning, and for more than so many. */
function daysAsked(
  context: Context,
  instansiId: string,
  asked: Pick<HistoryQuestion, 'from' | 'to'>,
): { readonly from: string; readonly days: readonly string[]; readonly to: string } {
  const today = dayOf(context, instansiId, null);
  const to = asked.to ?? today;
  if (to > today) throw badInput(`to: ${to} is still to come; history ends today, which is ${today} there.`);
  const from = asked.from ?? addDays(to, 1 - USUAL_DAYS);
  if (from > to) throw badInput(`from: ${from} is after ${to}.`);
  const count = daysFrom(from, to);
  if (count > MOST_DAYS) throw badInput(`from: ${count} days until ${to}, of which ${MOST_DAYS} can be asked for at once.`);
  return { from, to, days: Array.from({ length: count }, (_, day) => addDays(from, day)) };
}

interface ComparedDay {
  readonly day: string;
  readonly periods: PeriodsAsked;
}

/** The day to compare with, and the periods its figures are of. */
async function comparedDay(context: Context, instansiId: string, { key, periods, since }: HistoryQuestion, to: string): Promise<ComparedDay | null> {
  if (since === 'YESTERDAY') return { day: addDays(to, -1), periods };
  if (since === 'LAST_WEEK') return { day: addDays(to, -7), periods };
  const { figures } = context.services;
  const own = figures.periodOf(key);
  // Of figures without a period the newest that is over counts, of whichever kind figures are of.
  const kinds = figures.sets.flatMap((set) => (set.periods && (own === null || set.periods.node === own) ? [set.periods] : []));
  const [first] = kinds;
  if (!first) return null;
  const found = await context.read.query(sql<{ readonly id: string; readonly day: string }>`
    select p.id, (upper(p.validity) - 1)::text as day from ${sql.ref(first.table)} p
    where p.instansi_id = ${instansiId}::uuid and ${
      own === null
        ? sql`upper(p.validity) <= ${to}::date`
        : sql`upper(p.validity) <= (select lower(q.validity) from ${sql.ref(first.table)} q where q.id = ${periods[own] ?? null}::uuid)`
    }
    order by upper(p.validity) desc, lower(p.validity) desc limit 1`);
  const before = found[0];
  if (!before) return null;
  return { day: before.day, periods: own === null ? {} : { [own]: before.id } };
}

/** A figure of a government or of one of its dinas, day by day. Errors: BAD_INPUT for a place or period that is not there for the viewer, FORBIDDEN where its figures are not theirs. */
export async function historyOf(context: Context, place: Place, question: HistoryQuestion): Promise<FigureHistory> {
  const { key } = question;
  const { figures } = context.services;
  const { instansiId, name, dinas, isOne } = await coveredIn(context, place);
  const kind = figures.periodOf(key);
  if (kind !== null && question.periods[kind] === undefined) throw badInput(`${key} is a figure of a period; send the id of one (${kind}_<uuid>) as periodId.`);
  const own = await mustBePeriodOf(context, question.periods, instansiId);
  const periods: PeriodsAsked = kind === null ? {} : { [kind]: own[kind] };
  const { from, to, days } = daysAsked(context, instansiId, question);
  const asked: DaysQuestion = { key, periods, dinasIds: dinas.map(({ id }) => id) };
  const against = await comparedDay(context, instansiId, { ...question, periods }, to);
  const [kept, before, period] = await Promise.all([
    readKeptDays(context.read, figures, asked, from, to),
    against === null ? null : readKeptDays(context.read, figures, { ...asked, periods: against.periods }, against.day, against.day),
    readPeriod(context, periods),
  ]);
  const daysOf = (some: readonly CoveredDinas[]): Compared => {
    const first = some.flatMap(({ id }) => kept.firstDays.get(id) ?? []).toSorted();
    const values = days.map((day) => kept.on(day, existing(some, day)));
    return compare({
      values,
      knownFrom: first[0] ?? null,
      comparedWith: against?.day ?? null,
      isOtherPeriod: against !== null && kind !== null && against.periods[kind] !== periods[kind],
      before: against && before ? before.on(against.day, existing(some, against.day)) : null,
    });
  };
  const shown = new Set(existing(dinas, to));
  const lastOf = (one: CoveredDinas): DinasHistory => {
    const { values, ...rest } = daysOf([one]);
    return { ...rest, lastValues: values.slice(-MOST_LAST_DAYS), dinasId: encodeId('dinas', one.id), name: one.name };
  };
  return {
    ...daysOf(dinas),
    name,
    definition: definitionOf(figures, key),
    period,
    from,
    to,
    comparedWith: against?.day ?? null,
    dinas: isOne ? [] : dinas.filter(({ id }) => shown.has(id)).map(lastOf),
  };
}
