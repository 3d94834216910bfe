import type { Actor, DinasRef, PositionRef, UnitRef, World } from '@selaras/server/testing';
import {
  ApplyReorganisationDocument,
  AssignEmployeeDocument,
  ChangeReorganisationDocument,
  CheckReorganisationDocument,
  CreateReorganisationDocument,
  DiscardReorganisationDocument,
  PutReorganisationStepDocument,
  ReadReorganisationDocument,
  ReorganisationsOfDocument,
  UndoActDocument,
  UnitsOnDayDocument,
  type ChangeReorganisationInput,
  type ReorganisationStepInput,
} from '@selaras/schema/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer({ clock: () => new Date('2026-11-21T05:00:00Z') });
const { system } = server.app.services;
const DAY = '2027-01-01';

let world: World;
let health: DinasRef;
let social: DinasRef;
let care: UnitRef;
let families: UnitRef;
let quality: UnitRef;
let data: UnitRef;
let resources: UnitRef;
let help: UnitRef;
let empty: UnitRef;
let nurse: PositionRef;
let clerk: PositionRef;
let hr: Actor;
let draft: { id: string; version: number };

/** Two dinas with divisions that are to become a third one, merge, split, change their name and close. */
beforeEach(async () => {
  world = await newWorld();
  health = await world.dinas('Dinas Kesehatan');
  social = await world.dinas('Dinas Sosial');
  care = await world.unit(health, 'Bidang Pelayanan');
  quality = await world.unit(health, 'Bidang Mutu');
  data = await world.unit(health, 'Bidang Data');
  resources = await world.unit(health, 'Bidang Sumber Daya');
  empty = await world.unit(health, 'Seksi Kosong', resources, 'SEKSI');
  families = await world.unit(social, 'Bidang Keluarga');
  help = await world.unit(social, 'Bidang Bantuan');
  nurse = await world.position(health, 'Perawat', { unit: care, need: 2, from: '2024-01-01' });
  clerk = await world.position(health, 'Arsiparis', { unit: quality, need: 1, from: '2024-01-01' });
  await world.position(health, 'Statistisi', { unit: data, need: 1, from: '2024-01-01' });
  const counsellor = await world.position(social, 'Penyuluh', { unit: families, need: 3, from: '2024-01-01' });
  await world.position(social, 'Pendamping', { unit: help, need: 2, from: '2024-01-01' });
  await world.assign(await world.employee('Ani'), nurse, { from: '2025-01-01' });
  await world.assign(await world.employee('Budi'), clerk, { from: '2025-01-01' });
  await world.assign(await world.employee('Cici'), counsellor, { from: '2025-01-01' });
  hr = await world.account('hr', { role: 'HR' });
  draft = await begin();
});

async function begin(actor: Actor = hr, dinasId: string | null = null): Promise<{ id: string; version: number }> {
  const input = { instansiId: world.instansi.node, dinasId, name: 'Penataan 2027', firstDay: DAY, reason: 'susunan baru', decreeNumber: 'Perda 7' };
  return (await as(actor).ask(CreateReorganisationDocument, { input })).createReorganisation.reorganisation;
}
const read = async (id = draft.id, actor: Actor = hr) => member('Reorganisation', (await as(actor).ask(ReadReorganisationDocument, { id })).node);
const readNow = async (): Promise<{ reorganisationId: string; version: number }> => ({ reorganisationId: draft.id, version: (await read()).version });
const put = async (step: ReorganisationStepInput, stepId: string | null = null): Promise<string> =>
  member('StepPut', (await as(hr).ask(PutReorganisationStepDocument, { input: { ...(await readNow()), step, stepId } })).putReorganisationStep).stepId;
const change = async (more: Partial<ChangeReorganisationInput>) =>
  member('ReorganisationSaved', (await as(hr).ask(ChangeReorganisationDocument, { input: { ...(await readNow()), ...more } })).changeReorganisation)
    .reorganisation;
const check = async (actor: Actor = hr) =>
  member('ReorganisationChecked', (await as(actor).ask(CheckReorganisationDocument, { input: await readNow() })).checkReorganisation);
