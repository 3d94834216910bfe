import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ImportWorld } from '../../testing/import-world.ts';

const realMap = (name: string): string => readFileSync(join(import.meta.dirname, '../../../data/real', name), 'utf8');

let world: ImportWorld;
beforeAll(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.load(
    'UNITS',
    `code,name,dinas_kind,singkatan
    BAPPERIDA,"Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah",Badan,Bapperida
    SETJEN,Sekretariat Jenderal DPD RI,Lainnya,Setjen`,
  );
});
afterAll(() => world.close());

const totals = async (dinas: string): Promise<object> =>
  (
    await world.all<object>(
      `
  select count(*)::int as positions, sum(need)::int as need, count(distinct unit_id)::int as units from position_facts('2026-11-21', array[(select id from dinas where code = $1)])`,
      [dinas],
    )
  )[0] ?? {};

describe('the map of Bapperida Kota Pekalongan', () => {
  it('goes through as it is', async () => {
    const checked = await world.check('POSITIONS', realMap('peta_jabatan_bapperida_kota_pekalongan.csv'), { dinas: 'BAPPERIDA' });
    expect(checked.codes).toEqual([]);
    expect(checked.task).toMatchObject({ state: 'CHECKED', rows_total: 42, counts: { created: 42, refused: 0 } });
    expect(await world.load('POSITIONS', realMap('peta_jabatan_bapperida_kota_pekalongan.csv'), { dinas: 'BAPPERIDA' })).toMatchObject({ created: 42 });
    expect(await totals('BAPPERIDA')).toEqual({ positions: 42, need: 55, units: 8 });
  });

  it('places posts of "Badan" in the top unit and gives every post its kind and superior', async () => {
    expect(
      await world.all(
        "select p.title, p.kind, p.jenjang, u.code as unit, s.title as superior from position p join unit u on u.id = p.unit_id left join position s on s.id = p.superior_position_id where p.title in ('Kepala Badan', 'Perencana Ahli Madya', 'Sekretaris', 'Kepala Subbagian Umum dan Kepegawaian', 'Peneliti Ahli Muda') order by p.title",
      ),
    ).toMatchObject([
      { title: 'Kepala Badan', kind: 'JPT', unit: 'BAPPERIDA', superior: null },
      { title: 'Kepala Subbagian Umum dan Kepegawaian', kind: 'PENGAWAS', superior: 'Kepala Badan' },
      { title: 'Peneliti Ahli Muda', kind: 'FUNGSIONAL', jenjang: 'AHLI_MUDA', superior: 'Kepala Bidang Riset dan Inovasi Daerah' },
      { title: 'Perencana Ahli Madya', kind: 'FUNGSIONAL', jenjang: 'AHLI_MADYA', unit: 'BAPPERIDA', superior: 'Kepala Badan' },
      { title: 'Sekretaris', kind: 'ADMINISTRATOR', superior: 'Kepala Badan' },
    ]);
  });

  it('changes nothing the second time', async () => {
    expect(await world.load('POSITIONS', realMap('peta_jabatan_bapperida_kota_pekalongan.csv'), { dinas: 'BAPPERIDA' })).toEqual({
      created: 0,
      changed: 0,
      closed: 0,
      unchanged: 42,
      refused: 0,
    });
  });
});

describe('the map of Sekretariat Jenderal DPD RI', () => {
  it('goes through as it is', async () => {
    const checked = await world.check('POSITIONS', realMap('peta_jabatan_setjen_dpd_ri.csv'), { dinas: 'SETJEN' });
    expect(checked.codes).toEqual([]);
    expect(checked.task).toMatchObject({ state: 'CHECKED', rows_total: 2622, problem: { code: 'COLUMNS_IGNORED', column: 'tingkat, lokasi' } });
    expect(await world.load('POSITIONS', realMap('peta_jabatan_setjen_dpd_ri.csv'), { dinas: 'SETJEN' })).toMatchObject({ created: 2622 });
    expect(await totals('SETJEN')).toEqual({ positions: 2622, need: 3001, units: 282 });
  });

  it('lays its 282 units out along the line of superiors', async () => {
    expect(
      await world.all(
        "select nlevel(path) as level, count(*)::int as units from unit where dinas_id = (select id from dinas where code = 'SETJEN') group by 1 order by 1",
      ),
    ).toEqual([
      { level: 1, units: 1 },
      { level: 2, units: expect.any(Number) },
      { level: 3, units: expect.any(Number) },
      { level: 4, units: expect.any(Number) },
      { level: 5, units: expect.any(Number) },
    ]);
  });

  it('changes nothing the second time', async () => {
    expect(await world.load('POSITIONS', realMap('peta_jabatan_setjen_dpd_ri.csv'), { dinas: 'SETJEN' })).toEqual({
      created: 0,
      changed: 0,
      closed: 0,
      unchanged: 2622,
      refused: 0,
    });
  });
});
