/** What would be if: changes that nothing of the record knows of, in which everything can be asked, and of which drafts are made. */
import {
  ApplyDraftDocument,
  ApplyScenarioDocument,
  BoardOfScenarioDocument,
  ChangeScenarioDocument,
  CheckDraftDocument,
  CreateScenarioDocument,
  DiscardScenarioDocument,
  EffectsOfDocument,
  PositionInScenarioDocument,
  PutScenarioChangesDocument,
  ScenarioOfDocument,
  ScenariosOfDocument,
  TwoScenariosDocument,
  type ScenarioChangeInput,
} from '@selaras/schema/test';
import type { Actor, DinasRef, PositionRef, World } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';
import { statementsOf } from '../testkit/statements.ts';

const NOW = new Date('2026-11-20T05:00:00Z');
const FIRST = '2027-01-01';
const { as, newWorld, server } = await useServer({ clock: () => NOW });

interface Place {
  readonly world: World;
  readonly health: DinasRef;
  readonly social: DinasRef;
  readonly nurse: PositionRef;
  readonly clerk: PositionRef;
  readonly held: readonly string[];
  readonly hr: Actor;
  readonly leader: Actor;
}

/** Health needs five nurses and has two, and one clerk too many; social needs two clerks and has one. */
async function place(): Promise<Place> {
  const world = await newWorld();
  const health = await world.dinas('Dinas Kesehatan');
  const social = await world.dinas('Dinas Sosial');
  const { code } = world.instansi;
  const nurse = await world.position(health, 'Perawat', { need: 5 });
  const clerk = await world.position(social, 'Pengadministrasi', { need: 2 });
  const surplus = await world.position(health, 'Pengemudi', { need: 0 });
  const held: string[] = [];
  for (const [name, position] of [
    ['Ani', nurse],
    ['Budi', nurse],
    ['Cici', surplus],
    ['Dedi', clerk],
  ] as const)
    held.push(`assignment_${await world.assign(await world.employee(name), position)}`);
  return {
    world,
    health,
    social,
    nurse,
    clerk,
    held,
    hr: await world.account(`hr-${code}`, { role: 'HR' }),
    leader: await world.account(`sekda-${code}`, { role: 'LEADERSHIP' }),
  };
}

const begun = async ({ hr, world }: Place, more: object = {}) =>
  member(
    'ScenarioSaved',
    (await as(hr).ask(CreateScenarioDocument, { input: { instansiId: world.instansi.node, name: 'Bila dipenuhi', firstDay: FIRST, ...more } })).createScenario,
  ).scenario;

const putting = async ({ hr }: Place, { id, version }: { id: string; version: number }, changes: ScenarioChangeInput[], removedIds?: string[]) =>
  (await as(hr).ask(PutScenarioChangesDocument, { input: { scenarioId: id, version, changes, ...(removedIds && { removedIds }) } })).putScenarioChanges;
const put = async (at: Place, scenario: { id: string; version: number }, changes: ScenarioChangeInput[], removedIds?: string[]) =>
  member('ScenarioSaved', await putting(at, scenario, changes, removedIds)).scenario;

const boardOf = async (at: Place, scenario: string | null, asOf: string | null = FIRST, who = at.hr) =>
  (await as(who).ask(BoardOfScenarioDocument, { instansiId: at.world.instansi.node, asOf, scenario })).board!;

const lookAt = async (at: Place, id: string, who: Actor = at.hr) => {
  const { scenario } = await as(who).ask(ScenarioOfDocument, { id });
  if (scenario?.__typename !== 'Scenario') throw new Error('not shown');
  return scenario;
};

