import { startTestApp, World, type DinasRef, type EmployeeRef, type PeriodRef, type PositionRef, type TestApp } from '@selaras/server/testing';
import pg from 'pg';
import { BoardFiguresDocument } from '@selaras/schema/test';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { storedFigures } from '../testkit/recount.ts';
import { Client } from '../testkit/client.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

let now = NOW;
let server: TestApp;
let world: World;
let dinas: DinasRef;
let post: PositionRef;
let ani: EmployeeRef;
let over: PeriodRef;
let running: PeriodRef;
let assignment: string;

beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'), { clock: () => now });
});
afterAll(() => server.close());
beforeEach(async () => {
  world = await World.create(server.app.services.system);
  over = await world.period('Triwulan III 2026', { from: '2026-07-01', to: '2026-09-30', deadline: '2026-10-15', state: 'CLOSED' });
  running = await world.period('Triwulan IV 2026');
  dinas = await world.dinas();
  post = await world.position(dinas, 'Perawat', { need: 3 });
  ani = await world.employee('Ani');
  assignment = await world.assign(ani, post, { from: '2022-01-01' });
  await server.app.worker.settle();
});

/** What was counted anew because of some writes. */
async function countedBy(write: () => Promise<unknown>): Promise<string[]> {
  const read = async (): Promise<Map<string, string>> => {
    const found = await world.system.query<{ what: string; cursor: string }>(
      `select concat_ws(' of ', s.fact_set, p.label) as what, concat(s.cursor_xid, s.computed_at) as cursor
       from stored_figures s left join evaluation_period p on p.id = s.period_id where s.dinas_id = $1`,
      [dinas.id],
    );
    return new Map(found.rows.map((row) => [row.what, row.cursor]));
  };
  const before = await read();
  await write();
  await server.app.worker.settle();
  return [...(await read())]
    .filter(([what, cursor]) => before.get(what) !== cursor)
    .map(([what]) => what)
    .toSorted();
}
const sql = (text: string, ...values: unknown[]): Promise<unknown> => world.system.query(text, values);

const NOW_AND_RUNNING = ['evaluation of Triwulan IV 2026', 'holder', 'position'];

describe('a day that passes', () => {
  it('counts what days can move, and leaves a period alone whose deadline is over', async () => {
    try {
      const midnight = async (): Promise<void> => void (now = new Date('2026-11-22T05:00:00Z'));
      expect(await countedBy(midnight)).toEqual(NOW_AND_RUNNING);
      const leader = await world.account('leader', { role: 'LEADERSHIP' });
      const ask = (period: PeriodRef) =>
        Client.program(server.url, leader).ask(BoardFiguresDocument, { instansiId: world.instansi.node, periodId: period.node });
      for (const period of [over, running]) expect((await ask(period)).board).toMatchObject({ asOf: '2026-11-22' });
    } finally {
      now = NOW;
    }
  });

  it('counts a period again whose deadline was moved', async () => {
    expect(await countedBy(() => sql(`update evaluation_period set deadline = '2026-12-31' where id = $1`, over.id))).toEqual([
      'evaluation of Triwulan III 2026',
    ]);
    try {
      expect(await countedBy(async () => void (now = new Date('2026-11-23T05:00:00Z')))).toContain('evaluation of Triwulan III 2026');
    } finally {
      now = NOW;
    }
  });
});

describe('an evaluation that was sealed by a clock that is ahead', () => {
  it('is counted as sealed when its day has come, though the deadline was over before', async () => {
    try {
      now = new Date('2026-11-21T16:59:58Z');
      await world.evaluation(ani, { assignmentId: assignment, dinas, period: over, state: 'SEALED' });
      await sql(`update evaluation set sealed_at = '2026-11-21T17:00:03Z' where period_id = $1`, over.id);
      await server.app.worker.settle();
      now = new Date('2026-11-21T17:00:10Z');
      await server.app.worker.settle();
      const kept = (await storedFigures(world.system, now)).find(({ dinasId, periodId }) => dinasId === dinas.id && periodId === over.id);
      // Nothing is overdue: what is none is left out.
      expect(kept?.values).toMatchObject({ SEALED: 1 });
      expect(kept?.values).not.toHaveProperty('OVERDUE');
      const midnight = async (): Promise<void> => void (now = new Date('2026-11-23T05:00:00Z'));
      expect(await countedBy(midnight)).toEqual(NOW_AND_RUNNING);
    } finally {
      now = NOW;
    }
  });
});

