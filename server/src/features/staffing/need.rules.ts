import { verified, type LegalSource } from '../../rules/legal-source.ts';
import type { People } from '../../rules/units.ts';

/** The map of positions (peta jabatan) compares need (kebutuhan) with holders (bezetting). */
export const NEED_SOURCES: readonly LegalSource[] = [verified('PermenPANRB 1/2020'), verified('Peraturan BKN 9/2022')];

/**
 * How many more or fewer people hold a position than it needs, with its sign; null where no need was set.
 *
 *   selisih = bezetting − kebutuhan
 *
 * @source NEED_SOURCES
 * @example differenceOf({ need: people(5), filled: people(3) }) // -2
 */
export const differenceOf = ({ need, filled }: { readonly need: People | null; readonly filled: People }): number | null =>
  need === null ? null : filled - need;
