import { sourcesOf, valueOn, type DatedValue } from '../../rules/dated-value.ts';
import { sourceLine } from '../../rules/legal-source.ts';
import { addYears, firstOfNextMonth, type LocalDate } from '../../rules/local-date.ts';
import { leadsSchool } from '../organization/position-kind.rules.ts';
import type { LawfulKind, PositionKind } from '../organization/position.parameters.ts';
import { RETIREMENT_AGES, RETIREMENT_START, type RetirementGroup, type RetirementStart } from './retirement.parameters.ts';

export type RetirementPositionKind = PositionKind;
/** The kinds that the law knows: of them it has an age. */
export type LawfulPositionKind = LawfulKind;

/** What of a position decides the age; `jenjang` only counts for FUNGSIONAL. */
export interface RetirementPosition {
  readonly positionKind: RetirementPositionKind;
  readonly jenjang: string | null;
  readonly title: string;
}

export interface AgeInput extends RetirementPosition {
  /** The age written on the position, from its own decree; where it differs from the table it goes before it. */
  readonly statedAge: number | null;
  /** The day whose law counts. */
  readonly lawOn: LocalDate;
}

export const RETIREMENT_STEPS = ['AGE', 'BIRTHDAY', 'TAKES_EFFECT'] as const;

export interface RetirementStep {
  readonly step: (typeof RETIREMENT_STEPS)[number];
  /** Null where it would tell the date of birth to somebody who may not see it. */
  readonly detail: string | null;
  readonly source: string;
}

export interface RetirementExplanation {
  readonly age: number;
  /** Why this age: the group of the table, or OVERRIDE. */
  readonly group: RetirementGroup | 'OVERRIDE';
  /** The group with its regulation. */
  readonly basis: string;
  /** First day out of service; null where it would tell the month of birth to somebody who may not see the date. */
  readonly day: LocalDate | null;
  /** The year of that day. */
  readonly year: number;
  readonly steps: readonly RetirementStep[];
}

/** What ages and days rest on, for whoever counts retirements. */
export const RETIREMENT_SOURCES = sourcesOf([...Object.values(RETIREMENT_AGES).flat(), ...RETIREMENT_START]);

// Guru and dosen have an age of their own law whatever their jenjang; the head of a school is a guru with an extra task.
const GURU = /^guru\b/i;
const DOSEN = /^(dosen|lektor|guru besar|asisten ahli)\b/i;

/**
 * The row of the age table a position belongs to.
 *
 * @source UU 20/2023 art. 55; PP 11/2017 art. 239-240; UU 14/2005
 * @returns null of a kind that the law does not know
 * @example retirementGroupOf({ positionKind: 'FUNGSIONAL', jenjang: 'AHLI_MUDA', title: 'Guru Ahli Muda' }) // 'GURU'
 */