describe('a change', () => {
  it('leaves a period alone that was over when it takes effect', async () => {
    expect(await countedBy(() => sql(`update assignment set valid_to = '2026-11-20' where id = $1`, assignment))).toEqual(NOW_AND_RUNNING);
    expect(await countedBy(() => sql(`update assignment set valid_to = null where id = $1`, assignment))).toEqual(NOW_AND_RUNNING);
    const citra = await world.employee('Citra');
    expect(await countedBy(() => world.assign(citra, post, { from: '2026-11-02' }))).toEqual(NOW_AND_RUNNING);
  });

  it('of the past counts the periods it is in, and today when it reaches it', async () => {
    expect(await countedBy(() => sql(`update assignment set valid_from = '2026-08-01' where id = $1`, assignment))).toEqual([
      'evaluation of Triwulan III 2026',
    ]);
    expect(await countedBy(() => sql(`update assignment set valid_from = '2026-01-01' where id = $1`, assignment))).toEqual([
      'evaluation of Triwulan III 2026',
    ]);
    expect(await countedBy(() => sql('delete from assignment where id = $1', assignment))).toEqual(['evaluation of Triwulan III 2026', ...NOW_AND_RUNNING]);
  });

  it('of what an appointment is, rather than of its days, counts all of them', async () => {
    const other = await world.position(dinas, 'Bidan');
    await server.app.worker.settle();
    expect(await countedBy(() => sql('update assignment set position_id = $2 where id = $1', assignment, other.id))).toEqual([
      'evaluation of Triwulan III 2026',
      ...NOW_AND_RUNNING,
    ]);
  });

  it('is counted once, however many wait for it', async () => {
    const owner = new pg.Client(server.database.url);
    await owner.connect();
    try {
      await owner.query(`create table counted (fact_set text, dinas_id uuid);
        create function note_counted() returns trigger language plpgsql security definer set search_path = public as
          $$ begin insert into counted values (new.fact_set, new.dinas_id); return null; end $$;
        create trigger note_counted after insert or update on stored_figures for each row execute function note_counted()`);
      await sql('update position_need set need = 5 where position_id = $1', post.id);
      await Promise.all(Array.from({ length: 6 }, () => server.app.worker.settle()));
      const counted = await owner.query('select fact_set from counted where dinas_id = $1', [dinas.id]);
      expect(counted.rows).toEqual([{ fact_set: 'position' }]);
    } finally {
      await owner.query('drop function if exists note_counted cascade; drop table if exists counted');
      await owner.end();
    }
  });

  it('that changes nothing counts nothing', async () => {
    expect(await countedBy(() => sql('update assignment set decree_number = $2 where id = $1', assignment, 'SK/2'))).toEqual([]);
  });

  it('of an evaluation counts its period and nothing else', async () => {
    expect(await countedBy(() => world.evaluation(ani, { assignmentId: assignment, dinas, period: running }))).toEqual(['evaluation of Triwulan IV 2026']);
    expect(await countedBy(() => world.evaluation(ani, { assignmentId: assignment, dinas, period: over }))).toEqual(['evaluation of Triwulan III 2026']);
    expect(await countedBy(() => sql('delete from evaluation where period_id = $1', over.id))).toEqual(['evaluation of Triwulan III 2026']);
  });

  it('of a need that begins later counts nothing until it does', async () => {
    expect(await countedBy(() => sql(`update position_need set valid_to = '2026-12-31' where position_id = $1`, post.id))).toEqual([]);
    expect(await countedBy(() => sql('update position_need set need = 4 where position_id = $1', post.id))).toEqual(['position']);
  });

  it('of a deadline counts its period in every dinas', async () => {
    expect(await countedBy(() => sql(`update evaluation_period set deadline = '2026-10-01' where id = $1`, over.id))).toEqual([
      'evaluation of Triwulan III 2026',
    ]);
  });

  it('of a birth date counts who retires', async () => {
    expect(await countedBy(() => sql(`update employee set birth_date = '1970-01-01' where id = $1`, ani.id))).toEqual(['holder']);
  });
});
