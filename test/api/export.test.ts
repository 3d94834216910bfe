import { randomUUID } from 'node:crypto';
import { exportLane, type Actor, type DinasRef, type EmployeeRef, type PositionRef, type World } from '@selaras/server/testing';
import { IdOfNodeDocument, ReadChangesDocument } from '@selaras/schema/test';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exported, rowsOf, type Exported, type ExportedRow } from '../testkit/exported.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

const owner = new pg.Pool({ connectionString: server.database.url, max: 1 });
afterAll(() => owner.end());

let world: World;
let one: DinasRef;
let two: DinasRef;
let post: PositionRef;
let ani: EmployeeRef;
let budi: EmployeeRef;
let integrator: Actor;

beforeAll(async () => {
  world = await newWorld();
  one = await world.dinas('Satu "Besar", Medan');
  two = await world.dinas('Dua');
  post = await world.position(one, 'Perawat', { need: 3 });
  ani = await world.employee('Ani');
  const assignmentId = await world.assign(ani, post);
  budi = await world.employee('Budi', { in: await world.position(two, 'Guru') });
  const period = await world.period();
  await world.employee('Citra', { in: post });
  await world.absence(ani, { kind: 'CUTI_SAKIT', from: '2025-03-01', to: '2025-03-31' });
  await world.absence(budi, { kind: 'CUTI_BESAR', from: '2025-03-01', to: '2025-03-31' });
  await world.evaluation(ani, { assignmentId, dinas: one, period, note: 'rahasia sekali', state: 'SEALED' });
  await world.annotation('Mutasi tahap kedua', { dinas: one });
  await world.workload(one, { state: 'ESTABLISHED', tasks: [{ position: post }] });
  await world.positionAnalysis(post, { state: 'ESTABLISHED' });
  await world.workingTime(75_000);
  await world.scenario({ isShared: true });
  integrator = await world.account('integrator', { role: 'INTEGRATOR' });
  const other = await newWorld();
  await other.employee('Orang Lain', { in: await other.position(await other.dinas('Lain'), 'Lain') });
});

const get = (path: string, query: Record<string, string> = {}, actor: Actor | null = integrator): Promise<Exported> => exported(server.url, actor, path, query);
const rows = async (path: string, query: Record<string, string> = {}, actor: Actor = integrator): Promise<ExportedRow[]> =>
  rowsOf(await get(path, query, actor));
/** The same, with all that was written before: what is being counted holds back what can be read of the log. */
const since = async (cursor: string, path = 'everything.jsonl', actor: Actor = integrator): Promise<Exported> => {
  await server.app.worker.settle();
  return get(path, { since: cursor }, actor);
};
const settled = async (): Promise<string> => {
  await server.app.worker.settle();
  return (await get('Instansi.jsonl')).cursor!;
};

