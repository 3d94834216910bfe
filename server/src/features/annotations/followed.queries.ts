import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { readKeptDaysOf, type KeptDays } from '../../figures/figure-days.queries.ts';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { oneFor } from '../../graph/by-id.queries.ts';
import { existing, seenDinas, type CoveredDinas } from '../history/index.ts';
import type { AnnotationRow } from './annotations.queries.ts';
import { follow, spanAfter, type Followed } from './followed.rules.ts';

type Asked = Pick<AnnotationRow, 'id' | 'instansiId' | 'dinasId' | 'figureKey' | 'periodId' | 'day'>;

/** The dinas of places whose figures the viewer may see: a place is a dinas, or a government as a whole. */
async function dinasOf(context: Context, asked: readonly Asked[]): Promise<(one: Asked) => readonly CoveredDinas[]> {
  const [alone, wholes] = [asked.flatMap(({ dinasId }) => dinasId ?? []), asked.flatMap(({ instansiId, dinasId }) => (dinasId === null ? [instansiId] : []))];
  const found = await seenDinas(context, sql`(d.id = ${anyOf([...new Set(alone)])} or d.instansi_id = ${anyOf([...new Set(wholes)])})`);
  return ({ instansiId, dinasId }) => found.filter((dinas) => (dinasId === null ? dinas.instansiId === instansiId : dinas.id === dinasId));
}

/** What followed each of them, in as many statements for one as for a page. */
async function readFollowed(context: Context, asked: readonly Asked[]): Promise<(Followed & { readonly id: string })[]> {
  const { figures } = context.services;
  const placeOf = await dinasOf(context, asked);
  const questions = asked.map((one) => {
    const kind = figures.periodOf(one.figureKey);
    const span = spanAfter(one.day, dayOf(context, one.instansiId, null));
    return {
      ...one,
      span,
      dinas: placeOf(one),
      question: {
        key: one.figureKey,
        periods: kind === null || one.periodId === null ? {} : { [kind]: one.periodId },
        place: one.dinasId ?? one.instansiId,
        dinasIds: placeOf(one).map(({ id }) => id),
        days: [one.day, span.until],
      },
    };
  });
  const kept = await readKeptDaysOf(
    context.read,
    figures,
    questions.map(({ question }) => question),
  );
  return questions.map(({ id, day, span, dinas }, index) => {
    const days: KeptDays = kept[index]!;
    const knownFrom = [...days.firstDays.values()].toSorted()[0] ?? null;
    const on = (one: string): number | null => days.on(one, existing(dinas, one));
    return { id, ...follow(span, { day, knownFrom, value: on(day), after: on(span.until) }) };
  });
}

/** What followed an annotation, with those of the same page; null of a figure that is not counted any more. */
export async function followedOf(context: Context, row: Asked): Promise<Followed | null> {
  if (!context.services.figures.keys.includes(row.figureKey)) return null;
  const asked = ({ id, instansiId, dinasId, figureKey, periodId, day }: Asked): string => JSON.stringify([id, instansiId, dinasId, figureKey, periodId, day]);
  return oneFor(
    context,
    'what followed annotations',
    asked(row),
    async (keys) => {
      const rows = keys.map((key): Asked => {
        const [id, instansiId, dinasId, figureKey, periodId, day] = JSON.parse(key) as [string, string, string | null, string, string | null, string];
        return { id, instansiId, dinasId, figureKey, periodId, day };
      });
      const found = await readFollowed(context, rows);
      return found.map((one, index) => ({ key: keys[index]!, ...one }));
    },
    ({ key }) => key,
  );
}
