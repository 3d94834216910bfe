import type { EmployeeStatus } from '../features/staffing/employee.parameters.ts';
import { addDays, addMonths, addYears, dateParts, firstOfMonth, type LocalDate } from '../rules/local-date.ts';
import type { GovernmentFacts } from './governments.parameters.ts';
import type { DinasPlan, PositionPlan } from './organization.plan.ts';
import { EDUCATION_SHARES, PPPK_PULL, WOMEN_BY_FAMILY, WOMEN_BY_TRADE, YEARS_LEFT, type CareerSpan } from './people.parameters.ts';
import { CLERK_GOLONGAN, FUNCTIONAL_LEVELS, PPPK_GOLONGAN_BY_EDUCATION, RANKS } from './position-grades.parameters.ts';
import { NipNumbers } from './nip-numbers.plan.ts';
import type { NameMaker } from './names.plan.ts';
import type { Random } from './random.ts';
import { titlesOf, type Titles } from './titles.plan.ts';

export interface Person extends Titles {
  readonly nip: string;
  readonly name: string;
  readonly sex: 'L' | 'P';
  readonly birthDate: LocalDate;
  readonly status: EmployeeStatus;
  readonly golongan: string;
  readonly education: string;
  readonly educationField: string;
  /** First day of service: CPNS start or appointment as PPPK. */
  readonly start: LocalDate;
  readonly position: PositionPlan;
}

/** One seat of a position, before it is known who sits there. */
interface Seat {
  readonly position: PositionPlan;
  readonly isPppk: boolean;
}

const ENTRY_LEVELS = new Set(['AHLI_PERTAMA', 'TERAMPIL', 'PEMULA']);
const isEntry = ({ kind, jenjang }: PositionPlan): boolean => kind === 'PELAKSANA' || (jenjang !== null && ENTRY_LEVELS.has(jenjang));

/** Everybody, in the order of their positions: exactly the stated number, and exactly the stated number of PPPK. */
export function makePeople(facts: GovernmentFacts, dinasList: readonly DinasPlan[], today: LocalDate, random: Random, names: NameMaker): Person[] {
  const numbers = new NipNumbers(facts.sequenceFrom);
  return seatsOf(facts, dinasList, random).map((seat) => makePerson(seat, today, random, names, numbers));
}

function seatsOf(facts: GovernmentFacts, dinasList: readonly DinasPlan[], random: Random): Seat[] {
  const positions = dinasList.flatMap((dinas) => dinas.positions.flatMap((position) => Array<PositionPlan>(position.filled).fill(position)));
  const draws = positions.map((position, index) => {
    const pull = isEntry(position) && position.weight > 0 ? PPPK_PULL[position.trade] : 0;
    return { index, score: pull > 0 ? random.next() ** (1 / pull) : -1 };
  });
  const drawn = draws
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, facts.pppk);
  if (drawn.length < facts.pppk) throw new Error(`${facts.name} has entry seats for only ${drawn.length} of ${facts.pppk} PPPK`);
  const pppk = new Set(drawn.map(({ index }) => index));
  return positions.map((position, index) => ({ position, isPppk: pppk.has(index) }));
}

function makePerson({ position, isPppk }: Seat, today: LocalDate, random: Random, names: NameMaker, numbers: NipNumbers): Person {
  const women = WOMEN_BY_FAMILY[position.family] ?? WOMEN_BY_TRADE[position.trade];
  const sex = random.chance(women) ? 'P' : 'L';
  const status = isPppk ? 'PPPK' : isEntry(position) && position.education === 'S1' && random.chance(0.03) ? 'CPNS' : 'PNS';
  const left = yearsLeft(position, status, random);
  const birthDate = addDays(addYears(today, -position.retirementAge), Math.round(left * 365.25));
  const start = startOfService(status, birthDate, position, today, random);
  const education = educationOf(position, random);
  const person = {
    nip: numbers.next(birthDate, start, status, sex, random),
    name: names.make(sex, random),
    sex,
    birthDate,
    status,
    education,
    start,
    position,
    golongan: golonganOf(position, status, education, left, random),
    educationField:
      education === 'SD' || education === 'SMP' ? '' : education === 'SMA' ? random.pick(['IPA', 'IPS', 'SMK Administrasi', 'SMK Teknik']) : position.field,
  } as const;
  return { ...person, ...titlesOf(person, today) };
}

const spanKey = ({ eselon, jenjang }: PositionPlan): string => eselon ?? jenjang ?? 'CLERK';

function yearsLeft(position: PositionPlan, status: Person['status'], random: Random): number {
  const key = status === 'PNS' ? spanKey(position) : status;
  const [from, to, bend]: CareerSpan = YEARS_LEFT[key] ?? [1, 20, 1];
  return from + (to - from) * random.next() ** bend;
}

function startOfService(status: Person['status'], birthDate: LocalDate, position: PositionPlan, today: LocalDate, random: Random): LocalDate {
  const { year } = dateParts(today);
  if (status === 'CPNS') return addMonths(firstOfMonth(today), -random.whole(2, 10));
  if (status === 'PPPK') {
    const appointed = random.weighted([
      [year - 5, 0.07],
      [year - 4, 0.12],
      [year - 3, 0.23],
      [year - 2, 0.25],
      [year - 1, 0.33],
    ] as const);
    return `${appointed}-${random.pick(['03', '05', '06', '07', '10'])}-01`;
  }
  const early = position.education === 'SMA' || position.education === 'SD' ? 20 : position.education === 'D3' ? 22 : 23.5;
  const entered = addMonths(birthDate, Math.round((early + 9 * random.next() ** 1.6) * 12));
  const latest = addMonths(today, -20);
  const start = entered < latest ? entered : addMonths(latest, -random.whole(0, 30));
  return `${start.slice(0, 4)}-${random.pick(['01', '02', '03', '04', '12', '12', '03'])}-01`;
}

function educationOf({ eselon, jenjang, trade, family, education }: PositionPlan, random: Random): string {
  const key =
    eselon ??
    (EDUCATION_SHARES[family] !== undefined
      ? family
      : jenjang === 'PEMULA'
        ? 'PEMULA'
        : jenjang === null
          ? `CLERK_${education}`
          : jenjang.startsWith('AHLI')
            ? trade === 'TEACHING'
              ? jenjang === 'AHLI_MADYA'
                ? 'TEACHING_MADYA'
                : 'TEACHING'
              : trade === 'HEALTH'
                ? 'EXPERT_HEALTH'
                : 'EXPERT'
            : 'SKILLED');
  return random.weighted(EDUCATION_SHARES[key] ?? [[education, 1]]);
}

// Older people have climbed further within what their post allows.
function golonganOf(position: PositionPlan, status: Person['status'], education: string, left: number, random: Random): string {
  if (status === 'PPPK') return PPPK_GOLONGAN_BY_EDUCATION[education] ?? 'V';
  const ladder =
    position.eselon !== null
      ? RANKS[position.eselon].golongan
      : position.jenjang !== null
        ? FUNCTIONAL_LEVELS[position.jenjang].golongan
        : (CLERK_GOLONGAN[position.education] ?? ['II/a']);
  if (status === 'CPNS') return ladder[0] ?? 'III/a';
  const [from, to] = YEARS_LEFT[spanKey(position)] ?? [0, 30, 1];
  const climbed = 1 - (left - from) / (to - from);
  const step = Math.floor((0.7 * climbed + 0.3 * random.next()) * ladder.length);
  return ladder[Math.min(ladder.length - 1, Math.max(0, step))] ?? 'III/a';
}