const apply = async (outcome: string, actor: Actor = hr) =>
  (await as(actor).ask(ApplyReorganisationDocument, { input: { ...(await readNow()), outcome } })).applyReorganisation;
const applied = async (): Promise<string> => member('ReorganisationSaved', await apply((await check()).outcome!)).reorganisation.appliedBy!.id;
const refusals = (steps: Awaited<ReturnType<typeof check>>['steps']): (string | null)[] => steps.map(({ refusal }) => refusal?.code ?? null);

const TABLES = ['dinas', 'unit', 'position', 'position_need', 'assignment', 'stated_name', 'reorganisation'] as const;
const record = async (): Promise<unknown> =>
  Promise.all(
    TABLES.map(async (table) => (await system.query(`select to_jsonb(t) - '{version,updated_at}'::text[] as row from ${table} t order by t.id`)).rows),
  );
async function treeOn(asOf: string, dinasId: string): Promise<Record<string, string[]>> {
  const found = member('Dinas', (await as(hr).ask(UnitsOnDayDocument, { dinasId, asOf })).node);
  return Object.fromEntries(
    found.units.nodes.map((unit) => [
      unit.name,
      unit.positions.nodes.map(({ title, holders }) => [title, ...holders.nodes.map(({ employee }) => employee.name)].join(': ')),
    ]),
  );
}
async function figuresOn(asOf: string, dinasId: string): Promise<{ filled: number; need: number | null }> {
  const { figures } = member('Dinas', (await as(hr).ask(UnitsOnDayDocument, { dinasId, asOf })).node);
  return { filled: figures!.filled, need: figures!.need };
}

/** A whole reorganisation, as a regulation on it would list it. */
async function prepare(): Promise<void> {
  const made = await put({ createDinas: { code: 'DPK', name: 'Dinas Pengendalian Penduduk', dinasKind: 'DINAS' } });
  const office = await put({ createUnit: { parentId: made, code: 'DPK.1', name: 'Sekretariat', unitKind: 'SEKRETARIAT' } });
  await put({ transferUnit: { unitId: care.node, parentId: made } });
  await put({ transferUnit: { unitId: families.node, parentId: made } });
  await put({ mergeUnits: { units: [{ unitId: quality.node }, { unitId: data.node }], intoId: resources.node } });
  await put({ splitUnit: { unitId: help.node, positionIds: [(await positionsIn(help))[0]!], code: 'BTN', name: 'Bidang Pendampingan', unitKind: 'BIDANG' } });
  await put({ renameUnit: { unitId: care.node, name: 'Bidang Pelayanan Keluarga' } });
  await put({ closeUnit: { unitId: empty.node } });
  await put({ createPosition: { unitId: office, code: 'DPK.1.1', title: 'Sekretaris Dinas', positionKind: 'ADMINISTRATOR', need: 1 } });
  await put({ setPositionNeed: { positionId: nurse.node, need: 5 } });
}
const positionsIn = async (unit: UnitRef): Promise<string[]> =>
  (await system.query<{ id: string }>('select id from position where unit_id = $1', [unit.id])).rows.map(({ id }) => `position_${id}`);

