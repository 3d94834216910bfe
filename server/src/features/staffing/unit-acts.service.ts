import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { readerThrough, writeAsRead } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { answered, badInput, failure } from '../../graphql/errors.ts';
import { addDays } from '../../rules/local-date.ts';
import { inAct, type ActUnderWay } from '../acts/index.ts';
import { Dinas, Position, Unit } from '../organization/index.ts';
import { differing, renaming, sayOfNames, warnOfNameToCome } from './naming.service.ts';
import { Assignment } from './assignment.entity.ts';
import { PLACE_OF_ALL_DAYS } from './staffing-warnings.rules.ts';
import { canManageStaffing, canManageWhole } from './staffing.policy.ts';
import {
  decideCloseUnit,
  decideCorrectUnit,
  decideCreateUnit,
  decideMoveUnit,
  decideRenameUnit,
  decideReopenUnit,
  depthOf,
  type Target,
} from './unit-acts.lifecycle.ts';
import {
  CLOSE_UNIT,
  CORRECT_UNIT,
  CREATE_UNIT,
  MOVE_UNIT,
  RENAME_UNIT,
  REOPEN_UNIT,
  UnitSaved,
  type CloseUnitInput,
  type CloseUnitResult,
  type CorrectUnitInput,
  type CorrectUnitResult,
  type CreateUnitInput,
  type CreateUnitResult,
  type MoveUnitInput,
  type MoveUnitResult,
  type RenameUnitInput,
  type RenameUnitResult,
  type ReopenUnitInput,
  type ReopenUnitResult,
} from './unit-acts.types.ts';

const isHrOf = (context: Context, unit: Unit): boolean => canManageStaffing(signedIn(context).scope, unit);
const isHrOfAll = (context: Context, { instansiId }: Unit): boolean => canManageWhole(signedIn(context).scope, instansiId);

export async function findUnit(em: EntityManager, id: string, path: string): Promise<Unit> {
  const unit = await em.findOne(Unit, { id });
  if (!unit) throw failure('NOT_FOUND', `${path}: there is no such unit in your part of the tree.`);
  return unit;
}

/** A unit of the same government as another one. */
export async function findUnitBeside(em: EntityManager, from: Unit, id: string, path: string): Promise<Unit> {
  const unit = await findUnit(em, id, path);
  if (unit.instansiId !== from.instansiId) throw failure('NOT_FOUND', `${path}: there is no such unit in your part of the tree.`);
  return unit;
}

/** The unit to which something is to go. */
async function findTarget(em: EntityManager, from: Unit, id: string | null | undefined, path: string): Promise<Target | null> {
  if (!id) return null;
  const unit = await findUnitBeside(em, from, id, path);
  return { unit, dinas: await em.findOneOrFail(Dinas, { id: unit.dinasId }) };
}

/** Of where a unit or a position stands only the present is kept. */
function warnOfPlace(act: ActUnderWay, count: number): void {
  if (count > 0) act.warn(PLACE_OF_ALL_DAYS({}, count));
}

/** Units below some, from the top. */
export async function unitsBelow(em: EntityManager, tops: readonly Unit[]): Promise<Unit[]> {
  const found = await readerThrough(em).query(
    sql<{ id: string }>`select id from unit where path <@ any(${tops.map(({ path }) => path)}::ltree[]) and id <> all(${idsOf(tops)}::uuid[])`,
  );
  return em.find(Unit, { id: { $in: found.map((row) => row.id) } }, { orderBy: { path: 'asc' } });
}

/** Makes a unit below another one. */
export async function createUnit(context: Context, input: CreateUnitInput): Promise<CreateUnitResult> {
  const days = { validFrom: input.validFrom, validTo: input.validTo ?? null };
  if (days.validTo !== null && days.validTo < days.validFrom) throw badInput('input.validTo lies before input.validFrom.');
  return inAct(context, { ...input, kind: CREATE_UNIT, since: input.validFrom }, async (em, act) => {
    const parent = await findUnit(em, input.parentId, 'input.parentId');
    const { instansiId, dinasId } = parent;
    const taken = await em.findOne(Unit, { instansiId, code: input.code });
    const refusal = answered(decideCreateUnit({ isHr: isHrOf(context, parent), days, parent, taken }));
    if (refusal) return refusal;
    const { code, name, unitKind } = input;
    // The database works its path out.
    const unit = em.create(Unit, { instansiId, dinasId, parentId: parent.id, code, name, unitKind, path: 'unplaced', ...days, version: 1 });
    await em.flush();
    act.in(parent);
    await em.refresh(unit);
    return new UnitSaved(unit);
  });
}