describe('a scenario', () => {
  it('without changes is the record, on every day and in every figure', async () => {
    const at = await place();
    const { id } = await begun(at);
    for (const day of [null, '2026-11-21', FIRST, '2029-06-01']) expect(await boardOf(at, id, day)).toEqual(await boardOf(at, null, day));
    const { effect } = await lookAt(at, id);
    expect(effect).toMatchObject({ asOf: FIRST, isProjection: true });
    expect(effect.after).toEqual(effect.before);
    expect(effect.rows.nodes.every(({ isOther }) => !isOther)).toBe(true);
  });

  it('is compared with others, for which the record is read once', async () => {
    const at = await place();
    const counting = async (): Promise<number> =>
      (await statementsOf(server, () => as(at.hr).ask(EffectsOfDocument, { instansiId: at.world.instansi.node }))).filter((text) =>
        text.includes('position_facts'),
      ).length;
    for (const need of [6, 8, 9]) await put(at, await begun(at, { name: `Perawat ${need}` }), [{ setNeed: { positionId: at.nurse.node, need } }]);
    const { instansi } = await as(at.hr).ask(EffectsOfDocument, { instansiId: at.world.instansi.node });
    if (instansi?.__typename !== 'Instansi') throw new Error('not shown');
    const found = instansi.scenarios.nodes.map(({ name, effect }) => `${name}: ${effect.before.gap} → ${effect.after.gap}`);
    expect(found.toSorted()).toEqual(['Perawat 6: 4 → 5', 'Perawat 8: 4 → 7', 'Perawat 9: 4 → 8']);
    expect(await counting()).toBe(4);
  });

  it('changes needs, positions and holders from its first day on, and nothing of the record', async () => {
    const at = await place();
    const record = await boardOf(at, null);
    expect(record.total).toMatchObject({ positions: 3, need: 7, filled: 4, gap: 4, surplus: 1 });
    const scenario = await put(at, await begun(at), [
      { setNeed: { positionId: at.nurse.node, need: 4 } },
      { moveHolder: { assignmentId: at.held[2]!, positionId: at.clerk.node } },
      { hire: { positionId: at.nurse.node, people: 1 } },
      { addPosition: { unitId: `unit_${at.social.rootUnitId}`, title: 'Pekerja Sosial', positionKind: 'FUNGSIONAL', need: 3 } },
    ]);
    expect(
      scenario.changes.nodes.map(({ kind, title, personName, fromTitle, people, needThen }) => [kind, title, personName, fromTitle, people, needThen]),
    ).toEqual([
      ['SET_NEED', 'Perawat', null, null, 4, 5],
      ['MOVE_HOLDER', 'Pengadministrasi', 'Cici', 'Pengemudi', null, null],
      ['HIRE', 'Perawat', null, null, 1, null],
      ['ADD_POSITION', 'Pekerja Sosial', null, null, 3, null],
    ]);
    const inIt = await boardOf(at, scenario.id);
    // Nurses 4 of which 3, clerks 2 of which 2, three social workers of which none; nobody is above a need any more.
    expect(inIt.total).toMatchObject({ positions: 4, need: 9, filled: 5, gap: 4, surplus: 0, vacantPositions: 1 });
    expect(inIt.rows.nodes.map(({ name, figures }) => [name, figures?.need, figures?.filled])).toEqual([
      ['Dinas Kesehatan', 4, 3],
      ['Dinas Sosial', 5, 2],
    ]);
    expect(await boardOf(at, null)).toEqual(record);
    expect(await boardOf(at, scenario.id, '2026-12-31')).toEqual(await boardOf(at, null, '2026-12-31'));
    const { effect } = await lookAt(at, scenario.id);
    expect(effect.before).toMatchObject({ need: 7, filled: 4, gap: 4, surplus: 1 });
    expect(effect.after).toMatchObject({ need: 9, filled: 5, gap: 4, surplus: 0 });
    expect(effect.rows.nodes.map(({ name, isOther, after }) => [name, isOther, after.gap])).toEqual([
      ['Dinas Kesehatan', true, 1],
      ['Dinas Sosial', true, 3],
    ]);
  });

  it('is asked like the record, down to who holds a position', async () => {
    const at = await place();
    const { id } = await put(at, await begun(at), [
      { moveHolder: { assignmentId: at.held[2]!, positionId: at.clerk.node } },
      { endHolding: { assignmentId: at.held[3]! } },
      { setRetirementAge: { positionId: at.clerk.node, age: 65 } },
    ]);
    const of = async (scenario: string | null, asOf: string) =>
      (await as(at.hr).ask(PositionInScenarioDocument, { id: at.clerk.node, asOf, scenario })).position;
    expect(await of(id, FIRST)).toMatchObject({ filled: 1, retirementAge: 65, holders: { totalCount: 1, nodes: [{ employee: { name: 'Cici' } }] } });
    expect(await of(id, '2026-12-31')).toMatchObject({ filled: 1, holders: { nodes: [{ employee: { name: 'Dedi' } }] } });
    expect(await of(null, FIRST)).toMatchObject({ retirementAge: 58, holders: { nodes: [{ employee: { name: 'Dedi' } }] } });
  });

  it('closes a position with all who hold it', async () => {
    const at = await place();
    const { id } = await put(at, await begun(at), [{ closePosition: { positionId: at.nurse.node } }]);
    expect((await boardOf(at, id)).total).toMatchObject({ positions: 2, need: 2, filled: 2, gap: 1, surplus: 1 });
  });

  it('is one in an operation, and one that is not there is said to be none', async () => {
    const at = await place();
    const [one, other] = [await begun(at), await begun(at)];
    const variables = { instansiId: at.world.instansi.node, scenario: one.id, other: other.id };
    expect((await as(at.hr).send(TwoScenariosDocument, variables)).errors[0]).toMatchObject({ message: expect.stringContaining('of one scenario') });
    expect((await as(at.hr).send(TwoScenariosDocument, { ...variables, other: null })).errors).toHaveLength(1);
    expect((await as(at.hr).send(TwoScenariosDocument, { ...variables, other: one.id })).errors).toEqual([]);
    const gone = one.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const { errors, data } = await as(at.hr).send(BoardOfScenarioDocument, { instansiId: at.world.instansi.node, scenario: gone });
    expect([data?.board ?? null, errors[0]?.message]).toEqual([null, expect.stringContaining('there is no Scenario of this id')]);
    const unread = await as(at.hr).send(BoardOfScenarioDocument, { instansiId: at.world.instansi.node, scenario: at.nurse.node });
    expect(unread.errors[0]?.message).toContain('is not an id of Scenario');
  });

  it('is shown to leadership when it is shared, to look at', async () => {
    const at = await place();
    const scenario = await put(at, await begun(at), [{ setNeed: { positionId: at.nurse.node, need: 9 } }]);
    expect((await as(at.leader).ask(ScenarioOfDocument, { id: scenario.id })).scenario).toBeNull();
    expect((await as(at.leader).send(BoardOfScenarioDocument, { instansiId: at.world.instansi.node, scenario: scenario.id })).data?.board ?? null).toBeNull();
    const shared = member(
      'ScenarioSaved',
      (await as(at.hr).ask(ChangeScenarioDocument, { input: { scenarioId: scenario.id, version: scenario.version, isShared: true } })).changeScenario,
    ).scenario;
    const seen = await lookAt(at, scenario.id, at.leader);
    expect(seen).toMatchObject({ isShared: true, viewerCanWork: false, viewerCanKeep: false, changeCount: 1 });
    expect(seen.effect.after.need).toBe(11);
    expect((await boardOf(at, scenario.id, FIRST, at.leader)).total.need).toBe(11);
    const refused = await as(at.leader).send(PutScenarioChangesDocument, {
      input: { scenarioId: scenario.id, version: shared.version, changes: [], removedIds: [] },
    });
    expect(refused.errors).not.toEqual([]);
    const { instansi } = await as(at.leader).ask(ScenariosOfDocument, { instansiId: at.world.instansi.node });
    expect(instansi).toMatchObject({ viewerSeesScenarios: 'PART', viewerCanMakeScenarios: false, scenarios: { nodes: [{ id: scenario.id }] } });
  });

  it('keeps one change about a position or a holder, takes changes out, and what hung on them', async () => {
    const at = await place();
    let scenario = await put(at, await begun(at), [
      { setNeed: { positionId: at.nurse.node, need: 4 } },
      { moveHolder: { assignmentId: at.held[0]!, positionId: at.clerk.node } },
      { addPosition: { unitId: `unit_${at.social.rootUnitId}`, title: 'Pekerja Sosial', positionKind: 'FUNGSIONAL', need: 3 } },
    ]);
    const added = scenario.changes.nodes.find(({ kind }) => kind === 'ADD_POSITION')!;
    scenario = await put(at, scenario, [
      { setNeed: { positionId: at.nurse.node, need: 6 } },
      { endHolding: { assignmentId: at.held[0]! } },
      { moveHolder: { assignmentId: at.held[2]!, positionId: added.positionId } },
    ]);
    expect(scenario.changes.nodes.map(({ kind, people }) => [kind, people])).toEqual([
      ['ADD_POSITION', 3],
      ['SET_NEED', 6],
      ['END_HOLDING', null],
      ['MOVE_HOLDER', null],
    ]);
    expect((await boardOf(at, scenario.id)).total).toMatchObject({ positions: 4, need: 11, filled: 3 });
    scenario = await put(at, scenario, [], [added.id]);
    expect(scenario.changes.nodes.map(({ kind }) => kind)).toEqual(['SET_NEED', 'END_HOLDING']);
    const copy = await begun(at, { copyOfId: scenario.id, name: 'Salinan' });
    expect(copy.changes.nodes.map(({ kind, people }) => [kind, people])).toEqual([
      ['SET_NEED', 6],
      ['END_HOLDING', null],
    ]);
    expect((await boardOf(at, copy.id)).total).toEqual((await boardOf(at, scenario.id)).total);
  });

  it('refuses what means nothing, in words', async () => {
    const at = await place();
    const scenario = await begun(at);
    const said = async (changes: ScenarioChangeInput[]) => {
      const { errors } = await as(at.hr).send(PutScenarioChangesDocument, { input: { scenarioId: scenario.id, version: scenario.version, changes } });
      return errors[0]?.message ?? '';
    };
    expect(await said([{ setNeed: { positionId: at.nurse.node, need: -1 } }])).toContain('input.changes.0.setNeed.need is -1; it is 0 to 100,000');
    expect(await said([{ hire: { positionId: at.nurse.node, people: 0 } }])).toContain('it is 1 to 100,000');
    expect(await said([{ setRetirementAge: { positionId: at.nurse.node, age: 40 } }])).toContain('it is 50 to 70');
    expect(await said([{ moveHolder: { assignmentId: at.held[0]!, positionId: at.nurse.node } }])).toContain('they hold that position already');
    expect(await said([{ moveHolder: { assignmentId: at.held[0]!, positionId: at.clerk.node } }, { endHolding: { assignmentId: at.held[0]! } }])).toContain(
      'input.changes.1 says once more',
    );
    expect(await said([])).toContain('names no change');
    const elsewhere = await newWorld();
    const other = await elsewhere.position(await elsewhere.dinas('Lain'), 'Lain');
    expect(await said([{ setNeed: { positionId: other.node, need: 1 } }])).toContain('there is no such position');
    const past = await as(at.hr).send(CreateScenarioDocument, { input: { instansiId: at.world.instansi.node, name: 'Dulu', firstDay: '2020-01-01' } });
    expect(past.errors[0]?.message).toContain('from today (2026-11-20) on');
    expect(await putting(at, { ...scenario, version: 99 }, [{ hire: { positionId: at.nurse.node, people: 1 } }])).toMatchObject({ code: 'SCENARIO_CHANGED' });
  });

  it('of a dinas is of that dinas alone', async () => {
    const at = await place();
    const own = await at.world.account(`hr-dinas-${at.world.instansi.code}`, { role: 'HR', on: at.health });
    const mine = { ...at, hr: own };
    const scenario = await begun(mine, { dinasId: at.health.node });
    expect(
      (await as(own).send(CreateScenarioDocument, { input: { instansiId: at.world.instansi.node, name: 'Semua', firstDay: FIRST } })).errors[0],
    ).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    const { errors } = await as(own).send(PutScenarioChangesDocument, {
      input: { scenarioId: scenario.id, version: scenario.version, changes: [{ setNeed: { positionId: at.clerk.node, need: 1 } }] },
    });
    expect(errors[0]?.message).toContain('in the part of the government that the scenario is of');
    const put_ = await put(mine, scenario, [{ setNeed: { positionId: at.nurse.node, need: 8 } }]);
    const { effect } = await lookAt(mine, put_.id);
    expect(effect.rows.nodes.map(({ name, after }) => [name, after.need])).toEqual([['Dinas Kesehatan', 8]]);
  });
});

