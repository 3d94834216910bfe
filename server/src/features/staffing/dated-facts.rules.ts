import type { LocalDate } from '../../rules/local-date.ts';
import { unverified, verified, type LegalSource } from '../../rules/legal-source.ts';
import { holdingOn, nextChange, withLastDays, type Stated } from '../../rules/stated.rules.ts';
import type { EmployeeStatus } from './employee.parameters.ts';
import { PNS_GOLONGAN, PPPK_GOLONGAN } from './golongan.parameters.ts';

export type PersonFactName = 'STATUS' | 'GOLONGAN' | 'EDUCATION';

/** What one fact was from a day on; without a day, before the first change that is known. */
export interface StatedFact extends Stated {
  readonly fact: PersonFactName;
  readonly value: string | null;
  readonly field: string | null;
  readonly decreeNumber: string | null;
}

const of = (facts: readonly StatedFact[], name: PersonFactName): StatedFact[] => facts.filter(({ fact }) => fact === name);

/** What was stated of a fact for a day; null where nothing ever was: then what the record says today is all that is known. */
export const statedOn = (facts: readonly StatedFact[], name: PersonFactName, day: LocalDate): StatedFact | null => holdingOn(of(facts, name), day);

/** The day of the first statement after a day, of one fact. */
export const nextStatement = (facts: readonly StatedFact[], name: PersonFactName, day: LocalDate): LocalDate | null => nextChange(of(facts, name), day);

/** All of them with their last days, the newest first. */
export const historyOf = (facts: readonly StatedFact[]): (StatedFact & { readonly validTo: LocalDate | null })[] =>
  [...Map.groupBy(facts, ({ fact }) => fact).values()].flatMap(withLastDays).toSorted((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? ''));

/** From which status to which somebody changes without leaving the service; anything else on record is a mistake, to be corrected. */
export const STATUS_CHANGES: readonly { readonly from: EmployeeStatus; readonly to: EmployeeStatus; readonly source: LegalSource }[] = [
  { from: 'CPNS', to: 'PNS', source: verified('PP 11/2017', 'art. 34', 'after a probation of one year') },
  { from: 'PPPK', to: 'CPNS', source: unverified('PP 49/2018', null, 'a PPPK becomes CPNS by selection only; a new number goes with it') },
  { from: 'PPPK', to: 'PNS', source: unverified('PP 49/2018', null, 'by way of CPNS; records of it often lack the year in between') },
];

export const isStatusChange = (from: EmployeeStatus, to: EmployeeStatus): boolean => STATUS_CHANGES.some((change) => change.from === from && change.to === to);

/** How many steps of rank lie between two golongan of one status: 1 is a promotion, less than 0 goes down. Null where they are of no one list. */
export function stepsBetween(from: string, to: string): number | null {
  for (const list of [PNS_GOLONGAN.map(({ golongan }) => golongan), PPPK_GOLONGAN]) {
    const [was, is] = [list.indexOf(from), list.indexOf(to)];
    if (was >= 0 && is >= 0) return is - was;
  }
  return null;
}