/** Places a unit below another one of its dinas. */
export async function moveUnit(context: Context, input: MoveUnitInput): Promise<MoveUnitResult> {
  return inAct(context, { ...input, kind: MOVE_UNIT }, async (em, act) => {
    const unit = await findUnit(em, input.unitId, 'input.unitId');
    const to = (await findTarget(em, unit, input.parentId, 'input.parentId'))!;
    act.since = dayOf(context, unit.instansiId, null);
    const below = await unitsBelow(em, [unit]);
    const levels = 1 + Math.max(0, ...below.map((one) => depthOf(one) - depthOf(unit)));
    const refusal = answered(decideMoveUnit({ isHr: isHrOf(context, unit), unit, read: input.version, to, levels }));
    if (refusal) return refusal;
    act.in(unit);
    warnOfPlace(act, 1 + below.length);
    return new UnitSaved(await writeAsRead(em, Unit, unit, { parentId: to.unit.id }));
  });
}

/** Gives a unit another name from a day on. */
export async function renameUnit(context: Context, input: RenameUnitInput): Promise<RenameUnitResult> {
  const { name, since, decreeNumber = null } = input;
  return inAct(context, { ...input, kind: RENAME_UNIT, since }, async (em, act) => {
    const unit = await findUnit(em, input.unitId, 'input.unitId');
    const { instansiId, dinasId } = unit;
    const anew = await renaming(em, { instansiId, dinasId, unitId: unit.id, name: unit.name, shortName: null }, { name, shortName: null, since, decreeNumber });
    const refusal = answered(decideRenameUnit({ isHr: isHrOf(context, unit), unit, read: input.version, since, differs: anew.then.name !== name }));
    if (refusal) return refusal;
    const today = dayOf(context, instansiId, null);
    await sayOfNames(em, 'STATED');
    await anew.keep();
    act.in(unit);
    warnOfNameToCome(act, since, today);
    return new UnitSaved(await writeAsRead(em, Unit, unit, { name: anew.calledOn(today).name }));
  });
}

/** Corrects what the record says of a unit. */
export async function correctUnit(context: Context, input: CorrectUnitInput): Promise<CorrectUnitResult> {
  return inAct(context, { ...input, kind: CORRECT_UNIT }, async (em, act) => {
    const unit = await findUnit(em, input.unitId, 'input.unitId');
    const stated = { code: input.code ?? unit.code, name: input.name ?? unit.name, unitKind: input.unitKind ?? unit.unitKind };
    const differs = Object.keys(differing(stated, unit)).length > 0;
    const taken = stated.code === unit.code ? null : await em.findOne(Unit, { instansiId: unit.instansiId, code: stated.code });
    const refusal = answered(decideCorrectUnit({ isHr: isHrOf(context, unit), unit, read: input.version, differs, taken }));
    if (refusal) return refusal;
    await sayOfNames(em, 'CORRECTED');
    act.since = dayOf(context, unit.instansiId, null);
    act.in(unit);
    return new UnitSaved(
      await writeAsRead(em, Unit, unit, { ...differing(stated, unit), ...(stated.unitKind === unit.unitKind ? {} : { kindWritten: null }) }),
    );
  });
}

