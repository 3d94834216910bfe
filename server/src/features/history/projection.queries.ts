import { countFigures } from '../../figures/count-figures.queries.ts';
import type { FigureValues } from '../../figures/figure-registry.ts';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { badInput } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { definitionOf } from '../figures/index.ts';
import { coveredIn, existing, type Place } from './covered-dinas.queries.ts';
import { projectedDays } from './projected-days.rules.ts';
import type { FigureProjection } from './projection.types.ts';

/** A figure on days to come, by the counting of the boards of those days. Errors: BAD_INPUT for a figure of periods and a place that is not there for the viewer, FORBIDDEN where its figures are not theirs. */
export async function projectionOf(context: Context, place: Place, key: string): Promise<FigureProjection> {
  const { figures } = context.services;
  if (figures.periodOf(key) !== null) throw badInput(`key: ${key} is a figure of a period; what people will do by then is not known.`);
  const { instansiId, name, dinas, isOne } = await coveredIn(context, place);
  const today = dayOf(context, instansiId, null);
  const days = projectedDays(today);
  const sets = figures.setsOf(key);
  const counted: { readonly there: ReadonlySet<string>; readonly of: ReadonlyMap<string, FigureValues> }[] = [];
  for (const asOf of days) {
    const dinasIds = existing(dinas, asOf);
    counted.push({
      there: new Set(dinasIds),
      of: await countFigures(context.read, figures, sets, { asOf, dinasIds, periods: {}, isProjection: asOf > today }, 'dinas'),
    });
  }
  const valuesOf = (ids: readonly string[]): (number | null)[] =>
    counted.map(({ there, of }) => {
      const some = ids.filter((id) => there.has(id)).map((id) => of.get(id)!);
      return some.length === 0 ? null : figures.valueOf(key, figures.add(some, sets));
    });
  return {
    definition: definitionOf(figures, key),
    name,
    days: [...days],
    values: valuesOf(dinas.map(({ id }) => id)),
    dinas: isOne
      ? []
      : dinas.filter(({ id }) => counted[0]!.there.has(id)).map((one) => ({ dinasId: encodeId('dinas', one.id), name: one.name, values: valuesOf([one.id]) })),
  };
}
