import { nextNumber, type Home } from '../../builder.ts';
import type { System } from '../../database/pools.ts';
import { encodeId } from '../../graphql/node.ts';
import { makePosition, type DinasRef, type PositionOptions, type PositionRef, type ValidDays } from '../organization/organization.builder.ts';
import type { AbsenceKind } from './absence.entity.ts';
import type { AssignmentKind } from './assignment.entity.ts';
import type { Sex } from './employee.entity.ts';

export interface EmployeeRef {
  readonly id: string;
  readonly nip: string;
  readonly name: string;
  readonly node: string;
}

/** How many people a position needs over some days. */
export async function makeNeed({ system }: Home, position: PositionRef, need: number, { from, to }: ValidDays): Promise<void> {
  await system.query('insert into position_need (position_id, dinas_id, need, valid_from, valid_to) values ($1, $2, $3, $4, $5)', [
    position.id,
    position.dinas.id,
    need,
    from,
    to,
  ]);
}

export interface NeededPositionOptions extends PositionOptions {
  /** One person unless said otherwise; null leaves no need on record. */
  readonly need?: number | null;
}

/** A position, and its need from its first day to its last. */
export async function makeNeededPosition(
  home: Home,
  dinas: DinasRef,
  title: string,
  { need = 1, ...options }: NeededPositionOptions = {},
): Promise<PositionRef> {
  const position = await makePosition(home, dinas, title, options);
  if (need !== null) await makeNeed(home, position, need, position);
  return position;
}

export interface EmployeeOptions {
  /** Position held definitively, from `from` on. */
  readonly in?: PositionRef;
  readonly from?: string;
  readonly birthDate?: string;
  readonly sex?: Sex;
  /** A number that exists already, in another government; made up unless said. */
  readonly nip?: string;
}

/** Months and years of appointment carry the counter on, since a NIP has room for 999 people only. */
function nextNip(birthDate: string, sex: Sex): string {
  const sequence = nextNumber();
  const start = `${2010 + Math.floor(sequence / 11_988)}${String((Math.floor(sequence / 999) % 12) + 1).padStart(2, '0')}`;
  return `${birthDate.replaceAll('-', '')}${start}${sex === 'MALE' ? 1 : 2}${String((sequence % 999) + 1).padStart(3, '0')}`;
}

/** A person with a NIP of their own, and with a position when one is named. */
export async function makeEmployee(home: Home, name: string, options: EmployeeOptions = {}): Promise<EmployeeRef> {
  const { birthDate = '1985-06-15', sex = 'FEMALE' } = options;
  const nip = options.nip ?? nextNip(birthDate, sex);
  const made = await home.system.query<{ id: string }>(
    `insert into employee (instansi_id, nip, name, sex, birth_date, status, golongan, education_level)
     values ($1, $2, $3, $4, $5, 'PNS', 'III/a', 'S1') returning id`,
    [home.instansi.id, nip, name, sex, birthDate],
  );
  const employee = employeeRef(made.rows[0]!.id, nip, name);
  if (options.in) await makeAssignment(home, employee, options.in, options.from ? { from: options.from } : {});
  return employee;
}

const employeeRef = (id: string, nip: string, name: string): EmployeeRef => ({ id, nip, name, node: encodeId('employee', id) });

/** Everybody with this number: several governments can hold one. With a government, only there. */
export async function findEmployees(system: System, nip: string, instansiId: string | null = null): Promise<EmployeeRef[]> {
  const found = await system.query<{ id: string; name: string }>('select id, name from employee where nip = $1 and ($2::uuid is null or instansi_id = $2)', [
    nip,
    instansiId,
  ]);
  return found.rows.map(({ id, name }) => employeeRef(id, nip, name));
}

export interface AssignmentOptions {
  readonly kind?: AssignmentKind;
  readonly from?: string;
  readonly to?: string;
}

/** An employee in a position: definitively, since 2022, with no end, unless said otherwise. Its id. */
export async function makeAssignment(
  { system, instansi }: Home,
  employee: EmployeeRef,
  position: PositionRef,
  { kind = 'DEFINITIF', from = '2022-01-01', to }: AssignmentOptions = {},
): Promise<string> {
  const made = await system.query<{ id: string }>(
    `insert into assignment (instansi_id, dinas_id, employee_id, position_id, kind, tmt, decree_number, valid_from, valid_to)
     values ($1, $2, $3, $4, $5, $6, 'SK/1', $6, $7) returning id`,
    [instansi.id, position.dinas.id, employee.id, position.id, kind, from, to ?? null],
  );
  return made.rows[0]!.id;
}

export interface AbsenceOptions {
  readonly kind?: AbsenceKind;
  readonly from?: string;
  readonly to?: string;
}

/** Somebody away from their post: on sick leave since 2026, with no end, unless said otherwise. Its id. */
export async function makeAbsence(
  { system, instansi }: Home,
  employee: EmployeeRef,
  { kind = 'CUTI_SAKIT', from = '2026-01-01', to }: AbsenceOptions = {},
): Promise<string> {
  const made = await system.query<{ id: string }>(
    `insert into absence (instansi_id, employee_id, kind, valid_from, valid_to, decree_number) values ($1, $2, $3, $4, $5, 'SK/2') returning id`,
    [instansi.id, employee.id, kind, from, to ?? null],
  );
  return made.rows[0]!.id;
}

export interface TransferOptions {
  readonly name?: string;
  readonly nip?: string;
  readonly freeFrom?: string;
}

/** Somebody whom their government offers to another, which has not answered; under what the record says unless said otherwise. Its id in the graph. */
export async function makeTransfer(
  { system, instansi }: Home,
  employee: EmployeeRef,
  to: { readonly id: string },
  { name = employee.name, nip = employee.nip, freeFrom = '2026-10-01' }: TransferOptions = {},
): Promise<string> {
  const made = await system.query<{ id: string }>(
    `insert into transfer (instansi_id, to_instansi_id, employee_id, state, nip, name, status, golongan, education_level, free_from, decree_number, reason)
     values ($1, $2, $3, 'OFFERED', $4, $5, 'PNS', 'III/a', 'S1', $6, 'SK/3', 'mengikuti suami') returning id`,
    [instansi.id, to.id, employee.id, nip, name, freeFrom],
  );
  return encodeId('transfer', made.rows[0]!.id);
}

export const staffingBuilders = { position: makeNeededPosition, employee: makeEmployee, assign: makeAssignment, absence: makeAbsence, transfer: makeTransfer };

type Own = typeof staffingBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
