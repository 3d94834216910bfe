import { afterAll, beforeEach, afterEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld } from '../../testing/import-world.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
});
afterEach(() => world.close());
afterAll(() => undefined);

const TREE = `code,name,parent_code,dinas_kind,singkatan
  DIK,Dinas Pendidikan,,,Disdik
  DIK-1,Bidang Guru,DIK,,
  DIK-1-1,Seksi Mutasi,DIK-1,,
  KES,Dinas Kesehatan,,Dinas,`;

const tree = (): Promise<{ path: string }[]> =>
  world.all(`
  select string_agg(a.code, '/' order by nlevel(a.path)) as path from unit u join unit a on a.path @> u.path group by u.id, u.path order by 1`);

describe('a file of units', () => {
  it('makes the dinas of its top units and the tree below, in any order of rows', async () => {
    const shuffled = ['code,name,parent_code', 'DIK-1-1,Seksi Mutasi,DIK-1', 'DIK-1,Bidang Guru,DIK', 'DIK,Dinas Pendidikan,'].join('\n');
    expect(await world.load('UNITS', shuffled)).toMatchObject({ created: 3 });
    expect((await tree()).map((row) => row.path)).toEqual(['DIK', 'DIK/DIK-1', 'DIK/DIK-1/DIK-1-1']);
    expect(await world.all('select code, name, kind from dinas')).toEqual([{ code: 'DIK', name: 'Dinas Pendidikan', kind: 'DINAS' }]);
    expect(await world.all('select kind from unit order by code')).toEqual([{ kind: 'DINAS' }, { kind: 'BIDANG' }, { kind: 'SEKSI' }]);
  });

  it('changes nothing the second time', async () => {
    await world.load('UNITS', TREE);
    const changes = await world.value("select count(*) from change_log where topic not in ('IMPORT', 'ACTS')");
    expect(await world.load('UNITS', TREE)).toEqual({ created: 0, changed: 0, closed: 0, unchanged: 4, refused: 0 });
    expect(await world.value("select count(*) from change_log where topic not in ('IMPORT', 'ACTS')")).toBe(changes);
  });

  it('renames, moves and closes, and keeps what it does not state', async () => {
    await world.load('UNITS', TREE);
    const checked = await world.check(
      'UNITS',
      'code,name,parent_code,valid_to,dinas_name\nDIK-1-1,Seksi Mutasi Guru,DIK,,\nDIK-1,Bidang Guru,,31-12-2026,\nDIK,Dinas Pendidikan,,,Dinas Pendidikan dan Kebudayaan',
    );
    expect(checked.rows.map((row) => [row.outcome, row.changes.map((change) => change.field)])).toEqual([
      ['CHANGED', ['name', 'parent_code']],
      ['CLOSED', ['valid_to']],
      ['CHANGED', ['dinas_name']],
    ]);
    expect(checked.rows[1]?.changes).toEqual([{ field: 'valid_to', before: null, after: '2026-12-31' }]);
  });

  it('turns a branch upside down without losing a path', async () => {
    await world.load('UNITS', TREE);
    await world.load('UNITS', 'code,name,parent_code\nDIK-1,Bidang Guru,DIK-1-1\nDIK-1-1,Seksi Mutasi,DIK\nDIK-1-2,Seksi Baru,DIK-1');
    expect((await tree()).map((row) => row.path)).toEqual(['DIK', 'DIK/DIK-1-1', 'DIK/DIK-1-1/DIK-1', 'DIK/DIK-1-1/DIK-1/DIK-1-2', 'KES']);
  });

  it.each([
    ['an unknown parent', 'A,Unit A,NOWHERE,', ['UNIT_PARENT_UNKNOWN']],
    ['a circle inside the file', 'A,Unit A,B,\nB,Unit B,C,\nC,Unit C,A,', ['UNIT_CIRCULAR', 'UNIT_CIRCULAR', 'UNIT_CIRCULAR']],
    ['a unit below itself', 'A,Unit A,A,', ['UNIT_CIRCULAR']],
    ['a circle with what is on record', 'DIK-1,Bidang Guru,DIK-1-1,', ['UNIT_CIRCULAR']],
    ['a code twice', 'A,Unit A,DIK,\nA,Unit A,DIK,', ['UNIT_TWICE']],
    ['a second top unit of a dinas', 'A,Unit A,,DIK', ['DINAS_HAS_ROOT']],
    ['two top units for one new dinas', 'A,Unit A,,NEW\nB,Unit B,,NEW', ['DINAS_HAS_ROOT', 'DINAS_HAS_ROOT']],
    ['a dinas other than that of the parent', 'A,Unit A,DIK,KES', ['DINAS_DIFFERS']],
    ['a move to another dinas', 'DIK-1,Bidang Guru,KES,', ['UNIT_MOVES_DINAS']],
    ['an empty name', 'A,,DIK,', ['VALUE_MISSING']],
  ])('is refused for %s', async (_what, rows, codes) => {
    await world.load('UNITS', TREE);
    const checked = await world.check('UNITS', `code,name,parent_code,dinas_code\n${rows}`);
    expect(checked.codes).toEqual(codes);
    expect(checked.task).toMatchObject({ state: 'CHECKED', counts: { refused: codes.length } });
    for (const problem of checked.rows.flatMap((row) => row.problems))
      expect(problem).toMatchObject({ message: expect.stringMatching(/^Row \d+, column /), remedy: expect.stringMatching(/.{10}/) });
  });

  it('is refused for days that end before they begin, or leave positions outside', async () => {
    await world.settle();
    const checked = await world.check(
      'UNITS',
      'code,name,parent_code,valid_from,valid_to\nA,Unit A,DIK,2026-01-01,2025-01-01\nDIK-1,Bidang Sekolah Dasar,,,2025-01-01',
    );
    expect(checked.codes).toEqual(['RANGE_ENDS_BEFORE_START', 'UNIT_HOLDS_POSITIONS']);
    // A later first day leaves them outside as well, with no last day in sight.
    const later = await world.check('UNITS', 'code,name,valid_from\nDIK-1,Bidang Sekolah Dasar,2026-07-01');
    expect(later.codes).toEqual(['UNIT_HOLDS_POSITIONS']);
  });

  it('stays inside the chosen dinas', async () => {
    await world.load('UNITS', TREE);
    expect((await world.check('UNITS', 'code,name,parent_code\nA,Unit A,KES\nB,Unit B,DIK\nC,Dinas Baru,', { dinas: 'DIK' })).codes).toEqual([
      'OUTSIDE_DINAS',
      'OUTSIDE_DINAS',
    ]);
  });

  it('with a chain of 20,000 units is refused in good time', async () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `U${index},Unit ${index},U${index + 1}`).join('\n');
    const circular = await world.check('UNITS', `code,name,parent_code\n${chain}\nU20000,Unit,U0`);
    expect(circular.task.counts.refused).toBe(20_001);
    const deep = await world.check('UNITS', `code,name,parent_code\n${chain}\nU20000,Unit,`);
    expect(deep.codes.every((code) => code === 'UNIT_TOO_DEEP')).toBe(true);
    expect(deep.task.counts.refused).toBe(20_001 - 51);
  }, 60_000);

  it('takes a dash for the parent of a top unit, and does not make one of a unit below another', async () => {
    const file = 'code,name,parent_code,short_name\nKES,Dinas Kesehatan,-,Dinkes\nKES-1,Bidang Gizi,KES,-';
    expect(await world.load('UNITS', file)).toMatchObject({ created: 2 });
    expect(await world.load('UNITS', file)).toMatchObject({ unchanged: 2 });
    expect(await world.value("select short_name from dinas where code = 'KES'")).toBe('Dinkes');
    expect((await world.check('UNITS', 'code,name,parent_code\nKES-1,Bidang Gizi,-')).codes).toContain('UNIT_KEEPS_PARENT');
  });

  it('keeps the name of a dinas that is not called like its top unit, and renames one that is', async () => {
    await world.load('UNITS', 'code,name,dinas_name\nKES,Sekretariat Kesehatan,Dinas Kesehatan\nBUD,Dinas Budaya,');
    await world.load('UNITS', 'code,name\nKES,Sekretariat\nBUD,Dinas Kebudayaan');
    expect(await world.all("select name from dinas where code in ('KES', 'BUD') order by code")).toEqual([
      { name: 'Dinas Kebudayaan' },
      { name: 'Dinas Kesehatan' },
    ]);
  });

  it('opens a closed unit again for as long as the one above exists', async () => {
    await world.load('UNITS', 'code,name,parent_code,valid_to\nKES,Dinas Kesehatan,,2030-12-31\nKES-1,Bidang Gizi,KES,2026-06-30');
    expect(await world.load('UNITS', 'code,name,valid_to\nKES-1,Bidang Gizi,-')).toMatchObject({ changed: 1 });
    expect(await world.value("select valid_to::text from unit where code = 'KES-1'")).toBe('2030-12-31');
  });
});

