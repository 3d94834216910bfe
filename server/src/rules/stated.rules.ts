import { addDays, type LocalDate } from './local-date.ts';

/** Something that was stated to hold from a day on; without a day, before the first change that is known. */
export interface Stated {
  readonly validFrom: LocalDate | null;
}

const firstDay = ({ validFrom }: Stated): LocalDate => validFrom ?? '';

/** In the order of their days. */
const inOrder = <One extends Stated>(stated: readonly One[]): One[] => stated.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));

/**
 * What holds on a day: the last that was stated for it or before. Null where nothing was.
 *
 *   holdingOn([{ validFrom: null, name: 'Seksi Data' }, { validFrom: '2026-03-01', name: 'Seksi Statistik' }], '2026-02-28')   // Seksi Data
 */
export const holdingOn = <One extends Stated>(stated: readonly One[], day: LocalDate): One | null =>
  inOrder(stated).findLast((one) => firstDay(one) <= day) ?? null;

/** The first day after one on which something else begins to hold; null where nothing does. */
export const nextChange = (stated: readonly Stated[], after: LocalDate | null): LocalDate | null =>
  inOrder(stated).find((one) => firstDay(one) > (after ?? ''))?.validFrom ?? null;

/** Each with the last day on which it holds, the newest first. */
export const withLastDays = <One extends Stated>(stated: readonly One[]): (One & { readonly validTo: LocalDate | null })[] =>
  inOrder(stated)
    .map((one) => {
      const next = nextChange(stated, one.validFrom);
      return { ...one, validTo: next === null ? null : addDays(next, -1) };
    })
    .toReversed();
