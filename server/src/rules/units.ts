/**
 * Numbers that carry their unit, so that minutes are never added to people and a share is never shown as an index. A
 * unit is put on where a number comes in, by one of the functions below, and stays on as long as the unit does.
 */
declare const unit: unique symbol;
type Measured<Unit extends string> = number & { readonly [unit]: Unit };

/** Whole people: needed, present, missing. */
export type People = Measured<'people'>;
/** Time of work. */
export type Minutes = Measured<'minutes'>;
/** Jam pelajaran: lesson hours of training, halves included. */
export type Jp = Measured<'JP'>;
/** A result on a scale from 0 to 100, such as the IKM or the IP-ASN. */
export type Index = Measured<'index'>;

/** No position of any government needs more; a larger number is a mistyped one. */
const MOST_PEOPLE = 100_000;

function measured<Unit extends string>(value: number, name: Unit, fits: boolean, what: string): Measured<Unit> {
  if (!fits) throw new RangeError(`${value} is no number of ${name}: ${what}`);
  return value as Measured<Unit>;
}

/** @throws RangeError unless it is a whole number from 0 to 100,000 @example people(12) */
export const people = (count: number): People =>
  measured(count, 'people', Number.isInteger(count) && count >= 0 && count <= MOST_PEOPLE, 'a whole number from 0 to 100,000');

/** @throws RangeError for less than nothing @example minutes(75_000) @public */
export const minutes = (time: number): Minutes => measured(time, 'minutes', Number.isFinite(time) && time >= 0, 'zero or more');

/** @throws RangeError for less than nothing @example minutesOfHours(1_250) // 75000 @public */
export const minutesOfHours = (hours: number): Minutes => minutes(hours * 60);

/** The time that something takes so many times. @example times(minutes(30), 1_200) // 36000 @public */
export const times = (time: Minutes, count: number): Minutes => minutes(time * count);

/** @throws RangeError unless it is a multiple of a half @example jp(12.5) @public */
export const jp = (lessons: number): Jp => measured(lessons, 'JP', Number.isInteger(lessons * 2) && lessons >= 0, 'zero or more, in halves');

/** @throws RangeError outside 0 to 100 @example index(79.2) @public */
export const index = (value: number): Index => measured(value, 'index', value >= 0 && value <= 100, '0 to 100');
