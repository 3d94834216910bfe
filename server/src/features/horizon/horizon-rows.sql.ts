import { sql, type RawBuilder } from 'kysely';
import { YEARS_AHEAD } from './horizon.parameters.ts';

const YEARS = Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => ahead + 1);
/** The day itself and the end of each year, as `need` and `filled` of horizon_facts have them. */
const MOMENTS = [...YEARS, YEARS_AHEAD + 2];

const sums = (places: readonly number[], of: (place: number) => string): string => `array[${places.map((place) => `coalesce(sum(${of(place)}), 0)::int`).join(', ')}]`;

/** The facts of positions (`f`) added up, each year by itself. */
export const SUMS: RawBuilder<unknown> = sql.raw(
  [
    `${sums(MOMENTS, (at) => `f.need[${at}]`)} as need`,
    `${sums(MOMENTS, (at) => `f.filled[${at}]`)} as filled`,
    `${sums(MOMENTS, (at) => `greatest(f.need[${at}] - f.filled[${at}], 0)`)} as gap`,
    `${sums(MOMENTS, (at) => `greatest(f.filled[${at}] - f.need[${at}], 0)`)} as surplus`,
    ...['retiring', 'contracts', 'departing', 'arriving'].map((cause) => `${sums(YEARS, (at) => `f.${cause}[${at}]`)} as ${cause}`),
    'coalesce(sum(f.overdue), 0)::int as overdue',
  ].join(', '),
);

/** Of a row of the facts, how many have to be found until the end of each year. */
export const TO_FILL: RawBuilder<unknown> = sql.raw(`array[${YEARS.map((at) => `greatest(f.need[${at + 1}] - f.filled[${at + 1}], 0)`).join(', ')}]`);
