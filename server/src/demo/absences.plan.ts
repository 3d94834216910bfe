import { ABSENCE_RULES, type AbsenceKind } from '../features/staffing/absence.parameters.ts';
import { addDays, addMonths, type LocalDate } from '../rules/local-date.ts';
import type { DinasPlan } from './organization.plan.ts';
import type { Person } from './people.plan.ts';
import type { DemoPeriod } from './periods.plan.ts';
import type { Random } from './random.ts';

export interface AbsencePlan {
  readonly person: Person;
  readonly kind: AbsenceKind;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** How often each kind is met, and for how many months: what keeps the post and the evaluation. */
const LEAVES: readonly (readonly [AbsenceKind, number])[] = [
  ['CUTI_MELAHIRKAN', 6],
  ['CUTI_SAKIT', 4],
  ['TUGAS_BELAJAR', 3],
  ['CUTI_BESAR', 2],
  ['CUTI_ALASAN_PENTING', 1],
];
const MONTHS: Readonly<Partial<Record<AbsenceKind, number>>> = { CUTI_MELAHIRKAN: 3, CUTI_SAKIT: 2, TUGAS_BELAJAR: 6, CUTI_BESAR: 3, CUTI_ALASAN_PENTING: 1 };
/** Of a whole government: who is not evaluated if they are away for all of a period. */
const RARE = ['PEMBERHENTIAN_SEMENTARA', 'CLTN', 'CLTN'] as const satisfies readonly AbsenceKind[];
const OLDEST_MOTHER = 42;
const ONE_FOR = 120;
const MOST = 4;

const mayBe = (kind: AbsenceKind, { sex, status, birthDate }: Person, today: LocalDate): boolean =>
  ABSENCE_RULES[kind].of.includes(status) && (kind !== 'CUTI_MELAHIRKAN' || (sex === 'P' && addMonths(birthDate, OLDEST_MOTHER * 12) > today));

/**
 * Who is away today: a few of each dinas, of those who lead nobody, so that every superior is there, and none of those whom the
 * demonstration shows. Whoever is away without being evaluated began within the period, so that as many are expected as planned.
 */
export function planAbsences(
  dinasList: readonly DinasPlan[],
  superiors: ReadonlyMap<Person, Person | null>,
  shown: ReadonlySet<string>,
  period: DemoPeriod,
  today: LocalDate,
  random: Random,
): AbsencePlan[] {
  const leading = new Set(superiors.values());
  const inDinas = Map.groupBy(
    [...superiors.keys()].filter((person) => !leading.has(person) && !shown.has(person.nip)),
    ({ position }) => position.unit.dinas,
  );
  const away: AbsencePlan[] = [];
  const rare: AbsenceKind[] = [...RARE];
  for (const dinas of dinasList) {
    const people = random.shuffled(inDinas.get(dinas) ?? []);
    const kinds = Array.from({ length: Math.min(MOST, Math.ceil(people.length / ONE_FOR)) }, () => random.weighted(LEAVES));
    if (people.length > ONE_FOR) kinds.push(...rare.splice(0, 1));
    for (const kind of kinds) {
      const at = people.findIndex((person) => mayBe(kind, person, today));
      if (at < 0) continue;
      const [person] = people.splice(at, 1);
      away.push({ person: person!, kind, ...daysOf(kind, period, today, random) });
    }
  }
  return away;
}

function daysOf(kind: AbsenceKind, period: DemoPeriod, today: LocalDate, random: Random): Pick<AbsencePlan, 'from' | 'to'> {
  const months = MONTHS[kind];
  if (months !== undefined) {
    const from = addDays(today, -random.whole(3, 25 * months));
    return { from, to: kind === 'CUTI_SAKIT' && random.chance(0.3) ? null : addDays(addMonths(from, months), -1) };
  }
  const [soon, lately] = [addDays(period.from, 1), addDays(today, -random.whole(5, 40))];
  const from = lately > soon ? lately : soon;
  return { from, to: kind === 'CLTN' ? addDays(addMonths(from, 12), -1) : null };
}
