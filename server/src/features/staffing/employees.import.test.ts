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

  it('asks whether somebody of the same name and day of birth under another NIP is somebody else', async () => {
    const codes = async (rows: string): Promise<readonly (readonly string[])[]> =>
      (await world.check('EMPLOYEES', `nip,nama,tanggal_lahir\n${rows}`)).rows.map((row) => row.problems.map(({ code }) => code));
    // On record already, and once more: the one on record is no new person.
    expect(await codes(`198001012023211001,BUDI SANTOSO,01-01-1980\n${BUDI},Budi Santoso,`)).toEqual([['PERSON_SEEMS_KNOWN'], []]);
    // Twice in one file, by the dates of birth in the numbers.
    expect(await codes('199507072021211001,Maria Contoh,\n199507072026032001,Maria  Contoh,')).toEqual([['PERSON_SEEMS_KNOWN'], ['PERSON_SEEMS_KNOWN']]);
    expect(await codes('199507082021211001,Maria Contoh,\n199507072026032001,Maria Contoh,\n199507072026032002,Maria Lain,')).toEqual([[], [], []]);
    expect(await world.load('EMPLOYEES', 'nip,nama,tanggal_lahir\n198001012023211001,Budi Santoso,01-01-1980')).toMatchObject({ created: 1 });
  });

  it('tells who imports for one dinas nothing of the days of birth of people on record', async () => {
    const days = ['199001012015051001,Budi Santoso,31-12-1979', '199001012015051002,Budi Santoso,01-01-1980'].join('\n');
    const { codes } = await world.check('EMPLOYEES', `nip,nama,tanggal_lahir\n${days}`, { dinas: 'DIK' });
    expect(codes).not.toContain('PERSON_SEEMS_KNOWN');
  });

  it('keeps titles apart from names, from columns of their own or out of the name', async () => {
    const ANI = '198503032010012003';
    const titled = (): Promise<object[]> => world.all('select name, title_before, title_after from employee order by nip');
    const checked = await world.check('EMPLOYEES', `NIP;NAMA;GELAR DEPAN;GELAR BELAKANG\n${SITI};Siti Aminah;Hj.;S.Pd.`);
    expect(checked.rows[0]?.changes).toEqual([
      { field: 'title_before', before: null, after: 'Hj.' },
      { field: 'title_after', before: null, after: 'S.Pd.' },
    ]);
    await world.load(
      'EMPLOYEES',
      [
        'NIP;NAMA;GELAR DEPAN;GELAR BELAKANG',
        `${BUDI};Dr. Ir. H. Budi Santoso, S.T., M.Si.;;`,
        `${ANI};dr. Ani Lestari, Sp.A;drg.;`,
        `${SITI};Siti Aminah;Hj.;S.Pd.`,
      ].join('\n'),
    );
    expect(await titled()).toEqual([
      { name: 'Budi Santoso', title_before: 'Dr. Ir. H.', title_after: 'S.T., M.Si.' },
      // What has a column of its own is what that says.
      { name: 'Ani Lestari', title_before: 'drg.', title_after: 'Sp.A' },
      { name: 'Siti Aminah', title_before: 'Hj.', title_after: 'S.Pd.' },
    ]);
    // A name without titles says nothing of them; a dash in their column takes them away, also those in the name.
    await world.load('EMPLOYEES', `nip;nama\n${BUDI};Budi Santoso\n${SITI};Siti Aminah`);
    expect(await titled()).toMatchObject([{ title_before: 'Dr. Ir. H.' }, {}, { title_after: 'S.Pd.' }]);
    await world.load('EMPLOYEES', `nip;nama;gelar_depan;gelar_belakang\n${BUDI};Budi Santoso;-;\n${SITI};Hj. Siti Aminah;-;-`);
    expect(await titled()).toMatchObject([
      { title_before: null, title_after: 'S.T., M.Si.' },
      {},
      { name: 'Siti Aminah', title_before: null, title_after: null },
    ]);
  });

  it('keeps what the record said before: until the day it is applied, and nothing of what was not on record', async () => {
    const facts = (): Promise<object[]> =>
      world.all(`select fact, value, field, valid_from >= current_date as today from employee_fact order by fact, valid_from nulls first`);
    await world.load('EMPLOYEES', `nip,nama,gol,pendidikan,jurusan\n${BUDI},Budi Santoso,III/a,S1,Hukum\n${SITI},Siti Aminah,III/b,,`);
    await world.all('delete from employee_fact');
    await world.load('EMPLOYEES', `nip,nama,gol,pendidikan,jurusan\n${BUDI},Budi Santoso,III/b,S2,Hukum Tata Negara\n${SITI},Siti Aminah,III/b,S1,`);
    expect(await facts()).toEqual([
      { fact: 'EDUCATION', value: 'S1', field: 'Hukum', today: null },
      { fact: 'EDUCATION', value: 'S2', field: 'Hukum Tata Negara', today: true },
      { fact: 'GOLONGAN', value: 'III/a', field: null, today: null },
      { fact: 'GOLONGAN', value: 'III/b', field: null, today: true },
    ]);
    // Twice on a day: what stood in between held on none.
    await world.load('EMPLOYEES', `nip,nama,gol\n${BUDI},Budi Santoso,III/c`);
    expect((await facts()).slice(2)).toMatchObject([{ value: 'III/a' }, { value: 'III/c', today: true }]);
  });

  describe('who got another NIP', () => {
    const NEW = '198001012026031001';
    const numbers = (): Promise<object[]> => world.all('select nip, name from employee order by nip');
    const former = (): Promise<object[]> => world.all('select nip, valid_from, valid_to from employee_nip');

    it('is the same person by the former one, which is kept with its last day', async () => {
      const file = `nip,nama,nip_lama\n${NEW},Budi Santoso,${BUDI}`;
      const { rows } = await world.check('EMPLOYEES', file);
      expect(rows[0]).toMatchObject({ outcome: 'CHANGED', changes: [{ field: 'nip', before: BUDI, after: NEW }], problems: [] });
      expect(await world.load('EMPLOYEES', file)).toMatchObject({ changed: 1, created: 0 });
      expect(await numbers()).toEqual([
        { nip: NEW, name: 'Budi Santoso' },
        { nip: SITI, name: 'Siti Aminah' },
      ]);
      expect(await former()).toEqual([{ nip: BUDI, valid_from: null, valid_to: expect.any(String) }]);
      expect(await world.load('EMPLOYEES', file)).toMatchObject({ unchanged: 1 });
      // Files that know the old number are told the new one, wherever people are known by it.
      for (const [kind, old] of [
        ['EMPLOYEES', `nip,nama\n${BUDI},Budi`],
        ['ASSIGNMENTS', `nip,kode_jabatan,tmt\n${BUDI},P1,2020-01-01`],
      ] as const)
        expect((await world.check(kind, old)).rows[0]?.problems).toMatchObject([{ code: 'NIP_IS_FORMER', message: expect.stringContaining(NEW) }]);
    });

    it('is the same person where that is answered, in the file', async () => {
      const file = (answer: string): string => `nip,nama,tanggal_lahir,Jawaban\n${NEW},BUDI SANTOSO,01-01-1980,${answer}`;
      expect((await world.check('EMPLOYEES', file(''))).rows[0]).toMatchObject({ outcome: 'CREATED', problems: [{ code: 'PERSON_SEEMS_KNOWN', asks: true }] });
      expect((await world.check('EMPLOYEES', file('Lain'))).rows[0]).toMatchObject({ outcome: 'CREATED' });
      expect((await world.check('EMPLOYEES', file('mungkin'))).codes).toEqual(['ANSWER_UNKNOWN']);
      expect((await world.check('EMPLOYEES', file('sama'))).rows[0]).toMatchObject({ outcome: 'CHANGED', problems: [] });
      await world.load('EMPLOYEES', file('sama'));
      expect(await numbers()).toEqual([
        { nip: NEW, name: 'BUDI SANTOSO' },
        { nip: SITI, name: 'Siti Aminah' },
      ]);
    });

    it('is refused as the same where nobody is, or several are, or two records would become one', async () => {
      const codes = async (rows: string): Promise<unknown[]> =>
        (await world.check('EMPLOYEES', `nip,nama,nip_lama,jawaban\n${rows}`)).rows.map((row) => [row.outcome, ...row.problems.map(({ code }) => code)]);
      const [first, second] = ['199507072021211001', '199507072026032001'];
      expect(await codes(`${first},Maria Contoh,,sama\n${second},Maria Contoh,,`)).toEqual([
        ['REFUSED', 'PERSON_SEEMS_KNOWN'],
        ['CREATED', 'PERSON_SEEMS_KNOWN'],
      ]);
      expect(await codes(`${SITI},Siti Aminah,${BUDI},`)).toEqual([['REFUSED', 'FORMER_NIP_IS_ANOTHER']]);
      expect(await codes(`${BUDI},Budi Santoso,,\n${NEW},Budi Santoso,${BUDI},`)).toEqual([
        ['REFUSED', 'PERSON_TWICE'],
        ['REFUSED', 'PERSON_TWICE'],
      ]);
      expect(await codes(`${first},Maria Contoh,,\n${second},Maria Contoh,${first},`)).toEqual([
        ['REFUSED', 'PERSON_TWICE', 'PERSON_SEEMS_KNOWN'],
        ['CREATED', 'FORMER_NIP_UNKNOWN', 'PERSON_SEEMS_KNOWN'],
      ]);
      expect(await codes(`${NEW},Orang Baru,130123456,`)).toEqual([['CREATED']]);
    });

    it('is nobody that a file for one dinas finds by the day of birth', async () => {
      const { rows } = await world.check('EMPLOYEES', `nip,nama,jawaban\n${NEW},Budi Santoso,sama`, { dinas: 'DIK' });
      expect(rows[0]).toMatchObject({ outcome: 'CREATED', problems: [] });
    });
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
