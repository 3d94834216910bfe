import { addDays, type LocalDate } from '../rules/local-date.ts';
import type { Rating } from '../features/evaluation/predikat.parameters.ts';
import type { DinasPlan } from './organization.plan.ts';
import type { Person } from './people.plan.ts';
import type { DemoPeriod } from './periods.plan.ts';
import type { Random } from './random.ts';

export interface EvaluationPlan {
  readonly person: Person;
  readonly period: string;
  readonly evaluator: Person;
  readonly workResult: Rating;
  readonly behaviour: Rating;
  readonly note: string;
  readonly state: 'draft' | 'submitted' | 'sealed';
  readonly startedOn: LocalDate;
  readonly submittedOn: LocalDate | null;
  readonly sealedOn: LocalDate | null;
}

export interface Progress {
  readonly period: DemoPeriod;
  /** How far each dinas is with the period: 0 nothing, 1 all done. */
  readonly paceOf: ReadonlyMap<DinasPlan, number>;
}

/** Some dinas far ahead, a good third in time, some late and some far behind; the quarter before is nearly done everywhere. */
export function planProgress(dinasList: readonly DinasPlan[], [previous, current]: readonly [DemoPeriod, DemoPeriod], random: Random): Progress[] {
  const order = random.shuffled(dinasList);
  const ahead = new Set(order.slice(0, Math.round(order.length * 0.15)));
  const inTime = new Set(order.slice(0, Math.round(order.length * 0.55)));
  const behind = new Set(order.slice(-Math.round(order.length * 0.2)));
  const unfinished = new Set(order.slice(-3));
  const now = new Map(
    dinasList.map((dinas) => {
      const [low, high] = ahead.has(dinas) ? [0.85, 1] : behind.has(dinas) ? [0.01, 0.06] : inTime.has(dinas) ? [0.7, 0.95] : [0.2, 0.5];
      const base = random.between(low, high);
      return [dinas, Math.min(1, base * (0.35 + 0.75 * current.elapsed))];
    }),
  );
  const before = new Map(dinasList.map((dinas) => [dinas, unfinished.has(dinas) ? random.between(0.55, 0.75) : random.between(0.94, 1)]));
  return [
    { period: previous, paceOf: before },
    { period: current, paceOf: now },
  ];
}

/** Evaluations that somebody has begun; those not begun have no row. `showcase` is the team a visitor rates: only just begun. */
export function* planEvaluations(
  superiors: ReadonlyMap<Person, Person | null>,
  progress: readonly Progress[],
  showcase: ReadonlySet<Person>,
  today: LocalDate,
  random: Random,
): Generator<EvaluationPlan> {
  for (const { period, paceOf } of progress) {
    const teamPace = new Map<Person, number>();
    const days = ratingDays(period, today);
    const isOver = period.elapsed >= 1;
    let shown = 0;
    for (const [person, evaluator] of superiors) {
      if (evaluator === null) continue;
      const pace = teamPace.get(evaluator) ?? paceOfTeam(paceOf.get(person.position.unit.dinas) ?? 0, isOver, random);
      teamPace.set(evaluator, pace);
      const showcased = !isOver && showcase.has(person);
      const state = showcased ? SHOWCASE_STATES[shown++] : stateAt(pace, isOver, random);
      if (state === undefined) continue;
      yield { person, evaluator, period: period.label, state, ...ratings(random), note: noteFor(state, random), ...stepDays(state, days, random) };
    }
  }
}

/** Days on which people rate: around the end of a quarter that is over, all along one that runs. */
function ratingDays({ from, to, deadline, elapsed }: DemoPeriod, today: LocalDate): LocalDate[] {
  const isOver = elapsed >= 1;
  const last = addDays(deadline, 12);
  const days: LocalDate[] = [];
  for (let day = isOver ? addDays(to, -12) : from; day <= today && day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function stepDays(state: EvaluationPlan['state'], days: readonly LocalDate[], random: Random): Pick<EvaluationPlan, 'startedOn' | 'submittedOn' | 'sealedOn'> {
  const [startedOn, submittedOn, sealedOn] = [random.pick(days), random.pick(days), random.pick(days)].sort() as [LocalDate, LocalDate, LocalDate];
  return { startedOn, submittedOn: state === 'draft' ? null : submittedOn, sealedOn: state === 'sealed' ? sealedOn : null };
}

const SHOWCASE_STATES: readonly EvaluationPlan['state'][] = ['draft', 'submitted', 'draft'];

function paceOfTeam(pace: number, isOver: boolean, random: Random): number {
  return isOver ? pace : Math.min(1.1, pace * random.between(0.15, 1.9));
}

function stateAt(pace: number, isOver: boolean, random: Random): EvaluationPlan['state'] | undefined {
  const point = random.next();
  if (isOver) return point < pace ? 'sealed' : point < pace + 0.4 * (1 - pace) ? 'submitted' : point < pace + 0.6 * (1 - pace) ? 'draft' : undefined;
  return point < pace * 0.55 ? 'sealed' : point < pace * 0.78 ? 'submitted' : point < pace ? 'draft' : undefined;
}

const ABOVE = 'DI_ATAS_EKSPEKTASI';
const MEETS = 'SESUAI_EKSPEKTASI';
const BELOW = 'DI_BAWAH_EKSPEKTASI';
// Mostly Baik, as published results are; low behaviour is rare whatever the results.
const RATINGS: readonly (readonly [readonly [Rating, Rating], number])[] = [
  [[MEETS, MEETS], 0.705],
  [[MEETS, ABOVE], 0.085],
  [[ABOVE, MEETS], 0.065],
  [[ABOVE, ABOVE], 0.085],
  [[BELOW, MEETS], 0.036],
  [[BELOW, ABOVE], 0.004],
  [[MEETS, BELOW], 0.012],
  [[ABOVE, BELOW], 0.003],
  [[BELOW, BELOW], 0.005],
];

function ratings(random: Random): Pick<EvaluationPlan, 'workResult' | 'behaviour'> {
  const [workResult, behaviour] = random.weighted(RATINGS);
  return { workResult, behaviour };
}

const NOTES = [
  'Target triwulan tercapai dengan bukti dukung lengkap.',
  'Pelaporan tepat waktu, pertahankan.',
  'Perlu memperbaiki kelengkapan bukti dukung.',
  'Mampu bekerja sama lintas bidang.',
  'Pelayanan kepada masyarakat baik.',
  'Perlu pendampingan pada penyusunan laporan.',
];

function noteFor(state: EvaluationPlan['state'], random: Random): string {
  return random.chance(state === 'draft' ? 0.05 : 0.12) ? random.pick(NOTES) : '';
}