describe('a kind that is none of the known ones', () => {
  const kinds = () => world.all("select code, kind, kind_written from unit where code like 'INS%' order by code");

  it('is kept as it is written, left by a blank, and gone once a known one is stated', async () => {
    await world.load('UNITS', 'kode,nama,jenis,kode_induk\nDK,Dinas Contoh,,\nINS-1,Instalasi Gizi,Instalasi,DK\nINS-2,Instalasi Farmasi,Pokja,DK');
    expect(await kinds()).toEqual([
      { code: 'INS-1', kind: 'LAINNYA', kind_written: 'Instalasi' },
      { code: 'INS-2', kind: 'LAINNYA', kind_written: 'Pokja' },
    ]);
    expect(await world.load('UNITS', 'kode,nama,jenis,kode_induk\nINS-1,Instalasi Gizi,INSTALASI,DK\nINS-2,Instalasi Farmasi,,DK')).toMatchObject({
      changed: 1,
      unchanged: 1,
    });
    expect(await world.load('UNITS', 'kode,nama,jenis,kode_induk\nINS-1,Instalasi Gizi,Bidang,DK\nINS-2,Instalasi Apotek,,DK')).toMatchObject({ changed: 2 });
    expect(await kinds()).toEqual([
      { code: 'INS-1', kind: 'BIDANG', kind_written: null },
      { code: 'INS-2', kind: 'LAINNYA', kind_written: 'Pokja' },
    ]);
  });

  it('is kept of a dinas as well', async () => {
    await world.load('UNITS', 'kode,nama,jenis,jenis_perangkat_daerah\nLP,Lembaga Contoh,Lembaga,Lembaga Lain');
    expect(
      await world.all("select d.kind, d.kind_written, u.kind_written as of_unit from dinas d join unit u on u.dinas_id = d.id where d.code = 'LP'"),
    ).toEqual([{ kind: 'LAINNYA', kind_written: 'Lembaga Lain', of_unit: 'Lembaga' }]);
    expect(await world.load('UNITS', 'kode,nama\nLP,Lembaga Contoh')).toMatchObject({ unchanged: 1 });
    await world.load('UNITS', 'kode,nama,jenis_perangkat_daerah\nLP,Lembaga Contoh,Badan');
    expect(await world.all("select kind, kind_written from dinas where code = 'LP'")).toEqual([{ kind: 'BADAN', kind_written: null }]);
  });
});