describe('a scenario and the record', () => {
  it('says where it does not fit any more, and is not applied so', async () => {
    const at = await place();
    const scenario = await put(at, await begun(at), [
      { setNeed: { positionId: at.nurse.node, need: 4 } },
      { setNeed: { positionId: at.clerk.node, need: 3 } },
      { moveHolder: { assignmentId: at.held[2]!, positionId: at.clerk.node } },
      { endHolding: { assignmentId: at.held[3]! } },
    ]);
    expect(scenario.misfitCount).toBe(0);
    const { system } = at.world;
    await system.query('update position_need set need = 7 where position_id = $1', [at.nurse.id]);
    await system.query('update position_need set need = 3 where position_id = $1', [at.clerk.id]);
    await system.query(`update assignment set valid_to = '2026-12-01' where id = any($1)`, [at.held.slice(2).map((id) => id.slice('assignment_'.length))]);
    const now = await lookAt(at, scenario.id);
    expect(now.changes.nodes.map(({ kind, misfit }) => [kind, misfit])).toEqual([
      ['SET_NEED', 'NEED_CHANGED'],
      ['SET_NEED', 'NEED_HOLDS_ALREADY'],
      ['MOVE_HOLDER', 'HOLDER_GONE'],
      ['END_HOLDING', 'HOLDER_GONE'],
    ]);
    const applied = await as(at.hr).ask(ApplyScenarioDocument, { input: { scenarioId: now.id, version: now.version, decreeNumber: 'SK 1' } });
    expect(applied.applyScenario).toMatchObject({ code: 'SCENARIO_MISFITS', message: expect.stringContaining('4 changes') });
  });

  it('becomes drafts, once, which do what it showed', async () => {
    const at = await place();
    const scenario = await put(at, await begun(at), [
      { setNeed: { positionId: at.nurse.node, need: 4 } },
      { addPosition: { unitId: `unit_${at.social.rootUnitId}`, title: 'Pekerja Sosial', positionKind: 'FUNGSIONAL', need: 3 } },
      { endHolding: { assignmentId: at.held[1]! } },
      { hire: { positionId: at.nurse.node, people: 2 } },
    ]);
    const added = scenario.changes.nodes.find(({ kind }) => kind === 'ADD_POSITION')!;
    const whole = await put(at, scenario, [{ moveHolder: { assignmentId: at.held[2]!, positionId: added.positionId } }]);
    const wanted = (await boardOf(at, whole.id)).total;
    const record = await boardOf(at, null);
    const input = { scenarioId: whole.id, version: whole.version, decreeNumber: 'SK 800/9' };
    const applied = member('ScenarioApplied', (await as(at.hr).ask(ApplyScenarioDocument, { input })).applyScenario);
    expect(applied).toMatchObject({ draftCount: 1, hiredPeople: 2, scenario: { scenarioState: 'APPLIED', viewerCanWork: false } });
    const [draft] = applied.scenario.drafts.nodes;
    expect(draft).toMatchObject({ name: 'Bila dipenuhi', firstDay: FIRST, decreeNumber: 'SK 800/9', stepCount: 5 });
    expect(await boardOf(at, null)).toEqual(record);
    expect((await as(at.hr).ask(ApplyScenarioDocument, { input: { ...input, version: whole.version + 1 } })).applyScenario).toMatchObject({
      code: 'SCENARIO_OVER',
    });
    expect(await putting(at, { id: whole.id, version: whole.version + 1 }, [{ hire: { positionId: at.nurse.node, people: 1 } }])).toMatchObject({
      code: 'SCENARIO_OVER',
    });

    const read = { reorganisationId: draft!.id, version: draft!.version };
    const checked = member('ReorganisationChecked', (await as(at.hr).ask(CheckDraftDocument, { input: read })).checkReorganisation);
    expect(checked.steps.map(({ refusal }) => refusal)).toEqual(checked.steps.map(() => null));
    await as(at.hr).ask(ApplyDraftDocument, { input: { ...read, outcome: checked.outcome! } });
    // Who is hired is on no record yet.
    expect((await boardOf(at, null)).total).toMatchObject({ positions: wanted.positions, need: wanted.need, filled: wanted.filled - 2 });
  });

  it('of which nothing could be drafted is refused', async () => {
    const at = await place();
    const scenario = await put(at, await begun(at), [{ hire: { positionId: at.nurse.node, people: 2 } }]);
    const input = { scenarioId: scenario.id, version: scenario.version, decreeNumber: 'SK 1' };
    expect((await as(at.hr).ask(ApplyScenarioDocument, { input })).applyScenario).toMatchObject({ code: 'NOTHING_TO_APPLY' });
    const gone = member(
      'ScenarioSaved',
      (await as(at.hr).ask(DiscardScenarioDocument, { input: { scenarioId: scenario.id, version: scenario.version } })).discardScenario,
    );
    expect(gone.scenario.scenarioState).toBe('DISCARDED');
    expect(
      (await as(at.hr).ask(DiscardScenarioDocument, { input: { scenarioId: scenario.id, version: gone.scenario.version } })).discardScenario,
    ).toMatchObject({
      code: 'SCENARIO_OVER',
    });
  });

  it('that was kept until a day waits for a later one when that is over', async () => {
    const at = await place();
    const scenario = await begun(at, { keptUntil: '2026-11-25' });
    await at.world.system.query(`update scenario set last_day = '2026-11-01' where id = $1`, [scenario.id.slice('scenario_'.length)]);
    expect(await lookAt(at, scenario.id)).toMatchObject({ isExpired: true, viewerCanWork: false, viewerCanKeep: true });
    const now = await lookAt(at, scenario.id);
    expect(await putting(at, now, [{ hire: { positionId: at.nurse.node, people: 1 } }])).toMatchObject({ code: 'SCENARIO_EXPIRED' });
    await as(at.hr).ask(ChangeScenarioDocument, { input: { scenarioId: now.id, version: now.version, keptUntil: null } });
    expect(await lookAt(at, scenario.id)).toMatchObject({ isExpired: false, viewerCanWork: true });
  });
});
