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

  it('is refused for a NIP twice, and for somebody of another government without saying who', async () => {
    const other = await world.all<{ id: string }>(
      "insert into instansi (code, name, time_zone) values ('kota-lain', 'Kota Lain', 'Asia/Jakarta') returning id",
    );
    await world.pool.query(
      "insert into employee (instansi_id, nip, name, sex, birth_date, status) values ($1, '198503032010012003', 'Rahasia', 'FEMALE', '1985-03-03', 'PNS')",
      [other[0]?.id],
    );
    const checked = await world.check('EMPLOYEES', `nip,nama\n${SITI},Siti Aminah\n${SITI},Siti\n198503032010012003,Ani`);
    expect(checked.rows.map((row) => [row.outcome, ...row.problems.map((problem) => problem.code)])).toEqual([
      ['UNCHANGED'],
      ['REFUSED', 'NIP_TWICE'],
      ['REFUSED', 'EMPLOYEE_ELSEWHERE'],
    ]);
    expect(JSON.stringify(checked.rows)).not.toContain('Rahasia');
    expect(checked.rows[1]?.problems[0]?.message).toBe(`Row 3, column nip, "${SITI}": The NIP is already in row 2.`);
  });
});