export function retirementGroupOf({ positionKind, jenjang, title }: RetirementPosition): RetirementGroup | null {
  if (positionKind === 'LAINNYA') return null;
  if (positionKind !== 'FUNGSIONAL') return positionKind;
  const name = title.trim();
  if (DOSEN.test(name)) return 'DOSEN';
  if (GURU.test(name) || leadsSchool(name)) return 'GURU';
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
 * @returns null of a kind that the law does not know
 * @throws NoValueOn when `lawOn` is before the first law held
 * @example retirementAgeOf({ positionKind: 'FUNGSIONAL', jenjang: 'AHLI_MADYA', title: 'Perawat Ahli Madya' }, '2026-11-21') // 60
 */
export function retirementAgeOf(position: RetirementPosition & { readonly positionKind: LawfulKind }, lawOn: LocalDate): number;
export function retirementAgeOf(position: RetirementPosition, lawOn: LocalDate): number | null;
export function retirementAgeOf(position: RetirementPosition, lawOn: LocalDate): number | null {
  const group = retirementGroupOf(position);
  return group === null ? null : ageInForce(group, lawOn).value;
}

/** Null where neither the law nor the position says an age. */
function decideAge(input: AgeInput): (Pick<RetirementExplanation, 'group' | 'age'> & { readonly source: string }) | null {
  const group = retirementGroupOf(input);
  const inForce = group === null ? null : ageInForce(group, input.lawOn);
  if (group !== null && inForce !== null && (input.statedAge === null || input.statedAge === inForce.value))
    return { group, age: inForce.value, source: sourceLine(inForce.source) };
  return input.statedAge === null ? null : { group: 'OVERRIDE', age: input.statedAge, source: 'age stated on the position' };
}

function startInForce(lawOn: LocalDate, starts: readonly DatedValue<RetirementStart>[] = RETIREMENT_START): DatedValue<RetirementStart> {
  return valueOn(starts, lawOn, 'start of retirement');
}

/** The same as `START_DAYS` of retirement.sql.ts: law-in-sql.test.ts holds the two together. */
const START_DAYS: Readonly<Record<RetirementStart, (birthday: LocalDate) => LocalDate>> = {
  BIRTHDAY: (birthday) => birthday,
  FIRST_OF_NEXT_MONTH: firstOfNextMonth,
};

/**
 * First day out of service of somebody who leaves at an age, under the law of a day.
 *
 *   day = first day of the month after the birthday on which the age is reached (a setting; not read in a regulation)
 *
 * @source UU 11/1969, unverified practice
 * @throws NoValueOn when `lawOn` is before the first setting
 * @throws RangeError for a birth date that is not an ISO day
 * @example retirementDay('1968-12-05', 58, '2026-11-21') // '2027-01-01'
 */
export function retirementDay(birthDate: LocalDate, age: number, lawOn: LocalDate, starts = RETIREMENT_START): LocalDate {
  return START_DAYS[startInForce(lawOn, starts).value](addYears(birthDate, age));
}

/**
 * When a person leaves service by age, step by step.
 *
 *   birthday = birth date + age (29 February becomes the 28th)
 *   day      = retirementDay(birth date, age)
 *
 * @source UU 20/2023 art. 55; PP 11/2017 art. 239-240; UU 14/2005; the day itself is unverified practice
 * @returns null where neither the law nor the position says an age: its kind is none of the law
 * @throws NoValueOn when `lawOn` is before the first law held
 * @throws RangeError for a birth date that is not an ISO day
 * @example explainRetirement('1968-12-05', { positionKind: 'PELAKSANA', jenjang: null, title: 'Pengadministrasi Perkantoran', statedAge: null, lawOn: '2026-11-21' }).day // '2027-01-01'
 */
export function explainRetirement(birthDate: LocalDate, input: AgeInput): RetirementExplanation | null {
  const decided = decideAge(input);
  if (decided === null) return null;
  const { age } = decided;
  const day = retirementDay(birthDate, age, input.lawOn);
  return explain(decided, input, { day, year: Number(day.slice(0, 4)), birthday: `${birthDate} + ${age} = ${addYears(birthDate, age)}` });
}

/**
 * The same for somebody who may not see the date of birth: the day is the month of birth and the age, so only its year is
 * told. That comes from the database, where the same rule runs; the step that would tell the birthday says nothing.
 *
 * @source as `explainRetirement`
 * @throws NoValueOn when `lawOn` is before the first law held
 */
export function explainRetirementIn(year: number, input: AgeInput): RetirementExplanation | null {
  const decided = decideAge(input);
  return decided === null ? null : explain(decided, input, { day: null, year, birthday: null });
}

interface Leaving {
  readonly day: LocalDate | null;
  readonly year: number;
  readonly birthday: string | null;
}

function explain(
  { group, age, source }: NonNullable<ReturnType<typeof decideAge>>,
  { lawOn }: AgeInput,
  { day, year, birthday }: Leaving,
): RetirementExplanation {
  const start = startInForce(lawOn);
  return {
    age,
    group,
    basis: `${group}: ${source}`,
    day,
    year,
    steps: [
      { step: 'AGE', detail: `${group}: ${age}`, source },
      { step: 'BIRTHDAY', detail: birthday, source },
      { step: 'TAKES_EFFECT', detail: `${start.value}: ${day ?? year}`, source: sourceLine(start.source) },
    ],
  };
}
