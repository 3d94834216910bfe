import type { EntityManager } from '@mikro-orm/postgresql';
import { readerThrough, writeAsRead } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { answered, badInput, failure } from '../../graphql/errors.ts';
import { beginningOf, dayInWords } from '../../rules/languages.ts';
import { addDays, type LocalDate } from '../../rules/local-date.ts';
import { inAct, type ActUnderWay } from '../acts/index.ts';
import { Position, Unit } from '../organization/index.ts';
import { Assignment } from './assignment.entity.ts';
import { APPOINTED_ANEW, HEADS_COME_TOGETHER } from './staffing-warnings.rules.ts';
import { canManageStaffing } from './staffing.policy.ts';
import { decideSplit, decideTransfer, type Going } from './succession.lifecycle.ts';
import { endUnits, handOver, succeed, type Succession } from './succession.queries.ts';
import {
  MERGE_UNITS,
  MOST_MERGED,
  MOST_SPLIT,
  SPLIT_UNIT,
  TRANSFER_UNIT,
  type MergeUnitsInput,
  type MergeUnitsResult,
  type SplitUnitInput,
  type SplitUnitResult,
  type TransferUnitInput,
  type TransferUnitResult,
} from './succession.types.ts';
import { depthOf } from './unit-acts.lifecycle.ts';
import { findUnit, findUnitBeside, idsOf, unitsBelow } from './unit-acts.service.ts';
import { UnitSaved } from './unit-acts.types.ts';

const isHrOf = (context: Context, ...units: readonly Unit[]): boolean => units.every((unit) => canManageStaffing(signedIn(context).scope, unit));

/** What goes on beyond the day before: it goes along, or is in the way where it begins later. */
const goesOn =
  (since: LocalDate) =>
  ({ validTo }: { readonly validTo: string | null }): boolean =>
    validTo === null || validTo >= since;

async function heldOf(em: EntityManager, positions: readonly Position[], since: LocalDate): Promise<Assignment[]> {
  return (await em.find(Assignment, { positionId: { $in: idsOf(positions) } }, { orderBy: { validFrom: 'asc' } })).filter(goesOn(since));
}

/** Units with all below them, and the positions in them. */
async function goingWith(em: EntityManager, tops: readonly Unit[], since: LocalDate): Promise<Going> {
  const units = [...tops, ...(await unitsBelow(em, tops))].filter(goesOn(since));
  const positions = (await em.find(Position, { unitId: { $in: idsOf(units) } }, { orderBy: { code: 'asc' } })).filter(goesOn(since));
  return { units, positions, held: await heldOf(em, positions, since) };
}

/** Levels of the units that go, below the topmost. */
const levelsOf = (units: readonly Unit[], top: number): number => Math.max(0, ...units.map((unit) => depthOf(unit) - top));

interface Change extends Succession {
  readonly going: Going;
  /** Units that end the day before, the units read among them under their versions. */
  readonly ends: readonly Unit[];
}

/** Writes the successors, ends what they take the place of, and hands over what is theirs if the day has come. */
async function change(context: Context, em: EntityManager, act: ActUnderWay, { going, ends, ...succession }: Change): Promise<void> {
  const reader = readerThrough(em);
  const { since } = succession;
  const { instansiId } = [...ends, ...going.positions][0]!;
  const today = dayOf(context, instansiId, null);
  const held = going.held.map(({ id, validTo }) => ({ id, validTo }));
  await succeed(reader, { ...succession, held, decreeNumber: act.asked.decreeNumber ?? null }, today);
  if (ends.length > 0) await endUnits(reader, idsOf(ends), addDays(since, -1));
  if (since <= today) await handOver(reader, instansiId, today);
  if (going.held.length > 0) act.warn(APPOINTED_ANEW({ since: dayInWords(since) }, going.held.length));
}

async function successorOf(em: EntityManager, unit: Unit): Promise<Unit> {
  return em.findOneOrFail(Unit, { succeedsId: unit.id }, { orderBy: { validFrom: 'desc' } });
}

/** Places a unit below another one from a day on, with all in it. */
export async function transferUnit(context: Context, input: TransferUnitInput): Promise<TransferUnitResult> {
  const { since } = input;
  return inAct(context, { ...input, kind: TRANSFER_UNIT, since }, async (em, act) => {
    const unit = await findUnit(em, input.unitId, 'input.unitId');
    const to = await findUnitBeside(em, unit, input.parentId, 'input.parentId');
    const going = await goingWith(em, [unit], since);
    const facts = { isHr: isHrOf(context, unit, to), units: [{ unit, read: input.version }], since, going };
    const refusal = answered(decideTransfer({ ...facts, to, levels: 1 + levelsOf(going.units, depthOf(unit)) }));
    if (refusal) return refusal;
    // Under the version that was read: who was faster is met here.
    await writeAsRead(em, Unit, unit, { validTo: unit.validTo });
    await change(context, em, act, { since, unitIds: idsOf(going.units), positionIds: idsOf(going.positions), to, going, ends: going.units });
    act.in(unit);
    act.in(to);
    return new UnitSaved(await successorOf(em, unit));
  });
}