export const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** Gives a unit its last day; what goes on beyond it goes elsewhere or closes with it. */
export async function closeUnit(context: Context, input: CloseUnitInput): Promise<CloseUnitResult> {
  const { lastDay, version: read } = input;
  return inAct(context, { ...input, kind: CLOSE_UNIT, since: addDays(lastDay, 1) }, async (em, act) => {
    const unit = await findUnit(em, input.unitId, 'input.unitId');
    const unitsGoTo = await findTarget(em, unit, input.unitsGoTo, 'input.unitsGoTo');
    const positionsGoTo = await findTarget(em, unit, input.positionsGoTo, 'input.positionsGoTo');
    const isBeyond = ({ validTo }: { readonly validTo: string | null }): boolean => validTo === null || validTo > lastDay;
    const below = (await unitsBelow(em, [unit])).filter(isBeyond);
    const children = below.filter(({ parentId }) => parentId === unit.id);
    const closing = unitsGoTo ? [] : below;
    const positions = (await em.find(Position, { unitId: { $in: idsOf([unit, ...closing]) } }, { orderBy: { code: 'asc' } })).filter(isBeyond);
    const held = (await em.find(Assignment, { positionId: { $in: idsOf(positions) } }, { orderBy: { validFrom: 'asc' } })).filter(isBeyond);
    const facts = {
      isHr: isHrOf(context, unit),
      alsoTop: isHrOfAll(context, unit),
      unit,
      read,
      lastDay,
      children,
      below,
      positions,
      held,
      unitsGoTo,
      positionsGoTo,
    };
    const refusal = answered(decideCloseUnit({ ...facts, closeRest: input.closeRest === true, endHolders: input.endHolders === true }));
    if (refusal) return refusal;
    act.in(unit);
    warnOfPlace(act, (unitsGoTo ? children.length : 0) + (positionsGoTo ? positions.length : 0));
    if (positionsGoTo) await placePositions(em, positions, positionsGoTo.unit);
    else await endPositions(em, positions, lastDay);
    if (unitsGoTo) for (const child of children) await writeAsRead(em, Unit, child, { parentId: unitsGoTo.unit.id });
    // Before the unit itself, as they stand below it.
    const { query } = readerThrough(em);
    if (closing.length > 0) await query(sql`update unit set valid_to = ${lastDay}::date where id = ${anyOf(idsOf(closing))}`);
    return new UnitSaved(await writeAsRead(em, Unit, unit, { validTo: lastDay }));
  });
}

async function placePositions(em: EntityManager, positions: readonly Position[], unit: Unit): Promise<void> {
  if (positions.length > 0) await readerThrough(em).query(sql`update position set unit_id = ${unit.id}::uuid where id = ${anyOf(idsOf(positions))}`);
}

/** Positions, their needs and what is held of them, as one statement each: a unit may have hundreds. */
async function endPositions(em: EntityManager, positions: readonly Position[], lastDay: string): Promise<void> {
  if (positions.length === 0) return;
  const { query } = readerThrough(em);
  const ids = anyOf(idsOf(positions));
  await query(sql`delete from position_need where position_id = ${ids} and valid_from > ${lastDay}::date`);
  for (const table of ['position_need', 'assignment'])
    await query(sql`
      update ${sql.ref(table)} set valid_to = ${lastDay}::date, version = version + 1
      where position_id = ${ids} and (valid_to is null or valid_to > ${lastDay}::date)`);
  await query(sql`update position set valid_to = ${lastDay}::date where id = ${ids}`);
}

/** Takes the last day of a unit away, and of what ended with it where that is said. */
export async function reopenUnit(context: Context, input: ReopenUnitInput): Promise<ReopenUnitResult> {
  return inAct(context, { ...input, kind: REOPEN_UNIT }, async (em, act) => {
    const unit = await findUnit(em, input.unitId, 'input.unitId');
    const parent = unit.parentId === null ? null : await em.findOneOrFail(Unit, { id: unit.parentId });
    const { validTo } = unit;
    act.since = validTo === null ? unit.validFrom : addDays(validTo, 1);
    const refusal = answered(decideReopenUnit({ isHr: isHrOf(context, unit), alsoTop: isHrOfAll(context, unit), unit, read: input.version, parent }));
    if (refusal) return refusal;
    act.in(unit);
    const saved = await writeAsRead(em, Unit, unit, { validTo: null });
    if (input.withRest === true) await reopenBelow(em, unit, validTo!);
    return new UnitSaved(saved);
  });
}

/** Units below a unit and positions in them that ended on a day, and the needs that did; from the top, as each lies within what it belongs to. */
async function reopenBelow(em: EntityManager, unit: Unit, day: string): Promise<void> {
  const { query } = readerThrough(em);
  // Below one that stays closed nothing opens.
  const units = await query(sql<{ id: string }>`
    select u.id from unit u where u.path <@ ${unit.path}::ltree and (u.id = ${unit.id}::uuid or u.valid_to = ${day}::date)
      and not exists (select 1 from unit above where above.path @> u.path and above.path <@ ${unit.path}::ltree and above.id <> ${unit.id}::uuid and above.valid_to is distinct from ${day}::date and above.valid_to is not null)`);
  const ids = anyOf(idsOf(units));
  await query(sql`update unit set valid_to = null where id = ${ids} and valid_to is not null`);
  const positions = await query(sql<{ id: string }>`update position set valid_to = null where unit_id = ${ids} and valid_to = ${day}::date returning id`);
  if (positions.length > 0)
    await query(
      sql`update position_need set valid_to = null, version = version + 1 where position_id = ${anyOf(idsOf(positions))} and valid_to = ${day}::date`,
    );
}