describe('a reorganisation of a government', () => {
  it('is prepared step by step, checked, applied at once and taken back as one act', async () => {
    await prepare();
    const before = await record();
    const { outcome, steps, preview } = await check();
    expect(refusals(steps)).toEqual(Array.from({ length: 10 }, () => null));
    expect(await record()).toEqual(before);
    expect(steps.flatMap(({ warnings }) => warnings.map(({ fact }) => fact))).toContain('APPOINTED_ANEW');
    const moved = Object.fromEntries(preview.moves.map(({ name, figures }) => [name, figures.find(({ figure }) => figure === 'NEED')]));
    expect(moved).toMatchObject({ 'Dinas Kesehatan': { before: 4, after: 2 }, 'Dinas Sosial': { before: 5, after: 2 } });
    expect(preview.moves.every(({ day }) => day === DAY)).toBe(true);

    const { reorganisation } = member('ReorganisationSaved', await apply(outcome!));
    expect(reorganisation).toMatchObject({ reorganisationState: 'APPLIED', viewerCanPrepare: false });
    expect(reorganisation.appliedBy).toMatchObject({ actKind: 'APPLY_REORGANISATION', reason: 'susunan baru', decreeNumber: 'Perda 7', since: DAY });
    const made = (await system.query<{ id: string }>(`select id from dinas where code = 'DPK' and instansi_id = $1`, [world.instansi.id])).rows[0]!.id;
    expect(await treeOn(DAY, `dinas_${made}`)).toEqual({
      'Dinas Pengendalian Penduduk': [],
      Sekretariat: ['Sekretaris Dinas'],
      'Bidang Pelayanan Keluarga': ['Perawat: Ani'],
      'Bidang Keluarga': ['Penyuluh: Cici'],
    });
    expect(await treeOn(DAY, health.node)).toEqual({ 'Dinas Kesehatan': [], 'Bidang Sumber Daya': ['Arsiparis: Budi', 'Statistisi'] });
    expect(await treeOn(DAY, social.node)).toEqual({ 'Dinas Sosial': [], 'Bidang Bantuan': [], 'Bidang Pendampingan': ['Pendamping'] });
    expect(await treeOn('2026-12-31', health.node)).toMatchObject({ 'Bidang Pelayanan': ['Perawat: Ani'], 'Seksi Kosong': [] });
    expect(await figuresOn(DAY, `dinas_${made}`)).toEqual({ filled: 2, need: 9 });
    expect(await figuresOn(DAY, health.node)).toEqual({ filled: 1, need: 2 });
    expect(await figuresOn(DAY, social.node)).toEqual({ filled: 0, need: 2 });

    const { undoAct } = await as(hr).ask(UndoActDocument, { input: { actId: reorganisation.appliedBy!.id } });
    expect(undoAct.__typename).toBe('ActTakenBack');
    expect(await record()).toEqual(before);
    expect(await read()).toMatchObject({ reorganisationState: 'DRAFT', viewerCanPrepare: true, appliedBy: null });
  });

  it('says of each step what it is in, by the names that people know', async () => {
    const made = await put({ createUnit: { parentId: care.node, code: 'X', name: 'Seksi Baru', unitKind: 'SEKSI' } });
    await put({ mergeUnits: { units: [{ unitId: quality.node }], intoId: made, since: '2027-02-01' } });
    const { steps } = await read();
    expect(steps.map(({ stepKind }) => stepKind)).toEqual(['CREATE_UNIT', 'MERGE_UNITS']);
    expect(steps[1]!.parts).toEqual([
      { path: 'units.0.unitId', text: null, entity: 'UNIT', rowId: quality.node, rowName: 'Bidang Mutu', madeByStepId: null },
      { path: 'intoId', text: null, entity: 'UNIT', rowId: null, rowName: null, madeByStepId: made },
      { path: 'since', text: '2027-02-01', entity: null, rowId: null, rowName: null, madeByStepId: null },
    ]);
    expect(steps.map(({ madeName }) => madeName)).toEqual(['Seksi Baru', null]);
    expect((await read()).madeBy).toEqual({ name: 'hr', hidden: false });
  });

  it('moves with its first day, but for the steps that say a day of their own', async () => {
    await put({ renameUnit: { unitId: care.node, name: 'Bidang Rawat' } });
    await put({ renameUnit: { unitId: quality.node, name: 'Bidang Baku', since: '2027-06-01' } });
    await change({ firstDay: '2027-03-01' });
    await applied();
    expect(Object.keys(await treeOn('2027-02-28', health.node))).toContain('Bidang Pelayanan');
    expect(Object.keys(await treeOn('2027-03-01', health.node))).toEqual(expect.arrayContaining(['Bidang Rawat', 'Bidang Mutu']));
    expect(Object.keys(await treeOn('2027-06-01', health.node))).toContain('Bidang Baku');
  });

  it('places people in positions that an earlier step makes, and ends what they hold', async () => {
    const dina = await world.employee('Dina');
    const held = await world.assign(dina, clerk, { from: '2025-01-01' });
    const made = await put({ createDinas: { code: 'DPK', name: 'Dinas Pengendalian Penduduk', dinasKind: 'DINAS' } });
    const head = await put({ createPosition: { unitId: made, code: 'DPK.0', title: 'Kepala Dinas', positionKind: 'JPT', isHead: true, need: 1 } });
    await put({ endAssignment: { assignmentId: `assignment_${held}` } });
    await put({ assignEmployee: { employeeId: dina.node, positionId: head, kind: 'DEFINITIF', decreeNumber: 'SK 9' } });
    const before = await record();
    expect(refusals((await check()).steps)).toEqual([null, null, null, null]);
    const actId = await applied();
    const { rows } = await system.query<{ title: string; since: string }>(
      `select p.title, a.valid_from::text as since from assignment a join position p on p.id = a.position_id where a.employee_id = $1 and a.valid_to is null`,
      [dina.id],
    );
    expect(rows).toEqual([{ title: 'Kepala Dinas', since: DAY }]);
    await as(hr).ask(UndoActDocument, { input: { actId } });
    expect(await record()).toEqual(before);
  });

  it('keeps a step once, however often it is sent under one key', async () => {
    const input = { ...(await readNow()), idempotencyKey: crypto.randomUUID(), step: { renameUnit: { unitId: care.node, name: 'Bidang Rawat' } } };
    const [one, two] = [await as(hr).ask(PutReorganisationStepDocument, { input }), await as(hr).ask(PutReorganisationStepDocument, { input })];
    expect(member('StepPut', two.putReorganisationStep).stepId).toBe(member('StepPut', one.putReorganisationStep).stepId);
    expect((await read()).steps).toHaveLength(1);
  });

  it('can be of days that are over', async () => {
    await change({ firstDay: '2026-03-01' });
    await prepare();
    const before = await record();
    expect(refusals((await check()).steps)).toEqual(Array.from({ length: 10 }, () => null));
    const actId = await applied();
    await as(hr).ask(UndoActDocument, { input: { actId } });
    expect(await record()).toEqual(before);
  });
});