/** Whoever led a unit that is merged leads nothing of its own any more, and nobody counts two heads of one unit. */
async function warnOfHeads(em: EntityManager, act: ActUnderWay, into: Unit, going: Going, merged: ReadonlySet<string>, since: LocalDate): Promise<void> {
  const own = (await em.find(Position, { unitId: into.id, isHead: true }, { orderBy: { code: 'asc' } })).filter(goesOn(since));
  const heads = [...own, ...going.positions.filter(({ isHead, unitId }) => isHead && merged.has(unitId))];
  if (heads.length > 1) act.warn(HEADS_COME_TOGETHER({ number: heads.length, titles: beginningOf(heads.map(({ title }) => title)) }, heads.length));
}

/** Makes units part of another one from a day on. */
export async function mergeUnits(context: Context, input: MergeUnitsInput): Promise<MergeUnitsResult> {
  const { since } = input;
  const unitIds = input.units.map(({ unitId }) => unitId);
  if (unitIds.length === 0 || unitIds.length > MOST_MERGED) throw badInput(`input.units: name 1 to ${MOST_MERGED} units.`);
  if (new Set(unitIds).size < unitIds.length) throw badInput('input.units names a unit twice.');
  return inAct(context, { ...input, kind: MERGE_UNITS, since }, async (em, act) => {
    // All at once; who is not there is told by name below.
    await em.find(Unit, { id: { $in: [input.intoId, ...unitIds] } });
    const into = await findUnit(em, input.intoId, 'input.intoId');
    const units: { readonly unit: Unit; readonly read: number }[] = [];
    for (const [index, { unitId, version }] of input.units.entries()) {
      const unit = await findUnit(em, unitId, `input.units.${index}.unitId`);
      if (unit.instansiId !== into.instansiId) throw failure('NOT_FOUND', 'input.intoId: there is no such unit in your part of the tree.');
      units.push({ unit, read: version });
    }
    const tops = units.map(({ unit }) => unit);
    // One below another comes with it already.
    const outer = tops.filter((one) => !tops.some((other) => other !== one && one.path.startsWith(`${other.path}.`)));
    const going = await goingWith(em, outer, since);
    const merged = new Set(unitIds);
    const below = going.units.filter(({ id }) => !merged.has(id));
    const facts = { isHr: isHrOf(context, into, ...tops), units, since, going };
    const refusal = answered(decideTransfer({ ...facts, to: into, levels: levelsOf(below, Math.min(...tops.map(depthOf))) }));
    if (refusal) return refusal;
    await warnOfHeads(em, act, into, going, merged, since);
    for (const unit of tops) await writeAsRead(em, Unit, unit, { validTo: unit.validTo });
    await change(context, em, act, { since, unitIds: idsOf(below), positionIds: idsOf(going.positions), to: into, going, ends: going.units });
    for (const unit of [...tops, into]) act.in(unit);
    await em.refresh(into);
    return new UnitSaved(into);
  });
}

/** Makes some positions of a unit a unit of its own from a day on. */
export async function splitUnit(context: Context, input: SplitUnitInput): Promise<SplitUnitResult> {
  const { since, code, name, unitKind } = input;
  const asked = new Set(input.positionIds);
  if (asked.size === 0 || asked.size > MOST_SPLIT) throw badInput(`input.positionIds: name 1 to ${MOST_SPLIT} positions.`);
  return inAct(context, { ...input, kind: SPLIT_UNIT, since }, async (em, act) => {
    const unit = await findUnit(em, input.unitId, 'input.unitId');
    const { instansiId, dinasId, parentId, validTo } = unit;
    const positions = (await em.find(Position, { id: { $in: [...asked] }, unitId: unit.id })).filter(goesOn(since));
    const going: Going = { units: [], positions, held: await heldOf(em, positions, since) };
    const taken = await em.findOne(Unit, { instansiId, code });
    const facts = { isHr: isHrOf(context, unit), units: [{ unit, read: input.version }], since, going };
    const refusal = answered(decideSplit({ ...facts, asked: asked.size, taken }));
    if (refusal) return refusal;
    await writeAsRead(em, Unit, unit, { validTo });
    // The database works its path out.
    const made = em.create(Unit, {
      instansiId,
      dinasId,
      parentId,
      code,
      name,
      unitKind,
      kindWritten: null,
      succeedsId: null,
      path: 'unplaced',
      validFrom: since,
      validTo,
      version: 1,
    });
    await em.flush();
    await change(context, em, act, { since, unitIds: [], positionIds: idsOf(positions), to: made, going, ends: [] });
    act.in(unit);
    await em.refresh(made);
    return new UnitSaved(made);
  });
}
