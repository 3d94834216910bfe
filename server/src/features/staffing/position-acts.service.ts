import { OptimisticLockError, type EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { readerThrough, writeAsRead } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { answered, badInput, failure, underLaw } from '../../graphql/errors.ts';
import { inEach, type InLanguages } from '../../rules/languages.ts';
import { addDays, type LocalDate } from '../../rules/local-date.ts';
import { people } from '../../rules/units.ts';
import { inAct, type ActUnderWay } from '../acts/index.ts';
import { Instansi, Position, Unit } from '../organization/index.ts';
import { structuralReadings } from '../organization/position-kind.rules.ts';
import { Assignment } from './assignment.entity.ts';
import { decideChange, decideClose, decideCreate, decideReopen, decideSuperior } from './position-acts.lifecycle.ts';
import {
  CHANGE_POSITION,
  CLOSE_POSITION,
  CREATE_POSITION,
  PositionSaved,
  REOPEN_POSITION,
  SET_SUPERIOR,
  type ChangePositionInput,
  type ChangePositionResult,
  type ClosePositionInput,
  type ClosePositionResult,
  type CreatePositionInput,
  type CreatePositionResult,
  type ReopenPositionInput,
  type ReopenPositionResult,
  type SetSuperiorPositionInput,
  type SetSuperiorPositionResult,
} from './position-acts.types.ts';
import { PositionNeed } from './position-need.entity.ts';
import { retirementAgeOf } from './retirement.rules.ts';
import { POSITION_KIND_DIFFERS } from './staffing-warnings.rules.ts';
import { canManageStaffing } from './staffing.policy.ts';

const THERE_IS_NONE = 'in your part of the tree.';
const isHrOf = (context: Context, place: { readonly instansiId: string; readonly dinasId: string }): boolean =>
  canManageStaffing(signedIn(context).scope, place);

async function findPosition(em: EntityManager, id: string, path: string): Promise<Position> {
  const position = await em.findOne(Position, { id });
  if (!position) throw failure('NOT_FOUND', `${path}: there is no such position ${THERE_IS_NONE}`);
  return position;
}

/** Numbers that the database would refuse as well, in words. */
function readFacts({ positionClass, retirementAge }: { readonly positionClass?: number | null; readonly retirementAge?: number | null }): void {
  if (positionClass != null && (positionClass < 1 || positionClass > 17)) throw badInput(`input.positionClass is ${positionClass}; there are 1 to 17.`);
  if (retirementAge != null && (retirementAge < 50 || retirementAge > 70)) throw badInput(`input.retirementAge is ${retirementAge}; it is 50 to 70.`);
}

const BY: Readonly<Record<string, InLanguages>> = {
  eselon: { id: 'eselonnya menunjukkan', en: 'its eselon says' },
  title: { id: 'nama jabatannya menunjukkan', en: 'its title says' },
  class: { id: 'kelasnya menunjukkan', en: 'its class says' },
};

/** What title, eselon and class each say of the kind, where that is another one than stated. */
async function warnOfKind(em: EntityManager, act: ActUnderWay, { instansiId, eselon, title, positionClass, positionKind }: Position): Promise<void> {
  if (positionKind === 'FUNGSIONAL') return;
  const { level } = await em.findOneOrFail(Instansi, { id: instansiId });
  const { byEselon, byTitle, byClass } = structuralReadings({ eselon, title, positionClass }, { level, day: act.since! });
  const others = Object.entries({ eselon: byEselon, title: byTitle, class: byClass }).filter(([, kind]) => kind !== null && kind !== positionKind);
  if (others.length > 0)
    act.warn(
      POSITION_KIND_DIFFERS({
        stated: positionKind,
        others: inEach((language) => others.map(([by, kind]) => `${BY[by]![language]} ${String(kind)}`).join(', ')),
      }),
    );
}

/** Makes a position, with its need where one is stated. */
export async function createPosition(context: Context, input: CreatePositionInput): Promise<CreatePositionResult> {
  readFacts(input);
  const days = { validFrom: input.validFrom, validTo: input.validTo ?? null };
  if (days.validTo !== null && days.validTo < days.validFrom) throw badInput('input.validTo lies before input.validFrom.');
  if (input.need != null && (input.need < 0 || input.need > 100_000)) throw badInput(`input.need is ${input.need}; a position needs 0 to 100,000 people.`);
  return inAct(context, { ...input, kind: CREATE_POSITION, since: input.validFrom }, async (em, act) => {
    const unit = await em.findOne(Unit, { id: input.unitId });
    if (!unit) throw failure('NOT_FOUND', `input.unitId: there is no such unit ${THERE_IS_NONE}`);
    const superior = input.superiorPositionId ? await findPosition(em, input.superiorPositionId, 'input.superiorPositionId') : null;
    if (superior && superior.instansiId !== unit.instansiId) throw failure('NOT_FOUND', `input.superiorPositionId: there is no such position ${THERE_IS_NONE}`);
    const taken = await em.findOne(Position, { instansiId: unit.instansiId, code: input.code });
    const refusal = answered(decideCreate({ isHr: isHrOf(context, unit), days, unit, taken }));
    if (refusal) return refusal;
    const { positionKind, title, code } = input;
    const jenjang = input.jenjang ?? null;
    const lawful = underLaw(() => retirementAgeOf({ positionKind, jenjang, title }, dayOf(context, unit.instansiId, null)));
    const position = em.create(Position, {
      instansiId: unit.instansiId,
      dinasId: unit.dinasId,
      unitId: unit.id,
      superiorPositionId: superior?.id ?? null,
      code,
      title,
      positionKind,
      kindWritten: null,
      jenjang,
      eselon: input.eselon ?? null,
      positionClass: input.positionClass ?? null,
      isHead: input.isHead ?? false,
      requiredEducation: input.requiredEducation ?? null,
      requiredEducationField: input.requiredEducationField ?? null,
      retirementAge: input.retirementAge ?? lawful,
      ...days,
      version: 1,
    });
    await em.flush();
    if (input.need != null) em.create(PositionNeed, { positionId: position.id, dinasId: unit.dinasId, people: people(input.need), ...days, version: 1 });
    await em.flush();
    act.in(position);
    await warnOfKind(em, act, position);
    return new PositionSaved(position);
  });
}

const CLEARED = {
  ESELON: 'eselon',
  JENJANG: 'jenjang',
  POSITION_CLASS: 'positionClass',
  REQUIRED_EDUCATION: 'requiredEducation',
  REQUIRED_EDUCATION_FIELD: 'requiredEducationField',
} as const;
const FACTS = [
  'title',
  'positionKind',
  'eselon',
  'jenjang',
  'positionClass',
  'isHead',
  'requiredEducation',
  'requiredEducationField',
  'retirementAge',
] as const;

/** What is stated, as it is to be; nothing of it is left as it is. */
function changesOf(input: ChangePositionInput): Partial<Position> {
  const stated = FACTS.flatMap((fact) => (input[fact] == null ? [] : [[fact, input[fact]] as const]));
  const cleared = (input.clear ?? []).map((fact) => [CLEARED[fact], null] as const);
  const both = cleared.find(([fact]) => stated.some(([name]) => name === fact));
  if (both) throw badInput(`input.${both[0]} is stated and cleared; do one of both.`);
  if (stated.length + cleared.length === 0) throw badInput('input says nothing that is to change.');
  return Object.fromEntries([...stated, ...cleared]) as Partial<Position>;
}

/** What is no more once its kind is another one, and the age that a position has by the law as soon as the law knows its kind. */
function followingFrom(position: Position, changes: Partial<Position>, lawOn: LocalDate): Partial<Position> {
  const { positionKind, jenjang, title, retirementAge } = { ...position, ...changes };
  return {
    ...(positionKind === position.positionKind ? {} : { kindWritten: null }),
    ...(retirementAge === null ? { retirementAge: underLaw(() => retirementAgeOf({ positionKind, jenjang, title }, lawOn)) } : {}),
  };
}

/** Changes what is said of a position. */
export async function changePosition(context: Context, input: ChangePositionInput): Promise<ChangePositionResult> {
  readFacts(input);
  const changes = changesOf(input);
  return inAct(context, { ...input, kind: CHANGE_POSITION }, async (em, act) => {
    const position = await findPosition(em, input.positionId, 'input.positionId');
    act.since = dayOf(context, position.instansiId, null);
    const refusal = answered(decideChange({ isHr: isHrOf(context, position), position, read: input.version }));
    if (refusal) return refusal;
    act.in(position);
    const saved = await writeAsRead(em, Position, position, { ...changes, ...followingFrom(position, changes, act.since) });
    await warnOfKind(em, act, saved);
    return new PositionSaved(saved);
  });
}

/** Whether a position is another one, or below it in the line of superiors. */
async function standsBelow(em: EntityManager, id: string, above: string): Promise<boolean> {
  const found = await readerThrough(em).query(sql<{ id: string }>`
    with recursive line as (
      select p.id, p.superior_position_id from position p where p.id = ${id}::uuid
      union
      select p.id, p.superior_position_id from line l join position p on p.id = l.superior_position_id
    )
    select id from line where id = ${above}::uuid`);
  return found.length > 0;
}

/** Sets the superior of a position; of two that stand above each other the other way round in one step. */
export async function setSuperiorPosition(context: Context, input: SetSuperiorPositionInput): Promise<SetSuperiorPositionResult> {
  return inAct(context, { ...input, kind: SET_SUPERIOR }, async (em, act) => {
    const position = await findPosition(em, input.positionId, 'input.positionId');
    const superior = input.superiorPositionId ? await findPosition(em, input.superiorPositionId, 'input.superiorPositionId') : null;
    if (superior && superior.instansiId !== position.instansiId)
      throw failure('NOT_FOUND', `input.superiorPositionId: there is no such position ${THERE_IS_NONE}`);
    act.since = dayOf(context, position.instansiId, null);
    const below = superior !== null && (await standsBelow(em, superior.id, position.id));
    const swap = input.swap === true && superior?.id !== position.id;
    // Who takes a place in the line of another dinas has to be HR there as well.
    const isHr = isHrOf(context, position) && (!(below && swap) || superior === null || isHrOf(context, superior));
    const refusal = answered(decideSuperior({ isHr, position, read: input.version, standsBelow: below, swap }));
    if (refusal) return refusal;
    act.in(position);
    if (superior && below) {
      act.in(superior);
      // One statement: on the way from one to the other each would be above itself.
      const written = await readerThrough(em).query(sql<{ id: string }>`
        update position p set superior_position_id = case when p.id = ${superior.id}::uuid then ${position.superiorPositionId}::uuid else ${superior.id}::uuid end
        where (p.id = ${superior.id}::uuid and p.version = ${superior.version}) or (p.id = ${position.id}::uuid and p.version = ${position.version}) returning p.id`);
      if (written.length < 2) throw new OptimisticLockError('a position was changed meanwhile', position);
      await em.refresh(position);
      return new PositionSaved(position);
    }
    return new PositionSaved(await writeAsRead(em, Position, position, { superiorPositionId: superior?.id ?? null }));
  });
}

/** Gives a position its last day; what is held and needed beyond it ends on it. */
export async function closePosition(context: Context, input: ClosePositionInput): Promise<ClosePositionResult> {
  const { lastDay, endHolders } = input;
  return inAct(context, { ...input, kind: CLOSE_POSITION, since: addDays(lastDay, 1) }, async (em, act) => {
    const position = await findPosition(em, input.positionId, 'input.positionId');
    const held = await em.find(Assignment, { positionId: position.id });
    const beyond = held.filter(({ validTo }) => validTo === null || validTo > lastDay);
    const facts = { isHr: isHrOf(context, position), position, read: input.version, lastDay, beyond, endHolders: endHolders === true };
    const refusal = answered(decideClose(facts));
    if (refusal) return refusal;
    act.in(position);
    // As one statement each: a position may be held by hundreds.
    const { query } = readerThrough(em);
    await query(sql`delete from position_need where position_id = ${position.id}::uuid and valid_from > ${lastDay}::date`);
    for (const table of ['position_need', 'assignment'])
      await query(sql`
        update ${sql.ref(table)} set valid_to = ${lastDay}::date, version = version + 1
        where position_id = ${position.id}::uuid and (valid_to is null or valid_to > ${lastDay}::date)`);
    return new PositionSaved(await writeAsRead(em, Position, position, { validTo: lastDay }));
  });
}

/** Takes the last day of a position away, and of the need that ended with it. */
export async function reopenPosition(context: Context, input: ReopenPositionInput): Promise<ReopenPositionResult> {
  return inAct(context, { ...input, kind: REOPEN_POSITION }, async (em, act) => {
    const position = await findPosition(em, input.positionId, 'input.positionId');
    const unit = await em.findOneOrFail(Unit, { id: position.unitId });
    act.since = position.validTo ?? position.validFrom;
    const refusal = answered(decideReopen({ isHr: isHrOf(context, position), position, read: input.version, unit }));
    if (refusal) return refusal;
    act.in(position);
    const last = await em.findOne(PositionNeed, { positionId: position.id, validTo: position.validTo });
    const saved = await writeAsRead(em, Position, position, { validTo: null });
    if (last) last.validTo = null;
    await em.flush();
    return new PositionSaved(saved);
  });
}
