import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld } from '../../testing/import-world.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.settle();
});
afterEach(() => world.close());

const BUDI = '198001012005011001';
const SITI = '199002142015052007';
describe('a file of employees', () => {
  it('creates people from as little as NIP and name, and changes only what it states', async () => {
    expect(await world.all('select nip, name, sex, birth_date, status, golongan from employee order by nip')).toEqual([
      { nip: BUDI, name: 'Budi Santoso', sex: 'MALE', birth_date: '1980-01-01', status: 'PNS', golongan: null },
      { nip: SITI, name: 'Siti Aminah', sex: 'FEMALE', birth_date: '1990-02-14', status: 'PNS', golongan: null },
    ]);
    await world.load('EMPLOYEES', `nip,nama,gol,pendidikan,tgl_lahir\n${BUDI},Budi Santoso,III/c,S-1,02-01-1980`);
    const again = `nip,nama,gol\n${BUDI},Budi Santoso,\n${SITI},Siti Aminah,`;
    expect(await world.load('EMPLOYEES', again)).toMatchObject({ unchanged: 2 });
    expect(await world.all('select birth_date, golongan, education_level from employee where nip = $1', [BUDI])).toEqual([
      { birth_date: '1980-01-02', golongan: 'III/c', education_level: 'S1' },
    ]);
  });

  it('is refused for a NIP twice', async () => {
    const checked = await world.check('EMPLOYEES', `nip,nama\n${SITI},Siti Aminah\n${SITI},Siti`);
    expect(checked.rows.map((row) => [row.outcome, ...row.problems.map((problem) => problem.code)])).toEqual([['UNCHANGED'], ['REFUSED', 'NIP_TWICE']]);
    expect(checked.rows[1]?.problems[0]?.message).toBe(`Row 3, column nip, "${SITI}": The NIP is already in row 2.`);
  });

  describe('with a NIP that another government holds', () => {
    const ANI = '198503032010012003';
    let elsewhere: string;
    beforeEach(async () => {
      const made = await world.all<{ id: string }>(
        "insert into instansi (code, name, time_zone) values ('kota-lain', 'Kota Lain', 'Asia/Jakarta') returning id",
      );
      elsewhere = made[0]!.id;
    });
    const peopleOf = (instansiId: string): Promise<object[]> =>
      world.all('select nip, name from employee where instansi_id = $1 and nip in ($2, $3) order by nip', [instansiId, ANI, SITI]);

    it('says and does what it does with any other NIP, and touches nobody there', async () => {
      const file = `nip,nama,gol\n${SITI},Siti Aminah,III/b\n${ANI},Ani,III/a`;
      const without = await world.check('EMPLOYEES', file);
      await world.load('EMPLOYEES', `nip,nama,gol\n${ANI},Rahasia,IV/a\n${SITI},Rahasia,IV/a`, { instansiId: elsewhere });
      const { rows, task } = await world.check('EMPLOYEES', file);
      expect(rows).toEqual(without.rows);
      expect(rows.map(({ outcome }) => outcome)).toEqual(['CHANGED', 'CREATED']);
      expect([task.state, task.counts, task.problem]).toEqual([without.task.state, without.task.counts, without.task.problem]);
      expect(await world.load('EMPLOYEES', file)).toMatchObject({ created: 1, changed: 1, refused: 0 });
      expect(await world.load('EMPLOYEES', file)).toMatchObject({ unchanged: 2 });
      expect(await peopleOf(elsewhere)).toEqual([
        { nip: ANI, name: 'Rahasia' },
        { nip: SITI, name: 'Rahasia' },
      ]);
    });

    it('is taken from both at the same moment, without one waiting for the other', async () => {
      const waiting = await world.pool.connect();
      await waiting.query('begin');
      await waiting.query("insert into employee (instansi_id, nip, name, sex, birth_date, status) values ($1, $2, 'Rahasia', 'FEMALE', '1985-03-03', 'PNS')", [
        elsewhere,
        ANI,
      ]);
      expect(await world.load('EMPLOYEES', `nip,nama\n${ANI},Ani`)).toMatchObject({ created: 1 });
      await waiting.query('commit');
      waiting.release();
      expect(await peopleOf(world.instansiId)).toContainEqual({ nip: ANI, name: 'Ani' });
      expect(await peopleOf(elsewhere)).toEqual([{ nip: ANI, name: 'Rahasia' }]);
    });
  });
});
