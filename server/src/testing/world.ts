/**
 * A small government for a test, in the words of the domain. Every world is its own: codes and numbers are never shared.
 *
 *   const world = await World.create(system);
 *   const health = await world.dinas('Dinas Kesehatan');
 *   const head = await world.position(health, 'Kepala Dinas', { isHead: true, kind: 'JPT' });
 *   const kepala = await world.employee('Kepala', { in: head });
 */
import type { Pool } from 'pg';
import { hashPassword } from '../access/password.ts';
import { createSession } from '../access/session.service.ts';
import { encodeId } from '../graphql/node.ts';
import type { Role } from '../access/viewer.ts';

export interface InstansiRef {
  readonly id: string;
  readonly node: string;
  readonly code: string;
}
export interface DinasRef {
  readonly id: string;
  readonly instansiId: string;
  readonly rootUnitId: string;
  readonly node: string;
  readonly code: string;
}
export interface UnitRef {
  readonly id: string;
  readonly dinas: DinasRef;
  readonly node: string;
}
export interface PositionRef {
  readonly id: string;
  readonly dinas: DinasRef;
  readonly unitId: string;
  readonly node: string;
}
export interface EmployeeRef {
  readonly id: string;
  readonly nip: string;
  readonly name: string;
  readonly node: string;
}
export interface PeriodRef {
  readonly id: string;
  readonly node: string;
  readonly label: string;
}

export interface PositionOptions {
  readonly unit?: UnitRef;
  readonly superior?: PositionRef;
  readonly kind?: 'JPT' | 'ADMINISTRATOR' | 'PENGAWAS' | 'PELAKSANA' | 'FUNGSIONAL';
  readonly isHead?: boolean;
  readonly need?: number;
  readonly retirementAge?: number;
  readonly from?: string;
  readonly to?: string;
}
export interface EvaluationOptions {
  readonly assignmentId: string;
  readonly dinas: DinasRef;
  readonly period: PeriodRef;
  readonly state?: 'DRAFT' | 'SUBMITTED' | 'SEALED';
  readonly workResult?: Rating;
  readonly behaviour?: Rating;
  readonly note?: string;
  readonly evaluator?: EmployeeRef;
  /** The instant at which each state up to the present one was reached. */
  readonly at?: string;
}
type Rating = 'DI_BAWAH_EKSPEKTASI' | 'SESUAI_EKSPEKTASI' | 'DI_ATAS_EKSPEKTASI';
export interface EmployeeOptions {
  readonly in?: PositionRef;
  readonly from?: string;
  readonly birthDate?: string;
  readonly sex?: 'MALE' | 'FEMALE';
}

let counter = 0;
const next = (): number => ++counter;

export class World {
  private constructor(
    readonly system: Pool,
    readonly instansi: InstansiRef,
  ) {}

  static async create(system: Pool, name = 'Kota Uji'): Promise<World> {
    const code = `uji-${process.pid}-${next()}`;
    const made = await system.query<{ id: string }>('insert into instansi (code, name, time_zone) values ($1, $2, $3) returning id', [
      code,
      name,
      'Asia/Jakarta',
    ]);
    const id = made.rows[0]!.id;
    return new World(system, { id, node: encodeId('instansi', id), code });
  }

  async dinas(name = 'Dinas Kesehatan'): Promise<DinasRef> {
    const code = `D${next()}`;
    const made = await this.system.query<{ id: string; unit_id: string }>(
      `with d as (insert into dinas (instansi_id, code, name, kind) values ($1, $2, $3, 'DINAS') returning id)
       insert into unit (instansi_id, dinas_id, code, name, kind, valid_from) select $1, d.id, $2, $3, 'DINAS', '2020-01-01' from d returning dinas_id as id, id as unit_id`,
      [this.instansi.id, code, name],
    );
    const { id, unit_id } = made.rows[0]!;
    return { id, instansiId: this.instansi.id, rootUnitId: unit_id, node: encodeId('dinas', id), code };
  }

  async unit(dinas: DinasRef, name = 'Bidang Pelayanan', parent?: UnitRef): Promise<UnitRef> {
    const made = await this.system.query<{ id: string }>(
      `insert into unit (instansi_id, dinas_id, parent_id, code, name, kind, valid_from) values ($1, $2, $3, $4, $5, 'BIDANG', '2020-01-01') returning id`,
      [dinas.instansiId, dinas.id, parent?.id ?? dinas.rootUnitId, `U${next()}`, name],
    );
    return { id: made.rows[0]!.id, dinas, node: encodeId('unit', made.rows[0]!.id) };
  }

