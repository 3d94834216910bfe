import { ABSENCES_TOPIC, TRANSFERS_TOPIC } from '../../access/narrow-topics.ts';
import { onlyWhere, rowsThrough, rowsWithin, within, type Condition } from '../../access/scope.sql.ts';
import type { FactsSay, TableAccess } from '../../access/table-access.ts';
import { seesPersonOf } from './transfer-person.sql.ts';
import { seesPrivateOf } from './private-fields.sql.ts';
import { unitOfPosition } from '../organization/index.ts';

const HR_OF_THE_NEED = rowsWithin('hr', {
  instansi: (ids) => `exists (select 1 from dinas d where d.id = position_need.dinas_id and d.instansi_id = any(${ids}))`,
  dinas: 'dinas_id',
});
const HR = rowsWithin('hr', { instansi: 'instansi_id', dinas: 'dinas_id' });

/** HR of the government, or of a dinas where the person holds or held a position: as they change the person. */
const hrOfThePerson = (table: string): Condition =>
  rowsWithin(
    'hr',
    { instansi: 'instansi_id' },
    `exists (select 1 from assignment a where a.employee_id = ${table}.employee_id and ${within('hr', { dinas: 'a.dinas_id' })})`,
  );

const nameOfPerson = (row: string): string => `(select e.name from employee e where e.id = ${row}.employee_id)`;
const OF_PERSON = { employee: 'employee_id' };

const DATED_FACTS: FactsSay = {
  tells: ['status', 'golongan', 'educationLevel', 'educationField', 'decreeNumber'],
  fields: (row) => `jsonb_build_object('decreeNumber', ${row}.decree_number) || case ${row}.fact when 'STATUS' then jsonb_build_object('status', ${row}.value)
    when 'GOLONGAN' then jsonb_build_object('golongan', ${row}.value) else jsonb_build_object('educationLevel', ${row}.value, 'educationField', ${row}.field) end`,
  since: (row) => `${row}.valid_from`,
  follow: (row, other) => `${row}.employee_id = ${other}.employee_id and ${row}.fact = ${other}.fact`,
};

const REPORTED: FactsSay = {
  tells: ['reportedTotal', 'reportedMen', 'reportedWomen', 'reportedCpns', 'reportedPns', 'reportedPppk'],
  fields: (row) => `jsonb_build_object('reportedTotal', ${row}.total, 'reportedMen', ${row}.men, 'reportedWomen', ${row}.women,
    'reportedCpns', ${row}.cpns, 'reportedPns', ${row}.pns, 'reportedPppk', ${row}.pppk)`,
  since: (row) => `${row}.day`,
  follow: (row, other) => `${row}.dinas_id = ${other}.dinas_id and ${row}.unit_id is not distinct from ${other}.unit_id`,
};

const titleOf = (positionId: string): string => `(select p.title from position p where p.id = ${positionId})`;

