import { valueOn, type DatedValue } from '../../rules/dated-value.ts';
import { sourceLine } from '../../rules/legal-source.ts';
import { addYears, firstOfNextMonth, type LocalDate } from '../../rules/local-date.ts';
import type { PositionKind } from '../organization/position.parameters.ts';
import { RETIREMENT_AGES, RETIREMENT_AGES_SINCE, RETIREMENT_START, type RetirementGroup, type RetirementStart } from './retirement.parameters.ts';

export type RetirementPositionKind = PositionKind;

/** What of a position decides the age; `jenjang` only counts for FUNGSIONAL. */
export interface RetirementPosition {
  readonly positionKind: RetirementPositionKind;
  readonly jenjang: string | null;
  readonly title: string;
}

export interface RetirementInput extends RetirementPosition {
  readonly birthDate: LocalDate;
  /** The age written on the position by its own decree; it goes before the table. */
  readonly retirementAgeOverride?: number | null;
  /** Setting of the instansi; null takes the usual practice. */
  readonly retirementStart?: RetirementStart | null;
}

export interface RetirementStep {
  readonly step: 'AGE' | 'BIRTHDAY' | 'TAKES_EFFECT';
  readonly detail: string;
  readonly source: string;
}

export interface RetirementExplanation {
  readonly age: number;
  /** Why this age: the group of the table, or OVERRIDE. */
  readonly group: RetirementGroup | 'OVERRIDE';
  readonly basis: string;
  /** First day out of service. */
  readonly day: LocalDate;
  readonly steps: readonly RetirementStep[];
}

// Guru and dosen have an age of their own law whatever their jenjang; the head of a school is a guru with an extra task.
const GURU = /^(guru|kepala (sekolah|tk|sd|smp|sdn|smpn|tkn))\b/i;
const DOSEN = /^(dosen|lektor|guru besar|asisten ahli)\b/i;

/**
 * The row of the age table a position belongs to.
 *
 * @source UU 20/2023 art. 55; PP 11/2017 art. 239-240; UU 14/2005
 * @example retirementGroupOf({ positionKind: 'FUNGSIONAL', jenjang: 'AHLI_MUDA', title: 'Guru Ahli Muda' }) // 'GURU'
 */
export function retirementGroupOf({ positionKind, jenjang, title }: RetirementPosition): RetirementGroup {
  if (positionKind !== 'FUNGSIONAL') return positionKind;
  const name = title.trim();
  if (DOSEN.test(name)) return 'DOSEN';
  if (GURU.test(name)) return 'GURU';
  if (jenjang === 'AHLI_UTAMA') return 'FUNGSIONAL_AHLI_UTAMA';
  if (jenjang === 'AHLI_MADYA') return 'FUNGSIONAL_AHLI_MADYA';
  return 'FUNGSIONAL_OTHER';
}

function ageInForce(group: RetirementGroup, lawOn: LocalDate): DatedValue<number> {
  return valueOn(RETIREMENT_AGES[group], lawOn, `retirement age of ${group}`);
}

/**
 * The retirement age of a position, in years, from kind, jenjang and title alone: what a position stores
 * when its file states none.
 *
 *   JPT 60 · administrator, pengawas, pelaksana 58 · ahli utama 65 · ahli madya 60 · other fungsional 58 · guru 60 · dosen 65
 *
 * @source UU 20/2023 art. 55; PP 11/2017 art. 239-240; UU 14/2005
 * @throws NoValueOn when `lawOn` is before the first law held
 * @example retirementAgeOf({ positionKind: 'FUNGSIONAL', jenjang: 'AHLI_MADYA', title: 'Perawat Ahli Madya' }) // 60
 */
export function retirementAgeOf(position: RetirementPosition, lawOn: LocalDate = RETIREMENT_AGES_SINCE): number {
  return ageInForce(retirementGroupOf(position), lawOn).value;
}

function decideAge(input: RetirementInput): Pick<RetirementExplanation, 'group' | 'age' | 'basis'> {
  const stated = input.retirementAgeOverride ?? null;
  if (stated !== null) return { group: 'OVERRIDE', age: stated, basis: 'age stated on the position' };
  const group = retirementGroupOf(input);
  const inForce = ageInForce(group, RETIREMENT_AGES_SINCE);
  return { group, age: inForce.value, basis: sourceLine(inForce.source) };
}

/**
 * When a person leaves service by age, step by step.
 *
 *   birthday = birth date + age (29 February becomes the 28th)
 *   day      = first day of the month after the birthday (a setting; not read in a regulation)
 *
 * @source UU 20/2023 art. 55; PP 11/2017 art. 239-240; UU 14/2005; the day itself is unverified practice
 * @throws RangeError for a birth date that is not an ISO day
 * @example explainRetirement({ birthDate: '1968-12-05', positionKind: 'PELAKSANA', jenjang: null, title: 'Pengadministrasi Perkantoran' }).day // '2027-01-01'
 */
export function explainRetirement(input: RetirementInput): RetirementExplanation {
  const { group, age, basis } = decideAge(input);
  const start = valueOn(RETIREMENT_START, RETIREMENT_AGES_SINCE, 'start of retirement');
  const takesEffect = input.retirementStart ?? start.value;
  const birthday = addYears(input.birthDate, age);
  const day = takesEffect === 'BIRTHDAY' ? birthday : firstOfNextMonth(birthday);
  return {
    age,
    group,
    basis,
    day,
    steps: [
      { step: 'AGE', detail: `${group}: ${age}`, source: basis },
      { step: 'BIRTHDAY', detail: `${input.birthDate} + ${age} = ${birthday}`, source: basis },
      { step: 'TAKES_EFFECT', detail: `${takesEffect}: ${day}`, source: sourceLine(start.source) },
    ],
  };
}

/**
 * The first day out of service by age: the last line of `explainRetirement`.
 *
 * @source as `explainRetirement`
 * @example computeRetirementDay({ birthDate: '1966-11-21', positionKind: 'JPT', jenjang: null, title: 'Sekretaris Daerah' }) // '2026-12-01'
 */
export function computeRetirementDay(input: RetirementInput): LocalDate {
  return explainRetirement(input).day;
}
