import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld, KINDS, NOW } from '../../../testing/import-world.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import { MAX_FILE_BYTES } from '../reading/reading-limits.parameters.ts';
import { endedAmong, moveImport } from './import-state.service.ts';
import { applyImport, claimImport, finishApplying } from './apply-import.service.ts';
import { checkImport } from './check-import.service.ts';
import { cancelImport, resumeInterruptedImports } from './end-import.service.ts';
import { RESTART_MINUTES } from './import-limits.parameters.ts';
import { ImportNotReady, ImportRowsRefused } from './importing.errors.ts';
import { OPERATOR } from './importing.lifecycle.ts';
import { fileOf, forgetFile, receiveFile } from './receive-file.service.ts';
import { textWorkbook } from '../reading/workbook.fixture.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
});
afterEach(() => world.close());

const OPTIONS = { kinds: KINDS, now: NOW };
const PEOPLE = 'nip,nama\n198001012005011001,Budi Santoso\n199002142015052007,Siti Aminah';
const receive = (stream: Readable, byteSize: number | null = null): Promise<string> =>
  receiveFile({
    pool: world.pool,
    accountId: null,
    instansiId: world.instansiId,
    dinasId: null,
    kind: 'EMPLOYEES',
    fileName: '../../etc/pegawai.csv',
    stream,
    byteSize,
  });
const refusal = async (work: Promise<unknown>): Promise<ImportNotReady> => {
  const result = await work;
  if (result instanceof ImportNotReady) return result;
  throw new Error('nothing was refused');
};

describe('a received file', () => {
  it('is checked, applied once, and leaves neither rows nor the file behind', async () => {
    const checked = await world.check('EMPLOYEES', PEOPLE, { fileName: '/home/x/pegawai.csv' });
    expect(checked.task).toMatchObject({ state: 'CHECKED', file_name: 'pegawai.csv', rows_total: 2, counts: { created: 2 } });
    expect(await world.value('select count(*) from employee')).toBe(0);
    expect(existsSync(fileOf(checked.id))).toBe(false);
    await applyImport(world.pool, checked.id, null, OPTIONS);
    expect(await world.value('select count(*) from employee')).toBe(2);
    expect((await world.look(checked.id)).task).toMatchObject({ state: 'APPLIED', finished_at: expect.any(String) });
    expect(await world.value('select count(*) from import_row')).toBe(0);
    expect(await refusal(applyImport(world.pool, checked.id, null, OPTIONS))).toMatchObject({ importState: 'APPLIED', reason: 'IMPORT_NOT_READY' });
  });

  it('may be a workbook', async () => {
    const checked = await world.check(
      'EMPLOYEES',
      textWorkbook([
        ['NIP Baru', 'Nama'],
        ['198001012005011001', 'Budi'],
        ['', ''],
        ['199002142015052007', 'Siti'],
      ]),
      { fileName: 'pegawai.xlsx' },
    );
    expect(checked.rows.map((row) => [row.row_number, row.outcome])).toEqual([
      [2, 'CREATED'],
      [4, 'CREATED'],
    ]);
  });

  it('is never applied in part', async () => {
    const checked = await world.check('EMPLOYEES', `${PEOPLE}\n123,Salah`);
    expect(checked.task).toMatchObject({ state: 'CHECKED', counts: { created: 2, refused: 1 } });
    expect(await refusal(applyImport(world.pool, checked.id, null, OPTIONS))).toMatchObject({ importState: 'CHECKED', reason: 'IMPORT_HAS_REFUSED_ROWS' });
    await expect(world.load('EMPLOYEES', `${PEOPLE}\n123,Salah`)).rejects.toThrow(ImportRowsRefused);
    expect(await world.value('select count(*) from employee')).toBe(0);
  });

  it('is recorded under the account that applies it', async () => {
    const account = await world.all<{ id: string }>("insert into account (username, display_name) values ('hr', 'HR') returning id");
    const checked = await world.check('EMPLOYEES', PEOPLE);
    await applyImport(world.pool, checked.id, account[0]?.id ?? '', OPTIONS);
    expect(await world.all("select actor_account_id, operation, cardinality(entity_ids) as people from change_log where entity = 'employee'")).toEqual([
      { actor_account_id: account[0]?.id, operation: 'INSERT', people: 2 },
    ]);
  });

  it('is refused with a sentence when its rows or columns cannot be used', async () => {
    expect((await world.check('EMPLOYEES', 'nama\nBudi')).task).toMatchObject({
      state: 'REFUSED',
      problem: { code: 'COLUMN_MISSING', column: 'nip', remedy: { en: expect.stringContaining('nip_baru') } },
    });
    expect((await world.check('EMPLOYEES', 'nip,nama\n')).task).toMatchObject({ state: 'REFUSED', problem: { code: 'FILE_HAS_NO_ROWS' } });
    expect((await world.check('EMPLOYEES', 'nip,nama\n1,"Budi')).task).toMatchObject({ state: 'REFUSED', problem: { code: 'CSV_QUOTE_NOT_CLOSED' } });
    expect(await world.value('select count(*) from import_row')).toBe(0);
  });

  it('larger than the limit is refused before or while it arrives, and nothing is kept', async () => {
    await expect(receive(Readable.from([Buffer.from('x')]), 200 * 1024 * 1024)).rejects.toThrow('The file is larger than 150 MB.');
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          sent += chunk.length;
          yield chunk;
        }
      })(),
    );
    await expect(receive(endless)).rejects.toMatchObject({ problem: { code: 'FILE_TOO_LARGE', remedy: { en: expect.stringContaining('Split it') } } });
    expect(sent).toBeLessThan(MAX_FILE_BYTES + 40 * chunk.length);
    expect(await world.value('select count(*) from import')).toBe(0);
  });

  it('for a dinas of another government is refused', async () => {
    await expect(
      receiveFile({
        pool: world.pool,
        accountId: null,
        instansiId: world.instansiId,
        dinasId: world.instansiId,
        kind: 'UNITS',
        fileName: 'x',
        stream: Readable.from(['x']),
        byteSize: null,
      }),
    ).rejects.toThrow(ImportFileRefused);
  });
});

