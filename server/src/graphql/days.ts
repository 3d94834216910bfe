import { Field, ObjectType } from 'type-graphql';
import type { Context } from './context.ts';
import { badInput, badInputBecause } from './errors.ts';
import { LocalDateScalar } from './scalars.ts';

const noDataBefore = (asOf: string, day: string): Error => badInputBecause('NO_DATA_BEFORE', `asOf is ${asOf}; there is no data before ${day}.`);

/**
 * The day asked for, or today in the time zone of an instansi: the day every figure and holder is shown for.
 * Errors: BAD_INPUT for one before the first that is known of the instansi, on which nothing and nobody would look like zero.
 */
export function dayOf(context: Context, instansiId: string, asOf: string | null | undefined): string {
  const { calendar } = context.services;
  if (!asOf) return calendar.today(instansiId, context.now);
  const known = calendar.knownFrom(instansiId);
  if (known !== null && asOf < known) throw noDataBefore(asOf, known);
  return asOf;
}

/** The days it is where the viewer belongs: one, but for an hour or two at night of who belongs to governments in several time zones. */
export const viewerDays = (context: Context): ReadonlySet<string> =>
  new Set(context.viewer?.scope.instansiIds.map((id) => context.services.calendar.today(id, context.now)));

const firstDays = ({ viewer, services }: Context): readonly string[] =>
  (viewer?.scope.instansiIds ?? []).flatMap((id) => services.calendar.knownFrom(id) ?? []).toSorted();

/** The same of an answer about all governments of the viewer: what is known of one of them is something. */
export function knownDay(context: Context, asOf: string): string {
  const [first] = firstDays(context);
  if (first !== undefined && asOf < first) throw noDataBefore(asOf, first);
  return asOf;
}

/** Whether every government of the viewer is known on a day: else it depends on whose row it is asked. */
export const isKnownEverywhere = (context: Context, asOf: string): boolean => asOf >= (firstDays(context).at(-1) ?? '');

/** The day asked for or today, for an answer that belongs to none of the viewer's governments. Errors: BAD_INPUT when they disagree, or know nothing of it. */
export function dayOfViewer(context: Context, asOf: string | null | undefined): string {
  if (asOf) return knownDay(context, asOf);
  const [day, another] = viewerDays(context);
  if (another !== undefined) throw badInput('It is not the same day in all your governments at the moment; say which day with asOf.');
  return day ?? context.now.toISOString().slice(0, 10);
}

export interface Shown {
  readonly asOf: string;
  readonly isProjection: boolean;
}

/** What an answer about an instansi says of its day. */
export function ofDay(context: Context, instansiId: string, asOf: string | null | undefined): Shown {
  const day = dayOf(context, instansiId, asOf);
  return { asOf: day, isProjection: day > dayOf(context, instansiId, null) };
}

/** What one says that belongs to none: of a day that is still to come everywhere. */
export function ofDayOfViewer(context: Context, asOf: string | null | undefined): Shown {
  const day = dayOfViewer(context, asOf);
  const days = [...viewerDays(context)];
  return { asOf: day, isProjection: days.length > 0 && days.every((today) => day > today) };
}

export const PROJECTION =
  'Whether the day is still to come. Then this is a projection of what is on record: positions, needs and assignments that begin or end by that day, contracts among them. ' +
  'Figures also take off who retires by age in a calendar year before that of the day; within its year nobody is, since who leaves on which day would tell when they were born. Lists of holders keep them: nobody has ended their appointment yet. Evaluations are as far as they have come.';

/** An answer that says its day. Asked by itself nowhere; the types of such answers are made of it (a walk of the schema holds them to it). */
@ObjectType({ description: 'An answer of a day.' })
export abstract class OfDay {
  @Field(() => LocalDateScalar, { description: 'The day shown.' }) asOf!: string;
  @Field(() => Boolean, { description: PROJECTION }) isProjection!: boolean;
}
