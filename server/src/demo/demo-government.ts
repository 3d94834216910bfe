import type { LocalDate } from '../rules/local-date.ts';
import { demoAccounts, findShowcaseTeam, type DemoAccountSeed } from './accounts.ts';
import { planAssignments, type AssignmentPlan } from './assignments.ts';
import { csvLines } from './csv-lines.ts';
import { planEvaluations, planProgress, superiorsOf, type EvaluationPlan } from './evaluations.ts';
import { GOVERNMENTS, type GovernmentFacts } from './governments.parameters.ts';
import { planGovernment } from './headcount.ts';
import { NameMaker } from './names.ts';
import type { DinasPlan } from './organization-plan.ts';
import { makePeople, type Person } from './people.ts';
import { demoPeriods, type DemoPeriod } from './periods.ts';
import { Random } from './random.ts';

export type DemoFileKind = 'UNITS' | 'POSITIONS' | 'EMPLOYEES' | 'ASSIGNMENTS' | 'EVALUATIONS';

/** One simulated government: its facts, its accounts, and its five import files as lines of CSV without line ends. */
export interface DemoGovernment {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly employeeTotalNote: string;
  readonly periods: readonly DemoPeriod[];
  readonly accounts: readonly DemoAccountSeed[];
  files(): Record<DemoFileKind, () => Iterable<string>>;
}

/** The four governments on a day. The same day always gives the same people; each is made when first asked for. */
export function demoGovernments(today: LocalDate): DemoGovernment[] {
  return GOVERNMENTS.map((facts) => demoGovernment(facts, today));
}

interface Simulation {
  readonly dinasList: readonly DinasPlan[];
  readonly people: readonly Person[];
  readonly assignments: readonly AssignmentPlan[];
  readonly evaluations: readonly EvaluationPlan[];
  readonly accounts: readonly DemoAccountSeed[];
}

function simulate(facts: GovernmentFacts, today: LocalDate): Simulation {
  // One source of chance per part, so that a change in one part leaves the others as they were.
  const random = (part: string): Random => new Random(`selaras ${facts.code} ${part}`);
  const dinasList = planGovernment(facts, today, random('organization'));
  const people = makePeople(facts, dinasList, today, random('people'), new NameMaker());
  const assignments = planAssignments(dinasList, people, today, random('assignments'));
  const superiors = superiorsOf(dinasList, people, assignments, today);
  const team = findShowcaseTeam(superiors);
  const progress = planProgress(dinasList, demoPeriods(today), random('progress'));
  return {
    dinasList,
    people,
    assignments,
    evaluations: [...planEvaluations(superiors, progress, new Set(team.reports), today, random('evaluations'))],
    accounts: demoAccounts(facts, people, assignments, team),
  };
}

function demoGovernment(facts: GovernmentFacts, today: LocalDate): DemoGovernment {
  let made: Simulation | null = null;
  const simulation = (): Simulation => (made ??= simulate(facts, today));
  return {
    code: facts.code,
    name: facts.name,
    timeZone: facts.timeZone,
    employeeTotalNote: facts.employeeTotalNote,
    periods: demoPeriods(today),
    get accounts() {
      return simulation().accounts;
    },
    files: () => ({
      UNITS: () => unitLines(simulation()),
      POSITIONS: () => positionLines(simulation()),
      EMPLOYEES: () => employeeLines(simulation()),
      ASSIGNMENTS: () => assignmentLines(simulation()),
      EVALUATIONS: () => evaluationLines(simulation()),
    }),
  };
}

function unitLines({ dinasList }: Simulation): Iterable<string> {
  const columns = ['dinas_code', 'dinas_name', 'dinas_kind', 'code', 'name', 'kind', 'parent_code', 'short_name', 'valid_from', 'valid_to'];
  return csvLines(
    columns,
    dinasList.flatMap(({ units }) => units),
    ({ dinas, parent, code, name, kind }) => [
      dinas.code,
      dinas.name,
      dinas.kind,
      code,
      name,
      kind,
      parent?.code ?? null,
      parent === null ? dinas.shortName : null,
      dinas.since,
      null,
    ],
  );
}

function positionLines({ dinasList }: Simulation): Iterable<string> {
  const columns = [
    'code',
    'unit_code',
    'title',
    'kind',
    'jenjang',
    'eselon',
    'position_class',
    'superior_code',
    'is_head',
    'need',
    'required_education',
    'required_education_field',
    'retirement_age',
    'valid_from',
    'valid_to',
  ];
  return csvLines(
    columns,
    dinasList.flatMap(({ positions }) => positions),
    (post) => [
      post.code,
      post.unit.code,
      post.title,
      post.kind,
      post.jenjang,
      post.eselon,
      post.positionClass,
      post.superior?.code ?? null,
      post.isHead,
      post.need,
      post.education,
      post.field === '' ? null : post.field,
      post.retirementAge,
      post.unit.dinas.since,
      null,
    ],
  );
}

function employeeLines({ people }: Simulation): Iterable<string> {
  const columns = ['nip', 'name', 'sex', 'birth_date', 'status', 'golongan', 'education_level', 'education_field'];
  return csvLines(columns, people, (person) => [
    person.nip,
    person.name,
    person.sex,
    person.birthDate,
    person.status,
    person.golongan,
    person.education,
    person.educationField === '' ? null : person.educationField,
  ]);
}

function assignmentLines({ assignments }: Simulation): Iterable<string> {
  const columns = ['nip', 'position_code', 'kind', 'valid_from', 'valid_to', 'tmt', 'decree_number'];
  return csvLines(columns, assignments, ({ person, position, kind, from, to, decree }) => [person.nip, position.code, kind, from, to, from, decree]);
}

function evaluationLines({ evaluations }: Simulation): Iterable<string> {
  const columns = ['nip', 'period', 'work_result', 'behaviour', 'evaluator_nip', 'note', 'state', 'started_on', 'submitted_on', 'sealed_on'];
  return csvLines(columns, evaluations, (row) => [
    row.person.nip,
    row.period,
    row.workResult,
    row.behaviour,
    row.evaluator.nip,
    row.note === '' ? null : row.note,
    row.state,
    row.startedOn,
    row.submittedOn,
    row.sealedOn,
  ]);
}
