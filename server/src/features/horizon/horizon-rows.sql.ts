import { sql, type RawBuilder } from 'kysely';
import { YEARS_AHEAD } from './horizon.parameters.ts';

const YEARS = Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => ahead);
/** The day itself and the end of each year, as `need_0` and `filled_0` of horizon_facts have them. */
const MOMENTS = [...YEARS, YEARS_AHEAD + 1];

const array = (places: readonly number[], of: (place: number) => string): string => `array[${places.map(of).join(', ')}]`;
const sums = (places: readonly number[], of: (place: number) => string): string => array(places, (place) => `coalesce(sum(${of(place)}), 0)::int`);

/** The facts of positions (`f`) added up, each year by itself. */
export const SUMS: RawBuilder<unknown> = sql.raw(
  [
    `${sums(MOMENTS, (at) => `f.need_${at}`)} as need`,
    `${sums(MOMENTS, (at) => `f.filled_${at}`)} as filled`,
    `${sums(MOMENTS, (at) => `greatest(f.need_${at} - f.filled_${at}, 0)`)} as gap`,
    `${sums(MOMENTS, (at) => `greatest(f.filled_${at} - f.need_${at}, 0)`)} as surplus`,
    ...['retiring', 'contracts', 'departing', 'arriving'].map((move) => `${sums(YEARS, (at) => `f.${move}_${at}`)} as ${move}`),
    'coalesce(sum(f.overdue), 0)::int as overdue',
  ].join(', '),
);

/** Of one position (`h`), how many leave or come in each year. */
export const movesOf = (move: 'retiring' | 'contracts' | 'departing' | 'arriving'): RawBuilder<unknown> => sql.raw(array(YEARS, (at) => `h.${move}_${at}`));

/** How many are needed when each year is over. */
export const NEEDS: RawBuilder<unknown> = sql.raw(array(YEARS, (at) => `h.need_${at + 1}`));
/** Whether anybody has to be found within these years. */
export const IS_TO_FILL: RawBuilder<unknown> = sql.raw(YEARS.map((at) => `h.need_${at + 1} > h.filled_${at + 1}`).join(' or '));