describe('the check', () => {
  it('tells what each step is refused for, and goes on with those that do not need it', async () => {
    const { code } = (await system.query<{ code: string }>('select code from unit where id = $1', [care.id])).rows[0]!;
    const taken = await put({ createUnit: { parentId: care.node, code, name: 'Seksi Ganda', unitKind: 'SEKSI' } });
    await put({ moveUnit: { unitId: data.node, parentId: taken } });
    await put({ createUnit: { parentId: quality.node, code: 'BAKU', name: 'Seksi Baku', unitKind: 'SEKSI' } });
    await put({ closeUnit: { unitId: quality.node, lastDay: '2025-01-01' } });
    await put({ setPositionNeed: { positionId: clerk.node, need: -1 } });
    const before = await record();
    const { outcome, steps, preview } = await check();
    expect(refusals(steps)).toEqual(['UNIT_CODE_TAKEN', 'STEP_WAITS', null, 'UNIT_HOLDS', 'STEP_UNSOUND']);
    expect(steps[1]!.refusal).toMatchObject({ forStepId: taken });
    expect(outcome).toBeNull();
    expect(preview.counts.map(({ entity }) => entity)).toEqual(['UNIT']);
    const refused = member('StepsRefused', await apply('whatever'));
    expect(refusals(refused.steps)).toEqual(refusals(steps));
    expect(await record()).toEqual(before);
  });

  it('follows the order of the steps', async () => {
    const close = await put({ closeUnit: { unitId: quality.node } });
    const move = await put({ transferUnit: { unitId: quality.node, parentId: families.node } });
    expect(refusals((await check()).steps)).toEqual(['UNIT_HOLDS', null]);
    const end = await put({ closeUnit: { unitId: families.node, lastDay: '2026-12-31', closeRest: true, endHolders: true } });
    await change({ stepIds: [end, move] });
    expect(refusals((await check()).steps)).toEqual([null, 'UNIT_NOT_VALID']);
    expect((await read()).steps.map(({ id }) => id)).toEqual([end, move]);
    expect(close).not.toBe(end);
  });

  it('says so when what a step names is gone, or when what makes it was taken out', async () => {
    const made = await put({ createUnit: { parentId: care.node, code: 'X', name: 'Seksi Baru', unitKind: 'SEKSI' } });
    await put({ renameUnit: { unitId: empty.node, name: 'Seksi Lain' } });
    const below = await put({ createUnit: { parentId: made, code: 'Y', name: 'Subseksi', unitKind: 'LAINNYA' } });
    const rename = (await read()).steps[1]!.id;
    await change({ stepIds: [below, rename] });
    await system.query('delete from unit where id = $1', [empty.id]);
    expect(refusals((await check()).steps)).toEqual(['STEP_WAITS', 'STEP_NAMES_NOTHING']);
  });

  it('shows nothing of a draft without steps, which cannot be applied', async () => {
    const { outcome, preview } = await check();
    expect([outcome, preview.counts, preview.moves]).toEqual([null, [], []]);
    expect((await apply('x')).__typename).toBe('NoSteps');
  });
});

