import { nextNumber, type Home, type InstansiRef } from '../../builder.ts';
import type { System } from '../../database/pools.ts';
import { encodeId } from '../../graphql/node.ts';
import { type GovernmentLevel } from '../../rules/government-levels.ts';
import { governmentLevelInName } from './government-level.rules.ts';
import type { DinasKind } from './dinas.entity.ts';
import type { Eselon, PositionKind } from './position.entity.ts';
import type { UnitKind } from './unit.entity.ts';

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

/** First day of structures for which no other is said. */
const SINCE = '2020-01-01';

export interface InstansiOptions {
  readonly code: string;
  readonly name: string;
  readonly timeZone?: string;
  /** As the name says, when left out. */
  readonly level?: GovernmentLevel;
  /** Says of a simulated government where its size comes from. */
  readonly simulated?: { readonly employeeTotalNote: string };
}

/** A government; constraint instansi_code_key when there is one of that code. */
export async function makeInstansi(
  system: System,
  { code, name, timeZone = 'Asia/Jakarta', level = governmentLevelInName(name), simulated }: InstansiOptions,
): Promise<InstansiRef> {
  const made = await system.query<{ id: string }>(
    'insert into instansi (code, name, level, time_zone, simulated, employee_total_note) values ($1, $2, $3, $4, $5, $6) returning id',
    [code, name, level, timeZone, simulated !== undefined, simulated?.employeeTotalNote ?? null],
  );
  return instansiRef(made.rows[0]!.id, code);
}

const instansiRef = (id: string, code: string): InstansiRef => ({ id, node: encodeId('instansi', id), code });

export async function findInstansi(system: System, code: string): Promise<InstansiRef | null> {
  const found = await system.query<{ id: string }>('select id from instansi where code = $1', [code]);
  return found.rows[0] ? instansiRef(found.rows[0].id, code) : null;
}

/** A dinas with the unit at its root. */
export async function makeDinas(
  { system, instansi }: Home,
  name = 'Dinas Kesehatan',
  { code = `D${nextNumber()}`, kind = 'DINAS' }: { readonly code?: string; readonly kind?: DinasKind } = {},
): Promise<DinasRef> {
  const made = await system.query<{ id: string; unit_id: string }>(
    `with d as (insert into dinas (instansi_id, code, name, kind) values ($1, $2, $3, $4) returning id)
     insert into unit (instansi_id, dinas_id, code, name, kind, valid_from) select $1, d.id, $2, $3, 'DINAS', $5 from d returning dinas_id as id, id as unit_id`,
    [instansi.id, code, name, kind, SINCE],
  );
  const { id, unit_id } = made.rows[0]!;
  return dinasRef(instansi, id, unit_id, code);
}

const dinasRef = (instansi: InstansiRef, id: string, rootUnitId: string, code: string): DinasRef => ({
  id,
  instansiId: instansi.id,
  rootUnitId,
  node: encodeId('dinas', id),
  code,
});

export async function findDinas({ system, instansi }: Home, code: string): Promise<DinasRef | null> {
  const found = await system.query<{ id: string; unit_id: string }>(
    'select d.id, u.id as unit_id from dinas d join unit u on u.dinas_id = d.id and u.parent_id is null where d.instansi_id = $1 and d.code = $2',
    [instansi.id, code],
  );
  return found.rows[0] ? dinasRef(instansi, found.rows[0].id, found.rows[0].unit_id, code) : null;
}

/** A unit below another, or directly below its dinas. */
export async function makeUnit({ system }: Home, dinas: DinasRef, name = 'Bidang Pelayanan', parent?: UnitRef, kind: UnitKind = 'BIDANG'): Promise<UnitRef> {
  const made = await system.query<{ id: string }>(
    'insert into unit (instansi_id, dinas_id, parent_id, code, name, kind, valid_from) values ($1, $2, $3, $4, $5, $6, $7) returning id',
    [dinas.instansiId, dinas.id, parent?.id ?? dinas.rootUnitId, `U${nextNumber()}`, name, kind, SINCE],
  );
  const { id } = made.rows[0]!;
  return { id, dinas, node: encodeId('unit', id) };
}

export interface PositionOptions {
  readonly unit?: UnitRef;
  readonly superior?: PositionRef;
  readonly kind?: PositionKind;
  readonly isHead?: boolean;
  readonly eselon?: Eselon;
  readonly retirementAge?: number | null;
  readonly from?: string;
  readonly to?: string;
}

/** A position in the root of its dinas or in a unit of it, with nobody in it and no need on record. */
export async function makePosition({ system }: Home, dinas: DinasRef, title: string, options: PositionOptions = {}): Promise<PositionRef & ValidDays> {
  const { unit, superior, kind = 'PELAKSANA', isHead = false, eselon = null, retirementAge = 58, from = SINCE, to = null } = options;
  const unitId = unit?.id ?? dinas.rootUnitId;
  const made = await system.query<{ id: string }>(
    `insert into position (instansi_id, dinas_id, unit_id, superior_position_id, code, title, kind, is_head, eselon, retirement_age, valid_from, valid_to)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [dinas.instansiId, dinas.id, unitId, superior?.id ?? null, `P${nextNumber()}`, title, kind, isHead, eselon, retirementAge, from, to],
  );
  const { id } = made.rows[0]!;
  return { id, dinas, unitId, node: encodeId('position', id), from, to };
}

/** Days on which something is valid; `to` is null while no end is known. */
export interface ValidDays {
  readonly from: string;
  readonly to: string | null;
}

/** A position is spoken of with its need: see staffing. */
export const organizationBuilders = { dinas: makeDinas, unit: makeUnit };

type Own = typeof organizationBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
