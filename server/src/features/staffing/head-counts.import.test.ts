import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld } from '../../testing/import-world.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.settle();
});
afterEach(() => world.close());

const reported = (): Promise<object[]> =>
  world.all('select u.code as unit, r.day, r.total, r.pns, r.pppk from reported_head_count r left join unit u on u.id = r.unit_id order by r.day, u.code');

describe('a file of head counts', () => {
  it('goes in as governments publish it, once, and counts nobody', async () => {
    const file = 'perangkat_daerah,jumlah_asn\nDINAS  PENDIDIKAN,11965';
    expect((await world.check('HEAD_COUNTS', file)).rows[0]).toMatchObject({ outcome: 'CREATED', problems: [] });
    expect(await world.load('HEAD_COUNTS', file)).toMatchObject({ created: 1 });
    expect(await world.load('HEAD_COUNTS', file)).toMatchObject({ unchanged: 1 });
    expect(await world.load('HEAD_COUNTS', 'perangkat_daerah,jumlah_asn,pns\nDinas Pendidikan,11966,9000')).toMatchObject({ changed: 1 });
    expect(await reported()).toEqual([{ unit: null, day: '2026-11-21', total: 11_966, pns: 9_000, pppk: null }]);
    expect(await world.value('select count(*) from assignment')).toBe(0);
  });

  it('is of a dinas or of a unit, and of a day', async () => {
    await world.load('HEAD_COUNTS', 'kode_opd,kode_unit,tanggal,jumlah,pns,pppk\nDIK,,09-08-2026,30,20,10\n,DIK-1,09-08-2026,12,,\nDIK,,09-08-2025,28,,');
    expect(await reported()).toEqual([
      { unit: null, day: '2025-08-09', total: 28, pns: null, pppk: null },
      { unit: 'DIK-1', day: '2026-08-09', total: 12, pns: null, pppk: null },
      { unit: null, day: '2026-08-09', total: 30, pns: 20, pppk: 10 },
    ]);
  });

  it('is told what does not fit', async () => {
    const codes = async (rows: string, options = {}): Promise<readonly string[]> =>
      (await world.check('HEAD_COUNTS', `perangkat_daerah,kode_unit,jumlah,laki_laki,perempuan\n${rows}`, options)).codes;
    expect(await codes('Dinas Tiada,,3,,')).toEqual(['DINAS_UNKNOWN']);
    expect(await codes('Dinas Pendidikan,TIADA,3,,')).toEqual(['DINAS_UNKNOWN']);
    expect(await codes('Dinas Pendidikan,,3,1,1')).toEqual(['HEAD_COUNT_DIFFERS']);
    expect(await codes('Dinas Pendidikan,,3,,\nDinas Pendidikan,,4,,')).toEqual(['HEAD_COUNT_TWICE']);
    await world.load('UNITS', 'kode,nama,kode_induk\nKES,Dinas Kesehatan,');
    expect(await codes('Dinas Kesehatan,,3,,', { dinas: 'DIK' })).toEqual(['OUTSIDE_DINAS']);
  });
});