describe('what is applied', () => {
  it('is what was shown: once somebody has changed something in between, it is looked at again', async () => {
    await put({ transferUnit: { unitId: care.node, parentId: families.node } });
    const { outcome } = await check();
    expect((await check()).outcome).toBe(outcome);
    const dina = await world.employee('Dina');
    const input = { employeeId: dina.node, positionId: nurse.node, kind: 'DEFINITIF' as const, validFrom: '2026-11-01', decreeNumber: 'SK 1' };
    await as(hr).ask(AssignEmployeeDocument, { input });
    expect((await apply(outcome!)).__typename).toBe('OutcomeDiffers');
    expect((await read()).reorganisationState).toBe('DRAFT');
    const again = (await check()).outcome;
    expect(again).not.toBe(outcome);
    expect((await apply(again!)).__typename).toBe('ReorganisationSaved');
  });

  it('does not mind what was changed elsewhere', async () => {
    await put({ transferUnit: { unitId: care.node, parentId: families.node } });
    const { outcome } = await check();
    await world.assign(await world.employee('Eka'), clerk, { from: '2026-11-01', kind: 'PLT' });
    expect((await apply(outcome!)).__typename).toBe('ReorganisationSaved');
  });

  it('is over then: nothing more is changed, applied or thrown away', async () => {
    await put({ renameUnit: { unitId: care.node, name: 'Bidang Rawat' } });
    await applied();
    const { change: changed, discard } = {
      change: (await as(hr).ask(ChangeReorganisationDocument, { input: { ...(await readNow()), name: 'Lain' } })).changeReorganisation,
      discard: (await as(hr).ask(DiscardReorganisationDocument, { input: await readNow() })).discardReorganisation,
    };
    expect(member('ReorganisationOver', changed).reorganisationState).toBe('APPLIED');
    expect(member('ReorganisationOver', discard).reorganisationState).toBe('APPLIED');
    expect(member('ReorganisationOver', await apply('x')).reorganisationState).toBe('APPLIED');
  });
});

describe('two who prepare the same', () => {
  it('see what the other did, and nobody overwrites what they did not see', async () => {
    const other = await world.account('other', { role: 'HR' });
    const seen = await readNow();
    const mine = await put({ renameUnit: { unitId: care.node, name: 'Bidang Rawat' } });
    const step = { renameUnit: { unitId: quality.node, name: 'Bidang Baku' } };
    const refused = member('ReorganisationChanged', (await as(other).ask(PutReorganisationStepDocument, { input: { ...seen, step } })).putReorganisationStep);
    expect(refused.current.steps.map(({ id }) => id)).toEqual([mine]);
    expect((await as(other).ask(DiscardReorganisationDocument, { input: seen })).discardReorganisation.__typename).toBe('ReorganisationChanged');
    const { version } = refused.current;
    member('StepPut', (await as(other).ask(PutReorganisationStepDocument, { input: { ...seen, version, step } })).putReorganisationStep);
    expect((await read()).steps).toHaveLength(2);
  });

  it('put a step right in its place, and throw the whole away', async () => {
    const first = await put({ renameUnit: { unitId: care.node, name: 'Bidang Rawat' } });
    await put({ renameUnit: { unitId: quality.node, name: 'Bidang Baku' } });
    expect(await put({ renameUnit: { unitId: care.node, name: 'Bidang Rawat Inap' } }, first)).toBe(first);
    expect((await read()).steps.map(({ parts }) => parts.find(({ path }) => path === 'name')?.text)).toEqual(['Bidang Rawat Inap', 'Bidang Baku']);
    const { discardReorganisation } = await as(hr).ask(DiscardReorganisationDocument, { input: await readNow() });
    expect(member('ReorganisationSaved', discardReorganisation).reorganisation.reorganisationState).toBe('DISCARDED');
  });
});

