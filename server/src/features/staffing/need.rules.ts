import type { People } from '../../rules/units.ts';

/**
 * How many more or fewer people hold a position than it needs, with its sign.
 *
 *   selisih = bezetting − kebutuhan
 *
 * @source PermenPANRB 1/2020 and Peraturan BKN 9/2022
 * @example differenceOf({ need: people(5), filled: people(3) }) // -2
 */
export const differenceOf = ({ need, filled }: { readonly need: People; readonly filled: People }): number => filled - need;