describe('an import', () => {
  it('is checked again while it is applied, and stops when the data has moved on', async () => {
    const checked = await world.check('EMPLOYEES', PEOPLE);
    await world.load('EMPLOYEES', 'nip,nama\n198001012005011001,Budi Santoso');
    expect(await refusal(applyImport(world.pool, checked.id, null, OPTIONS))).toMatchObject({ reason: 'IMPORT_OUTDATED' });
    const again = await world.look(checked.id);
    expect(again.task).toMatchObject({ state: 'CHECKED', counts: { created: 1, unchanged: 1 }, problem: { code: 'IMPORT_OUTDATED' } });
    expect(again.rows.map((row) => row.outcome)).toEqual(['UNCHANGED', 'CREATED']);
    await applyImport(world.pool, checked.id, null, OPTIONS);
    expect(await world.value('select count(*) from employee')).toBe(2);
  });

  it('names columns as the file does, also when it is checked again', async () => {
    await world.settle();
    const checked = await world.check('ASSIGNMENTS', 'NIP Baru,kode_jabatan,tmt\n198001012005011001,P3,2024-01-01');
    await world.all("delete from employee where nip = '198001012005011001'");
    expect(await refusal(applyImport(world.pool, checked.id, null, OPTIONS))).toMatchObject({ reason: 'IMPORT_OUTDATED' });
    expect((await world.look(checked.id)).rows[0]?.problems).toMatchObject([{ code: 'EMPLOYEE_UNKNOWN', column: 'NIP Baru' }]);
  });

  it('waits for nobody: another apply under way is told, and nothing is written', async () => {
    const checked = await world.check('EMPLOYEES', PEOPLE);
    const other = await world.pool.connect();
    await other.query("begin; select pg_advisory_xact_lock(hashtextextended('apply ' || $$" + world.instansiId + '$$, 0))');
    expect(await refusal(applyImport(world.pool, checked.id, null, OPTIONS))).toMatchObject({ reason: 'IMPORT_BUSY', importState: 'CHECKED' });
    expect((await world.look(checked.id)).task).toMatchObject({
      state: 'CHECKED',
      problem: {
        code: 'IMPORT_BUSY',
        message: { en: 'Another change held the same data, so the import was put back to CHECKED. Nothing was applied.' },
        remedy: { en: 'Apply the import again in a moment.' },
      },
    });
    await other.query('rollback');
    other.release();
    await applyImport(world.pool, checked.id, null, OPTIONS);
  });

  it('is all or nothing when the database refuses a row in the middle', async () => {
    await world.settle();
    const checked = await world.check('ASSIGNMENTS', 'nip,position_code,tmt\n198001012005011001,P1,2020-01-01\n199002142015052007,P3,2020-01-01');
    const owner = new pg.Client({ connectionString: world.url });
    await owner.connect();
    await owner.query(
      "create function stop() returns trigger language plpgsql as $$ begin if new.position_id = (select id from position where code = 'P3') then raise exception using errcode = '23514', message = 'no'; end if; return new; end $$",
    );
    await owner.query('create trigger stop before insert on assignment for each row execute function stop()');
    await owner.end();
    expect(await refusal(applyImport(world.pool, checked.id, null, OPTIONS))).toMatchObject({ reason: 'IMPORT_OUTDATED', importState: 'CHECKED' });
    expect(await world.value('select count(*) from assignment')).toBe(0);
    expect((await world.look(checked.id)).task.state).toBe('CHECKED');
  });

  it('can be cancelled until it is applied', async () => {
    const checked = await world.check('EMPLOYEES', PEOPLE);
    await cancelImport(world.pool, checked.id, OPERATOR);
    expect((await world.look(checked.id)).task.state).toBe('CANCELLED');
    expect(await world.value('select count(*) from import_row')).toBe(0);
    expect(await refusal(cancelImport(world.pool, checked.id, OPERATOR))).toMatchObject({ importState: 'CANCELLED' });
    expect(await refusal(applyImport(world.pool, checked.id, null, OPTIONS))).toMatchObject({ importState: 'CANCELLED' });
  });

  it('is left as it is by somebody who may not import into the government', async () => {
    const checked = await world.check('EMPLOYEES', PEOPLE);
    const forbidden = { extensions: { code: 'FORBIDDEN' } };
    await expect(claimImport(world.pool, checked.id, { mayImport: false })).rejects.toMatchObject(forbidden);
    await expect(cancelImport(world.pool, checked.id, { mayImport: false })).rejects.toMatchObject(forbidden);
    expect((await world.look(checked.id)).task.state).toBe('CHECKED');
  });

  it('that is gone is neither applied nor cancelled, and no state is made up for it', async () => {
    const { id } = await world.check('EMPLOYEES', PEOPLE);
    await world.pool.query('delete from import where id = $1', [id]);
    const gone = { extensions: { code: 'NOT_FOUND' } };
    await expect(applyImport(world.pool, id, null, OPTIONS)).rejects.toMatchObject(gone);
    await expect(cancelImport(world.pool, id, OPERATOR)).rejects.toMatchObject(gone);
  });

  it('cancelled while it is read ends as cancelled', async () => {
    const id = await receive(Readable.from([PEOPLE]));
    const task = await moveImport(world.pool, id, 'cancel');
    expect(task?.state).toBe('CANCELLED');
    await checkImport(world.pool, id, OPTIONS);
    expect((await world.look(id)).task.state).toBe('CANCELLED');
  });

  it('is heard of by whoever listens', async () => {
    const heard: string[] = [];
    const listener = new pg.Client({ connectionString: world.url });
    await listener.connect();
    listener.on('notification', (message) => heard.push(message.payload ?? ''));
    await listener.query('listen selaras_nodes');
    const checked = await world.check('EMPLOYEES', PEOPLE);
    await applyImport(world.pool, checked.id, null, OPTIONS);
    await listener.query('select 1');
    await listener.end();
    expect(new Set(heard)).toEqual(new Set([`import_${checked.id}`]));
    expect(heard.length).toBeGreaterThanOrEqual(4);
  });

  it('fails without a word about values when the fault is ours', async () => {
    const checked = await world.check('EMPLOYEES', PEOPLE);
    const task = await claimImport(world.pool, checked.id, OPERATOR);
    if (task instanceof ImportNotReady) throw new Error(task.message);
    const told: object[] = [];
    await expect(
      finishApplying(world.pool, { ...task, instansi_id: 'not-a-uuid' }, null, { ...OPTIONS, log: { error: (details) => told.push(details) } }),
    ).rejects.toThrow('uuid');
    expect((await world.look(checked.id)).task).toMatchObject({ state: 'CHECKED', problem: { code: 'INTERNAL' } });
    expect(JSON.stringify(told)).not.toContain('not-a-uuid');
  });
});