describe('an export', () => {
  it('holds every row of every type that the viewer sees, by ids that can be read by', async () => {
    const all = await rows('everything.jsonl');
    const told = server.app.services.toldTypes().filter(({ type }) => !['Act', 'Account', 'Reorganisation', 'Transfer'].includes(type));
    expect([...new Set(all.map(({ type }) => type))]).toEqual(told.map(({ type }) => type));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { table, type } of told) {
      const ofDinas = 'dinas_id in (select id from dinas where instansi_id = $1)';
      const where = { instansi: 'id = $1', position_need: ofDinas, workload_task: ofDinas }[table] ?? 'instansi_id = $1';
      const stored = await world.system.query<{ count: number }>(`select count(*)::int as count from ${table} where ${where}`, [world.instansi.id]);
      expect(all.filter((row) => row.type === type).length, type).toBe(stored.rows[0]!.count);
    }
    // What was done to the record is HR's to read.
    const { node } = await world.act({ reason: 'pembetulan' });
    const hr = await world.account('hr-export', { role: 'HR' });
    expect(await rows('Act.jsonl', {}, hr)).toMatchObject([{ type: 'Act', id: node, reason: 'pembetulan' }]);
    // Who is offered to another government is told to HR of both; of the other government no more than its name, by the offer itself.
    const elsewhere = await newWorld();
    const offered = await world.transfer(budi, elsewhere.instansi);
    const hrElsewhere = await elsewhere.account('hr', { role: 'HR' });
    const ofOffer = { type: 'Transfer', id: offered, name: 'Budi' };
    expect(await rows('Transfer.jsonl', {}, hr)).toMatchObject([
      { ...ofOffer, fromInstansiId: world.instansi.node, fromEmployeeId: budi.node, toInstansiId: null },
    ]);
    expect(await rows('Transfer.jsonl', { instansi: elsewhere.instansi.node }, hrElsewhere)).toMatchObject([
      { ...ofOffer, fromInstansiId: null, fromEmployeeId: null, toInstansiId: elsewhere.instansi.node },
    ]);
    expect(await rows('Transfer.jsonl')).toEqual([]);
    // Accounts are those of who administers them, and no program's.
    expect(await rows('Account.jsonl')).toEqual([]);
    for (const { id } of all.slice(0, 60)) expect((await as(integrator).ask(IdOfNodeDocument, { id })).node?.id).toBe(id);
    expect(all.find(({ id }) => id === ani.node)).toEqual({
      type: 'Employee',
      id: ani.node,
      instansiId: world.instansi.node,
      nip: ani.nip,
      name: 'Ani',
      titleBefore: null,
      titleAfter: null,
      sex: 'FEMALE',
      birthDate: '1985-06-15',
      status: 'PNS',
      golongan: 'III/a',
      educationLevel: 'S1',
      educationField: null,
      workEmail: null,
      workPhone: null,
      lastDay: null,
      endReason: null,
      version: 1,
    });
    const sealed = all.find(({ type, state }) => type === 'Evaluation' && state === 'SEALED');
    expect(sealed).toMatchObject({ employeeId: ani.node, dinasId: one.node, submittedAt: '2026-11-02T03:00:00.000Z', version: 1 });
  });

  it('has no private value for those who do not see it in the graph, and no row of anybody else', async () => {
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const head = await world.account('head', { role: 'DINAS_HEAD', on: one });
    const open = await get('everything.jsonl', {}, leader);
    expect(open.text).not.toContain(ani.nip);
    expect(rowsOf(open).find(({ id }) => id === ani.node)).toMatchObject({ name: 'Ani', nip: null, birthDate: null });
    const part = await get('everything.jsonl', {}, head);
    expect(part.text).toContain('"Ani"');
    // Why somebody is away is as private as a number.
    for (const text of [open.text, part.text]) expect(text).not.toMatch(/CUTI_/);
    for (const hidden of ['Budi', budi.id, 'Orang Lain', ani.nip]) expect(part.text, hidden).not.toContain(hidden);
    for (const text of [open.text, part.text, (await get('everything.jsonl')).text]) expect(text).not.toMatch(/rahasia|Orang Lain|startedAt|"path"/);
  });

  it('is refused to browsers, to nobody in particular and to those without a grant', async () => {
    const admin = await world.account('admin', { role: 'ADMIN' });
    expect((await get('everything.jsonl', {}, null)).status).toBe(401);
    expect((await get('everything.jsonl', {}, admin)).status).toBe(403);
    expect((await exported(server.url, { token: 'x'.repeat(43) }, 'everything.jsonl')).status).toBe(401);
    const browser = await world.account('browser', { role: 'HR' });
    await world.system.query(`update session set kind = 'BROWSER' where account_id = $1`, [browser.accountId]);
    expect((await get('everything.jsonl', {}, browser)).status).toBe(401);
  });

  it('is of some types, of a government or of a dinas when that is asked', async () => {
    expect(new Set((await rows('employee,Dinas.jsonl')).map(({ type }) => type))).toEqual(new Set(['Dinas', 'Employee']));
    const ofOne = await rows('everything.jsonl', { dinas: one.node });
    expect(ofOne.filter(({ type }) => type === 'Employee').map(({ name }) => name)).toEqual(['Ani', 'Citra']);
    expect(ofOne.filter(({ type }) => type === 'Absence').map(({ employeeId, absenceKind }) => [employeeId, absenceKind])).toEqual([[ani.node, 'CUTI_SAKIT']]);
    expect(ofOne.filter(({ type }) => type === 'PositionNeed').map(({ people }) => people)).toEqual([3]);
    expect(ofOne.filter(({ type }) => ['Dinas', 'Instansi', 'EvaluationPeriod'].includes(type)).length).toBe(3);
    expect(await rows('everything.jsonl', { instansi: world.instansi.node })).toEqual(await rows('everything.jsonl'));
    const stranger = await newWorld();
    for (const place of [{ instansi: stranger.instansi.node }, { dinas: (await stranger.dinas()).node }, { dinas: `dinas_${randomUUID()}` }])
      expect((await get('everything.jsonl', place)).status, JSON.stringify(place)).toBe(400);
    for (const [path, query] of [
      ['cars.jsonl', {}],
      ['Dinas.jsonl', { dinas: 'x' }],
      ['Dinas.jsonl', { since: '2026-99-99' }],
      ['everything.csv', {}],
    ] as const)
      expect((await get(path, query)).status, path).toBe(400);
    expect((await get('Dinas.xml')).status).toBe(404);
  });

  it('comes as CSV as well, with a header, in which a comma or a quote breaks nothing', async () => {
    const { text } = await get('Dinas.csv', { dinas: one.node });
    const [header, line, rest] = text.split('\n');
    expect(header).toBe('id,gone,instansiId,code,name,shortName,dinasKind,kindWritten,version');
    expect(line).toBe(`${one.node},,"${world.instansi.node}","${one.code}","Satu ""Besar"", Medan",,"DINAS",,"1"`);
    expect(rest).toBe('');
  });

  it('goes on after a break behind the last row that came, as the export that it was', async () => {
    const whole = await get('everything.jsonl');
    const all = rowsOf(whole);
    for (const at of [0, 5, Math.floor(all.length / 2), all.length - 1]) {
      const rest = await get('everything.jsonl', { after: all[at]!.id, cursor: whole.cursor! });
      expect([...all.slice(0, at + 1), ...rowsOf(rest)]).toEqual(all);
      expect(rest.cursor).toBe(whole.cursor);
    }
    expect((await get('everything.jsonl', { after: all[3]!.id })).status).toBe(400);
    expect((await get('Dinas.jsonl', { after: ani.node, cursor: whole.cursor! })).status).toBe(400);
    expect(await get('everything.jsonl', { after: all[3]!.id, cursor: '0123abcd.1.0' })).toMatchObject({
      status: 400,
      text: expect.stringContaining('CURSOR_OF_ANOTHER'),
    });
  });

  it('gives back its place and its connection whenever its reader leaves, one at a time of an account', async () => {
    for (let round = 0; round < 3; round++) {
      await Promise.all(
        Array.from({ length: 12 }, async (_, index) => {
          const leaving = AbortSignal.timeout(1 + 3 * index);
          const headers = { authorization: `Bearer ${integrator.token}` };
          await fetch(`${server.url}/export/everything.jsonl`, { headers, signal: leaving }).catch(() => undefined);
          expect(exportLane.running).toBeLessThanOrEqual(1);
        }),
      );
      await expect.poll(() => [exportLane.running, exportLane.waiting]).toEqual([0, 0]);
    }
    expect((await get('everything.jsonl')).status).toBe(200);
  });
});