describe('a step', () => {
  const tried = async (step: ReorganisationStepInput): Promise<string | undefined> =>
    (await as(hr).send(PutReorganisationStepDocument, { input: { ...(await readNow()), step } })).errors?.[0]?.extensions?.['code'] as string | undefined;

  it('is one change, of rows of the government that are there', async () => {
    const elsewhere = await newWorld();
    const foreign = await elsewhere.unit(await elsewhere.dinas('Dinas Lain'), 'Bidang Lain');
    expect(await tried({ renameUnit: { unitId: foreign.node, name: 'X' } })).toBe('NOT_FOUND');
    expect(await tried({ renameUnit: { unitId: `unit_${crypto.randomUUID()}`, name: 'X' } })).toBe('NOT_FOUND');
    expect(await tried({ renameUnit: { unitId: care.node, name: ' ' } })).toBe('BAD_INPUT');
    expect(await tried({ renameUnit: { unitId: nurse.node, name: 'X' } })).toBe('BAD_INPUT');
    expect(await tried({ renameUnit: { unitId: `step_${crypto.randomUUID()}`, name: 'X' } })).toBe('BAD_INPUT');
    const rename = await put({ renameUnit: { unitId: care.node, name: 'Bidang Rawat' } });
    expect(await tried({ renameUnit: { unitId: rename, name: 'X' } })).toBe('BAD_INPUT');
    expect(await tried({} as ReorganisationStepInput)).toBe('BAD_INPUT');
  });
});

describe('HR', () => {
  it('of another government, leaders and employees see nothing of what is prepared', async () => {
    const elsewhere = await newWorld();
    const others = [await elsewhere.account('hr', { role: 'HR' }), await world.account('leader', { role: 'LEADERSHIP' })];
    for (const actor of others) {
      expect((await as(actor).ask(ReadReorganisationDocument, { id: draft.id })).node).toBeNull();
      const { reorganisations } = await as(actor).ask(ReorganisationsOfDocument, { instansiId: world.instansi.node });
      expect(reorganisations?.nodes ?? []).toEqual([]);
    }
    const { node, reorganisations } = await as(hr).ask(ReorganisationsOfDocument, { instansiId: world.instansi.node });
    expect([reorganisations!.totalCount, member('Instansi', node).reorganisations.totalCount]).toEqual([1, 1]);
  });

  it('of one dinas prepares what they may do there, and is told of each step that they may not', async () => {
    const local = await world.account('local', { role: 'HR', on: health });
    expect((await as(local).ask(ReadReorganisationDocument, { id: draft.id })).node).toBeNull();
    const own = await begin(local, health.node);
    const input = { reorganisationId: own.id, version: own.version };
    const one = await as(local).ask(PutReorganisationStepDocument, { input: { ...input, step: { renameUnit: { unitId: care.node, name: 'Bidang Rawat' } } } });
    const { version } = member('StepPut', one.putReorganisationStep).reorganisation;
    const two = await as(local).ask(PutReorganisationStepDocument, {
      input: { ...input, version, step: { transferUnit: { unitId: families.node, parentId: care.node } } },
    });
    const latest = { ...input, version: member('StepPut', two.putReorganisationStep).reorganisation.version };
    const checked = member('ReorganisationChecked', (await as(local).ask(CheckReorganisationDocument, { input: latest })).checkReorganisation);
    expect(refusals(checked.steps)).toEqual([null, 'STEP_NOT_YOURS']);
    const byAll = member('ReorganisationChecked', (await as(hr).ask(CheckReorganisationDocument, { input: latest })).checkReorganisation);
    expect(refusals(byAll.steps)).toEqual([null, null]);
    const applying = await as(hr).ask(ApplyReorganisationDocument, { input: { ...latest, outcome: byAll.outcome! } });
    expect(applying.applyReorganisation.__typename).toBe('ReorganisationSaved');
  });
});