describe('work on imports', () => {
  it('is ended where one was cancelled, refused or is gone, and never by its own success', async () => {
    const made = await world.all<{ id: string; state: string }>(
      `insert into import (instansi_id, kind, state, file_name, byte_size)
       select $1, 'EMPLOYEES', state, 'pegawai.csv', 10 from unnest(array['RECEIVED', 'READING', 'CHECKED', 'APPLYING', 'APPLIED', 'REFUSED', 'CANCELLED']) state
       returning id, state`,
      [world.instansiId],
    );
    const gone = '00000000-0000-7000-8000-000000000000';
    const ended = await endedAmong(world.pool, [...made.map(({ id }) => id), gone]);
    expect(ended.map((id) => made.find((one) => one.id === id)?.state ?? 'gone')).toEqual(['REFUSED', 'CANCELLED', 'gone']);
  });
});

describe('after a server was killed', () => {
  it('what it worked on is ended as interrupted, and what another server works on is left alone', async () => {
    const [reading, applying, alive] = await Promise.all([
      world.check('EMPLOYEES', PEOPLE),
      world.check('EMPLOYEES', PEOPLE),
      world.check('EMPLOYEES', PEOPLE),
    ]);
    await world.pool.query("update import set state = 'READING', held_until = now() where id = any($1)", [[reading.id, alive.id]]);
    await world.pool.query("update import set state = 'APPLYING', held_until = now() where id = $1", [applying.id]);
    const other = await world.pool.connect();
    await other.query('select pg_advisory_lock(hashtextextended($1, 0))', [alive.id]);
    expect(await resumeInterruptedImports(world.pool)).toBe(2);
    expect((await world.look(reading.id)).task).toMatchObject({ state: 'REFUSED', problem: { code: 'IMPORT_INTERRUPTED' } });
    expect((await world.look(applying.id)).task).toMatchObject({ state: 'REFUSED', problem: { code: 'IMPORT_INTERRUPTED' } });
    expect((await world.look(alive.id)).task.state).toBe('READING');
    await other.query('select pg_advisory_unlock_all()');
    other.release();
  });

  it('what waits in the line of a server that says it lives is left to it, however long it waits', async () => {
    const id = await receive(Readable.from([PEOPLE]));
    await world.pool.query("update import set started_at = now() - interval '1 hour' where id = $1", [id]);
    const taken: string[] = [];
    expect(await resumeInterruptedImports(world.pool, (left) => taken.push(left.id))).toBe(0);
    expect((await world.look(id)).task.state).toBe('RECEIVED');
    await world.pool.query('update import set held_until = now() where id = $1', [id]);
    // Two that look at once: one of them takes it up.
    await Promise.all([1, 2].map(() => resumeInterruptedImports(world.pool, (left) => taken.push(left.id))));
    expect(taken).toEqual([id]);
    await forgetFile(id);
  });

  it('what waits on another machine is left to that one while it may be starting again, and ended afterwards', async () => {
    const id = await receive(Readable.from([PEOPLE]));
    await forgetFile(id);
    const silentFor = (time: string): Promise<unknown> => world.pool.query('update import set held_until = now() - $2::interval where id = $1', [id, time]);
    await silentFor('1 minute');
    expect(await resumeInterruptedImports(world.pool)).toBe(0);
    expect((await world.look(id)).task.state).toBe('RECEIVED');
    await silentFor(`${RESTART_MINUTES} minutes`);
    expect(await resumeInterruptedImports(world.pool)).toBe(1);
    expect((await world.look(id)).task).toMatchObject({ state: 'REFUSED', problem: { code: 'IMPORT_INTERRUPTED' } });
  });

  it('a checked import whose rows a crash took can no longer be applied', async () => {
    const checked = await world.check('EMPLOYEES', PEOPLE);
    await world.pool.query('delete from import_row');
    await resumeInterruptedImports(world.pool);
    expect((await world.look(checked.id)).task).toMatchObject({ state: 'REFUSED', problem: { code: 'IMPORT_INTERRUPTED' } });
  });

  it('a checked import that is whole can still be applied', async () => {
    const checked = await world.check('EMPLOYEES', PEOPLE);
    expect(await resumeInterruptedImports(world.pool)).toBe(0);
    await applyImport(world.pool, checked.id, null, OPTIONS);
  });
});