describe('an export of what was written since', () => {
  it('holds those rows, and says which are gone', async () => {
    const before = await settled();
    await world.system.query(`update employee set name = 'Ani Baru' where id = $1`, [ani.id]);
    const dedi = await world.employee('Dedi');
    const { node, id } = await world.employee('Eka');
    await world.system.query('delete from employee where id = $1', [id]);
    const found = await since(before);
    expect(rowsOf(found).map(({ name, gone, ...row }) => [row.id, name ?? gone])).toEqual([
      [ani.node, 'Ani Baru'],
      [dedi.node, 'Dedi'],
      [node, true],
    ]);
    expect(await rows('everything.jsonl', { since: found.cursor! })).toEqual([]);
    expect((await as(integrator).ask(ReadChangesDocument, { instansiId: world.instansi.node, after: found.cursor, first: 10 })).changes!.changes).toEqual([]);
    expect(await rows('everything.jsonl', { since: new Date(Date.now() + 60_000).toISOString() })).toEqual([]);
    expect((await rows('Employee.jsonl', { since: '2020-01-01' })).length).toBeGreaterThan(3);
  });

  it('names every row of a statement that wrote thousands, also when it removed them', async () => {
    const before = await settled();
    await world.system.query(
      `insert into employee (instansi_id, nip, name, sex, birth_date, status)
       select $1, '1980010120' || lpad((10 + n / 999)::text, 2, '0') || '011' || lpad((n % 999 + 1)::text, 3, '0'), 'Massal ' || n, 'MALE', '1980-01-01', 'PNS' from generate_series(1, 2300) n`,
      [world.instansi.id],
    );
    const made = await since(before);
    expect(rowsOf(made).length).toBe(2_300);
    await world.system.query(`delete from employee where name like 'Massal %' and instansi_id = $1`, [world.instansi.id]);
    const gone = rowsOf(await since(made.cursor!));
    expect(gone.map(({ id }) => id)).toEqual(rowsOf(made).map(({ id }) => id));
    expect(gone.every((row) => row['gone'] === true)).toBe(true);
  });

  it('brings whoever came into the part of the viewer by a row that was written there', async () => {
    const head = await world.account('other head', { role: 'DINAS_HEAD', on: two });
    const before = await settled();
    await world.assign(ani, await world.position(two, 'Bidan'), { kind: 'PLT' });
    const found = rowsOf(await since(before, 'Employee,Assignment.jsonl', head));
    expect(found.map(({ type }) => type)).toEqual(['Employee', 'Assignment']);
    expect(found[0]!.id).toBe(ani.node);
  });

  it('is refused from a cursor that does not hold, with the reason', async () => {
    const before = await settled();
    const [database, xid] = before.split('.');
    for (const [cursor, reason] of [
      [`${database}.${Number(xid) + 100_000}.0`, 'CURSOR_AHEAD'],
      ['0123abcd.1.0', 'CURSOR_OF_ANOTHER_DATABASE'],
      ['x', 'NOT_A_CURSOR'],
    ] as const)
      expect(await get('everything.jsonl', { since: cursor })).toMatchObject({ status: 400, text: expect.stringContaining(reason) });
    await owner.query(
      `insert into change_log (topic, operation, entity, entity_ids, dinas_ids, instansi_id, bulk) values ('STAFFING', 'UPDATE', 'employee', '{}', '{}', $1, true)`,
      [world.instansi.id],
    );
    expect(await since(before, 'Employee.jsonl')).toMatchObject({ status: 400, text: expect.stringContaining('CURSOR_NO_LONGER_KEPT') });
    expect((await since(before, 'Dinas.jsonl')).status).toBe(200);
  });
});