  async position(dinas: DinasRef, title: string, options: PositionOptions = {}): Promise<PositionRef> {
    const from = options.from ?? '2020-01-01';
    const unitId = options.unit?.id ?? dinas.rootUnitId;
    const made = await this.system.query<{ id: string }>(
      `insert into position (instansi_id, dinas_id, unit_id, superior_position_id, code, title, kind, is_head, retirement_age, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
      [
        dinas.instansiId,
        dinas.id,
        unitId,
        options.superior?.id ?? null,
        `P${next()}`,
        title,
        options.kind ?? 'PELAKSANA',
        options.isHead ?? false,
        options.retirementAge ?? 58,
        from,
        options.to ?? null,
      ],
    );
    const { id } = made.rows[0]!;
    if (options.need !== 0) {
      await this.system.query('insert into position_need (position_id, dinas_id, need, valid_from, valid_to) values ($1, $2, $3, $4, $5)', [
        id,
        dinas.id,
        options.need ?? 1,
        from,
        options.to ?? null,
      ]);
    }
    return { id, dinas, unitId, node: encodeId('position', id) };
  }

  async employee(name: string, options: EmployeeOptions = {}): Promise<EmployeeRef> {
    const birthDate = options.birthDate ?? '1985-06-15';
    const sex = options.sex ?? 'FEMALE';
    const sequence = next();
    // Months and years of appointment carry the counter on, since a NIP has room for 999 people only.
    const start = `${2010 + Math.floor(sequence / 11_988)}${String((Math.floor(sequence / 999) % 12) + 1).padStart(2, '0')}`;
    const nip = `${birthDate.replaceAll('-', '')}${start}${sex === 'MALE' ? 1 : 2}${String((sequence % 999) + 1).padStart(3, '0')}`;
    const made = await this.system.query<{ id: string }>(
      `insert into employee (instansi_id, nip, name, sex, birth_date, status, golongan, education_level) values ($1, $2, $3, $4, $5, 'PNS', 'III/a', 'S1') returning id`,
      [this.instansi.id, nip, name, sex, birthDate],
    );
    const employee = { id: made.rows[0]!.id, nip, name, node: encodeId('employee', made.rows[0]!.id) };
    if (options.in) await this.assign(employee, options.in, options.from ? { from: options.from } : {});
    return employee;
  }

  async assign(
    employee: EmployeeRef,
    position: PositionRef,
    options: { readonly kind?: 'DEFINITIF' | 'PLT' | 'PLH'; readonly from?: string; readonly to?: string } = {},
  ): Promise<string> {
    const from = options.from ?? '2022-01-01';
    const made = await this.system.query<{ id: string }>(
      `insert into assignment (instansi_id, dinas_id, employee_id, position_id, kind, tmt, decree_number, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6, 'SK/1', $6, $7) returning id`,
      [this.instansi.id, position.dinas.id, employee.id, position.id, options.kind ?? 'DEFINITIF', from, options.to ?? null],
    );
    return made.rows[0]!.id;
  }

  async period(
    label = 'Triwulan IV 2026',
    options: { readonly from?: string; readonly to?: string; readonly deadline?: string; readonly state?: 'PLANNED' | 'OPEN' | 'CLOSED' } = {},
  ): Promise<PeriodRef> {
    const made = await this.system.query<{ id: string }>(
      `insert into evaluation_period (instansi_id, kind, label, valid_from, valid_to, deadline, state) values ($1, 'QUARTERLY', $2, $3, $4, $5, $6) returning id`,
      [this.instansi.id, label, options.from ?? '2026-10-01', options.to ?? '2026-12-31', options.deadline ?? '2027-01-15', options.state ?? 'OPEN'],
    );
    return { id: made.rows[0]!.id, node: encodeId('period', made.rows[0]!.id), label };
  }

  /** An evaluation as if its evaluator had brought it to a state. */
  async evaluation(employee: EmployeeRef, options: EvaluationOptions): Promise<{ readonly id: string; readonly node: string }> {
    const {
      assignmentId,
      dinas,
      period,
      state = 'DRAFT',
      workResult = 'SESUAI_EKSPEKTASI',
      behaviour = 'SESUAI_EKSPEKTASI',
      at = '2026-11-02T03:00:00Z',
    } = options;
    const made = await this.system.query<{ id: string }>(
      `insert into evaluation (instansi_id, dinas_id, employee_id, assignment_id, period_id, evaluator_id, work_result, behaviour, predikat, note, state, started_at, submitted_at, sealed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, predikat_of($7, $8), $9, $10::text, $11, case when $10 <> 'DRAFT' then $11::timestamptz end, case when $10 = 'SEALED' then $11::timestamptz end) returning id`,
      [this.instansi.id, dinas.id, employee.id, assignmentId, period.id, options.evaluator?.id ?? null, workResult, behaviour, options.note ?? null, state, at],
    );
    return { id: made.rows[0]!.id, node: encodeId('evaluation', made.rows[0]!.id) };
  }

  /** An account that signs in with a name and password; returns its id. */
  async login(username: string, password: string): Promise<string> {
    const made = await this.system.query<{ id: string }>('insert into account (username, display_name, password_hash) values ($1, $1, $2) returning id', [
      username,
      await hashPassword(password),
    ]);
    return made.rows[0]!.id;
  }

  /** As if the wait after wrong passwords were over. */
  async endWait(username: string): Promise<void> {
    await this.system.query(`update sign_in_attempt set retry_at = now() where name_hash = sha256(convert_to($1, 'UTF8'))`, [username]);
  }

  /** An account with a browser session and an access token; grants are on the whole instansi, or on a dinas or unit. */
  async account(name: string, options: { readonly role?: Role; readonly on?: DinasRef | UnitRef; readonly employee?: EmployeeRef } = {}): Promise<Actor> {
    const made = await this.system.query<{ id: string }>('insert into account (username, display_name, employee_id) values ($1, $2, $3) returning id', [
      `${name}-${process.pid}-${next()}`,
      name,
      options.employee?.id ?? null,
    ]);
    const accountId = made.rows[0]!.id;
    if (options.role) {
      const unitId = options.on ? ('rootUnitId' in options.on ? options.on.rootUnitId : options.on.id) : null;
      await this.system.query('insert into access_grant (account_id, role, instansi_id, unit_id) values ($1, $2, $3, $4)', [
        accountId,
        options.role,
        this.instansi.id,
        unitId,
      ]);
    }
    return {
      name,
      accountId,
      cookie: await createSession(this.system, accountId, 'BROWSER'),
      token: await createSession(this.system, accountId, 'TOKEN', 'test', 24),
    };
  }
}

/** Somebody who can act: `cookie` is a browser's secret, `token` a program's. */
export interface Actor {
  readonly name: string;
  readonly accountId: string;
  readonly cookie: string;
  readonly token: string;
}
