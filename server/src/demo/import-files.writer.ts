import { csvLines } from './csv.writer.ts';
import type { Simulation } from './simulation.plan.ts';

export function unitLines({ dinasList }: Simulation): Iterable<string> {
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

export function positionLines({ dinasList }: Simulation): Iterable<string> {
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

export function employeeLines({ people }: Simulation): Iterable<string> {
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

export function assignmentLines({ assignments }: Simulation): Iterable<string> {
  const columns = ['nip', 'position_code', 'kind', 'valid_from', 'valid_to', 'tmt', 'decree_number'];
  return csvLines(columns, assignments, ({ person, position, kind, from, to, decree }) => [person.nip, position.code, kind, from, to, from, decree]);
}

export function evaluationLines({ evaluations }: Simulation): Iterable<string> {
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
