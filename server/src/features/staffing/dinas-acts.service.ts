import type { EntityManager } from '@mikro-orm/postgresql';
import { writeAsRead } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { failure } from '../../graphql/errors.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { inAct } from '../acts/index.ts';
import { Dinas, Unit } from '../organization/index.ts';
import { DinasChanged, DinasCodeTaken } from './dinas-acts.errors.ts';
import {
  CORRECT_DINAS,
  CREATE_DINAS,
  DinasSaved,
  RENAME_DINAS,
  type CorrectDinasInput,
  type CorrectDinasResult,
  type CreateDinasInput,
  type CreateDinasResult,
  type RenameDinasInput,
  type RenameDinasResult,
} from './dinas-acts.types.ts';
import { differing, isSameName, renaming, sayOfNames, warnOfNameToCome, type Name } from './naming.service.ts';
import { UnitNotValid } from './position-acts.errors.ts';
import { NothingToCorrect } from './staffing.errors.ts';
import { stateOn } from './staffing.lifecycle.ts';
import { canManageWhole } from './staffing.policy.ts';
import { UnitCodeTaken } from './unit-acts.errors.ts';

function mustBeHr(context: Context, instansiId: string): void {
  if (!canManageWhole(signedIn(context).scope, instansiId)) throw failure('FORBIDDEN', 'The dinas of a government belong to its HR, not to that of one dinas.');
}

/** A dinas with the unit at its top. Errors: NOT_FOUND for one the viewer does not see, FORBIDDEN where they are not HR of its government. */
async function findDinas(context: Context, em: EntityManager, id: string): Promise<{ readonly dinas: Dinas; readonly top: Unit }> {
  const dinas = await em.findOne(Dinas, { id });
  if (!dinas) throw failure('NOT_FOUND', 'input.dinasId: there is no such dinas in your part of the tree.');
  mustBeHr(context, dinas.instansiId);
  return { dinas, top: await em.findOneOrFail(Unit, { dinasId: id, parentId: null }) };
}

async function codeTaken(em: EntityManager, { instansiId, code }: { readonly instansiId: string; readonly code: string }, top: Unit | null) {
  const dinas = await em.findOne(Dinas, { instansiId, code });
  if (dinas) return new DinasCodeTaken(dinas);
  const unit = await em.findOne(Unit, { instansiId, code });
  return unit && unit.id !== top?.id ? new UnitCodeTaken(unit) : null;
}

/** Makes a dinas with the unit at its top. */
export async function createDinas(context: Context, input: CreateDinasInput): Promise<CreateDinasResult> {
  const { instansiId, code, name, shortName = null, dinasKind, validFrom } = input;
  if (!signedIn(context).scope.instansiIds.includes(instansiId)) throw failure('NOT_FOUND', 'input.instansiId: there is no such government among yours.');
  mustBeHr(context, instansiId);
  return inAct(context, { ...input, kind: CREATE_DINAS, since: validFrom }, async (em, act) => {
    const taken = await codeTaken(em, input, null);
    if (taken) return taken;
    const dinas = em.create(Dinas, { instansiId, code, name, shortName, dinasKind, kindWritten: null, version: 1 });
    await em.flush();
    // The database works its path out.
    em.create(Unit, { instansiId, dinasId: dinas.id, parentId: null, code, name, unitKind: 'DINAS', path: 'unplaced', validFrom, validTo: null, version: 1 });
    await em.flush();
    act.in({ instansiId, dinasId: dinas.id });
    return new DinasSaved(dinas);
  });
}

/** Gives a dinas another name from a day on, and the unit at its top where it is called the same then. */
export async function renameDinas(context: Context, input: RenameDinasInput): Promise<RenameDinasResult> {
  const { since, decreeNumber = null } = input;
  const asked: Name = { name: input.name, shortName: input.shortName ?? null };
  return inAct(context, { ...input, kind: RENAME_DINAS, since }, async (em, act) => {
    const { dinas, top } = await findDinas(context, em, input.dinasId);
    if (input.version !== dinas.version) return new DinasChanged(dinas);
    if (stateOn(top, since) !== 'RUNNING') return new UnitNotValid(top);
    const { id: dinasId, instansiId } = dinas;
    const [ofDinas, ofTop] = [
      await renaming(em, { ...dinas, dinasId, unitId: null }, { ...asked, since, decreeNumber }),
      await renaming(em, { instansiId, dinasId, unitId: top.id, name: top.name, shortName: null }, { name: asked.name, shortName: null, since, decreeNumber }),
    ];
    if (isSameName(ofDinas.then, asked)) return new NothingToCorrect();
    const today: LocalDate = dayOf(context, instansiId, null);
    await sayOfNames(em, 'STATED');
    await ofDinas.keep();
    if (ofTop.then.name === ofDinas.then.name) {
      await ofTop.keep();
      await writeAsRead(em, Unit, top, { name: ofTop.calledOn(today).name });
    }
    act.in({ instansiId, dinasId });
    warnOfNameToCome(act, since, today);
    const { name, shortName } = ofDinas.calledOn(today);
    return new DinasSaved(await writeAsRead(em, Dinas, dinas, { name, shortName }));
  });
}

/** Corrects what the record says of a dinas, and of the unit at its top where it says the same. */
export async function correctDinas(context: Context, input: CorrectDinasInput): Promise<CorrectDinasResult> {
  return inAct(context, { ...input, kind: CORRECT_DINAS }, async (em, act) => {
    const { dinas, top } = await findDinas(context, em, input.dinasId);
    if (input.version !== dinas.version) return new DinasChanged(dinas);
    const { instansiId } = dinas;
    const stated = {
      code: input.code ?? dinas.code,
      name: input.name ?? dinas.name,
      shortName: input.shortName === undefined ? dinas.shortName : input.shortName,
      dinasKind: input.dinasKind ?? dinas.dinasKind,
    };
    const news = differing(stated, dinas);
    if (Object.keys(news).length === 0) return new NothingToCorrect();
    const taken = stated.code === dinas.code ? null : await codeTaken(em, { instansiId, code: stated.code }, top);
    if (taken) return taken;
    await sayOfNames(em, 'CORRECTED');
    const ofTop = {
      ...(top.name === dinas.name && stated.name !== dinas.name ? { name: stated.name } : {}),
      ...(top.code === dinas.code && stated.code !== dinas.code ? { code: stated.code } : {}),
    };
    if (Object.keys(ofTop).length > 0) await writeAsRead(em, Unit, top, ofTop);
    act.since = dayOf(context, instansiId, null);
    act.in({ instansiId, dinasId: dinas.id });
    return new DinasSaved(await writeAsRead(em, Dinas, dinas, { ...news, ...(stated.dinasKind === dinas.dinasKind ? {} : { kindWritten: null }) }));
  });
}