export const staffingTables: readonly TableAccess[] = [
  {
    table: 'position_need',
    sees: rowsThrough('exists (select 1 from dinas d where d.id = position_need.dinas_id)'),
    adds: HR_OF_THE_NEED,
    changes: HR_OF_THE_NEED,
    // Of a position that is closed, needs that would begin after its last day.
    removes: HR_OF_THE_NEED,
    watched: {
      topic: 'STAFFING',
      as: 'need',
      rows: (changed) => `
        select n.id, d.instansi_id, n.dinas_id, n.validity as days, jsonb_build_array(n.position_id, n.need) as fact
        from ${changed} n join dinas d on d.id = n.dinas_id`,
    },
    journaled: { named: (row) => titleOf(`${row}.position_id`) },
  },
  {
    table: 'employee',
    // A person is visible through any visible assignment; the inner select is bound by the policy of that table.
    sees: rowsWithin('people', { instansi: 'instansi_id', person: 'id' }, 'exists (select 1 from assignment a where a.employee_id = employee.id)'),
    adds: rowsWithin('hr', { instansi: 'instansi_id' }),
    // Also HR of a dinas, of whoever holds a position there.
    changes: rowsWithin(
      'hr',
      { instansi: 'instansi_id' },
      `exists (select 1 from assignment a where a.employee_id = employee.id and ${within('hr', { dinas: 'a.dinas_id' })})`,
    ),
    // A person's birth date moves the retirement figures of every dinas where the person holds a position.
    watched: {
      topic: 'STAFFING',
      as: 'employee',
      rows: (changed) => `select e.id, e.instansi_id, a.dinas_id from ${changed} e left join assignment a on a.employee_id = e.id`,
    },
    journaled: { named: (row) => `${row}.name` },
    checks: { employee_nip_is_valid: 'is_valid_nip(nip)' },
  },
  {
    table: 'employee_nip',
    noEntity: true,
    // As private as the number that people have now.
    sees: rowsThrough(`exists (select 1 from employee e where e.id = employee_nip.employee_id and ${seesPrivateOf('e')})`),
    watched: { not: 'it follows from a change of the employee, which is told' },
    journaled: { named: nameOfPerson, factsOf: { nodes: OF_PERSON } },
  },
  {
    table: 'employee_fact',
    noEntity: true,
    sees: rowsThrough('exists (select 1 from employee e where e.id = employee_fact.employee_id)'),
    adds: hrOfThePerson('employee_fact'),
    // Where a change is stated once more for its day.
    changes: hrOfThePerson('employee_fact'),
    watched: { not: 'the employee is written with it, which is told' },
    journaled: { named: nameOfPerson, factsOf: { nodes: OF_PERSON, says: DATED_FACTS } },
  },
  {
    table: 'absence',
    // As private as a date of birth: why somebody is away is nobody else's to know. Asked by its own columns, so that a page of a
    // list is read in the order of an index; whoever sees private fields of a person sees the person, unless a token opens no people.
    sees: onlyWhere(
      `(select scope_opens('people'))`,
      rowsWithin('private', {
        instansi: 'instansi_id',
        person: 'employee_id',
        dinas: (ids) => `exists (select 1 from assignment x where x.employee_id = absence.employee_id and x.dinas_id = any(${ids}))`,
      }),
    ),
    adds: hrOfThePerson('absence'),
    changes: hrOfThePerson('absence'),
    // In every dinas where the person holds or held a position: an evaluation is expected where they last worked (evaluation/expected.sql.ts).
    watched: {
      topic: ABSENCES_TOPIC,
      as: 'absence',
      rows: (changed) => `
        select x.id, x.instansi_id, a.dinas_id, x.validity as days, jsonb_build_array(x.employee_id, x.kind) as fact
        from ${changed} x left join assignment a on a.employee_id = x.employee_id`,
    },
    journaled: { named: nameOfPerson },
  },
  {
    table: 'transfer',
    // What an offer tells of a person is for those who decide of it; whom a token opens no people to is told of none.
    sees: onlyWhere(`(select scope_opens('people'))`, rowsWithin('hr', { instansi: 'instansi_id' }, within('hr', { instansi: 'to_instansi_id' }))),
    adds: rowsWithin('hr', { instansi: 'instansi_id' }),
    // Withdrawn by the one, answered by the other (transfer.lifecycle.ts).
    changes: rowsWithin('hr', { instansi: 'instansi_id' }, within('hr', { instansi: 'to_instansi_id' })),
    watched: {
      topic: TRANSFERS_TOPIC,
      as: 'transfer',
      rows: (changed) => `
        select t.id, g.instansi_id, null::uuid as dinas_id from ${changed} t cross join lateral (values (t.instansi_id), (t.to_instansi_id)) g (instansi_id)`,
    },
    journaled: { named: (row) => `case when ${seesPersonOf(row)} then ${row}.name end` },
  },
  {
    table: 'reported_head_count',
    noEntity: true,
    sees: rowsThrough('exists (select 1 from dinas d where d.id = reported_head_count.dinas_id)'),
    watched: { not: 'no figure is made of what somebody reported, and the import that brought it is told' },
    journaled: {
      named: (row) => `(select coalesce((select u.name from unit u where u.id = ${row}.unit_id), d.name) from dinas d where d.id = ${row}.dinas_id)`,
      factsOf: { nodes: { unit: 'unit_id', dinas: 'dinas_id' }, says: REPORTED },
    },
  },
  {
    table: 'assignment',
    sees: rowsWithin('people', { instansi: 'instansi_id', dinas: 'dinas_id', person: 'employee_id', unit: unitOfPosition('position_id') }),
    adds: HR,
    changes: HR,
    // An evaluation is expected at the last position held (evaluation/expected.sql.ts), so a new appointment takes it away from the dinas before.
    watched: {
      topic: 'STAFFING',
      as: 'assignment',
      rows: (changed) => `
        select id, instansi_id, dinas_id, validity as days, jsonb_build_array(employee_id, position_id, kind) as fact from ${changed}
        union all
        select null::uuid, s.instansi_id, o.dinas_id, s.validity, jsonb_build_array(s.id, s.employee_id, s.position_id, s.dinas_id, s.kind)
        from ${changed} s join assignment o on o.employee_id = s.employee_id and o.dinas_id <> s.dinas_id and o.kind = 'DEFINITIF'
        where s.kind = 'DEFINITIF' and exists (
          select 1 from evaluation_period p where p.instansi_id = s.instansi_id and p.valid_to >= o.valid_from and p.valid_from <= coalesce(o.valid_to, 'infinity'))`,
    },
    journaled: { named: (row) => `concat_ws(' · ', (select e.name from employee e where e.id = ${row}.employee_id), ${titleOf(`${row}.position_id`)})` },
  },
];
