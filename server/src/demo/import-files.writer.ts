import { evaluationsImport } from '../features/evaluation/index.ts';
import type { ImportKind } from '../features/importing/index.ts';
import { positionsImport, unitsImport } from '../features/organization/index.ts';
import { assignmentsImport, employeesImport } from '../features/staffing/index.ts';
import { workContactOf } from './contact.plan.ts';
import { csvLines, type Cell } from './csv.writer.ts';
import type { Simulation } from './simulation.plan.ts';

/** A file to import: CSV, a line at a time, without line ends. */
export interface DemoFile {
  readonly kind: ImportKind;
  lines(): Iterable<string>;
}

/** A file of a kind, made when it is read. Columns are those of the kind: one it no longer has does not compile. */
const fileOf =
  <Column extends string, Row>(
    kind: ImportKind<Column>,
    columns: readonly NoInfer<Column>[],
    rows: (simulation: Simulation) => Iterable<Row>,
    toCells: (row: Row) => readonly Cell[],
  ) =>
  (simulation: () => Simulation): DemoFile => ({ kind, lines: () => csvLines(columns, rows(simulation()), toCells) });

const unitFile = fileOf(
  unitsImport,
  ['dinas_code', 'dinas_name', 'dinas_kind', 'code', 'name', 'kind', 'parent_code', 'short_name', 'valid_from', 'valid_to'],
  ({ dinasList }) => dinasList.flatMap(({ units }) => units),
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

const positionFile = fileOf(
  positionsImport,
  [
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
  ],
  ({ dinasList }) => dinasList.flatMap(({ positions }) => positions),
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

const employeeFile = fileOf(
  employeesImport,
  ['nip', 'name', 'title_before', 'title_after', 'sex', 'birth_date', 'status', 'golongan', 'education_level', 'education_field', 'work_email', 'work_phone'],
  ({ people, governmentCode }) => people.map((person, index) => ({ person, contact: workContactOf(person, index + 1, governmentCode) })),
  ({ person, contact }) => [
    person.nip,
    person.name,
    person.before,
    person.after,
    person.sex,
    person.birthDate,
    person.status,
    person.golongan,
    person.education,
    person.educationField === '' ? null : person.educationField,
    contact.email,
    contact.phone,
  ],
);

const assignmentFile = fileOf(
  assignmentsImport,
  ['nip', 'position_code', 'kind', 'valid_from', 'valid_to', 'tmt', 'decree_number'],
  ({ assignments }) => assignments,
  ({ person, position, kind, from, to, decree }) => [person.nip, position.code, kind, from, to, from, decree],
);

const evaluationFile = fileOf(
  evaluationsImport,
  ['nip', 'period', 'work_result', 'behaviour', 'evaluator_nip', 'note', 'state', 'started_on', 'submitted_on', 'sealed_on'],
  ({ evaluations }) => evaluations,
  (row) => [
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
  ],
);

/** In the order in which they build on each other. */
export const DEMO_FILES = [unitFile, positionFile, employeeFile, assignmentFile, evaluationFile];
