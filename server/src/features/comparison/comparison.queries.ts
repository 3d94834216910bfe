import type { FigureValues } from '../../figures/figure-registry.ts';
import type { Context } from '../../graphql/context.ts';
import { countSubject, type CountedSubject } from '../figures/index.ts';
import { difference } from './comparison.rules.ts';
import type { ComparedFigure, ComparedSide, Comparison } from './comparison.types.ts';

export interface SideAsked {
  readonly subjectId: string;
  readonly asOf: string | null;
  readonly periodId: string | null;
}

const sideOf = ({ instansi, name, period, shown, isShown }: CountedSubject): ComparedSide => ({ ...shown, name, instansi, period, isShown });

/** Every figure that stands on boards, of two sides. Errors: BAD_INPUT for a subject or a period that is not there for the viewer, and for a day before the first known. */
export async function compareSides(context: Context, left: SideAsked, right: SideAsked): Promise<Comparison> {
  const { figures } = context.services;
  const [one, other] = await Promise.all([countSubject(context, left), countSubject(context, right)]);
  const valueOf = (key: string, values: FigureValues | null): number | null => values && figures.valueOf(key, values);
  const rows = figures.keys
    .filter((key) => figures.figure(key).field)
    .map((key, place): ComparedFigure => {
      const [of, with_] = [valueOf(key, one.values), valueOf(key, other.values)];
      return { figure: key, unit: figures.figure(key).unit, one: of, other: with_, change: difference(of, with_), place: String(place).padStart(4, '0') };
    });
  return { one: sideOf(one), other: sideOf(other), rows };
}
