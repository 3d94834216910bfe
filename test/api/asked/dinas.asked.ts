import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.DinasUnitsRestDocument).with((place) => ({ id: place.dinas.node, periodId: place.period.node, asOf: '2026-06-01', after: null })),
  asking(web.DinasPageDocument).with((place) => ({ id: place.dinas.node, periodId: place.period.node })),
  asking(web.DinasLiveDocument).with((place) => ({ id: place.dinas.node, periodId: place.period.node })),
  asking(web.DinasPositionsPageDocument).with((place) => ({ id: place.dinas.node, first: 100 })),
  asking(web.DinasPositionsPageDocument).with(
    (place) => ({ id: place.dinas.node, first: 100, orderBy: { field: 'DIFFERENCE' }, filter: { vacant: { eq: true } } }),
    {
      way: 'the vacant ones, by gap',
    },
  ),
  asking(web.UnitToChangeDocument).with((place) => ({ id: `unit_${place.dinas.rootUnitId}` })),
  asking(web.CreateUnitDocument).with((place) => ({
    input: { parentId: `unit_${place.dinas.rootUnitId}`, code: 'U-BARU', name: 'Seksi Baru', unitKind: 'SEKSI', validFrom: '2026-01-01', preview: true },
  })),
  asking(web.RenameUnitDocument).with(async (place) => ({
    input: { unitId: (await place.world.unit(place.dinas, 'Seksi Lama')).node, version: 1, name: 'Seksi Baru', since: '2026-03-01', preview: true },
  })),
  asking(web.CorrectUnitDocument).with(async (place) => ({
    input: { unitId: (await place.world.unit(place.dinas, 'Seksi Salah')).node, version: 1, name: 'Seksi Betul', preview: true },
  })),
  asking(web.RenameDinasDocument).with(async (place) => ({
    input: { dinasId: (await place.world.dinas('Dinas Lama')).node, version: 1, name: 'Dinas Baru', since: '2026-03-01', preview: true },
  })),
  asking(web.CorrectDinasDocument).with(async (place) => ({
    input: { dinasId: (await place.world.dinas('Dinas Salah')).node, version: 1, name: 'Dinas Betul', preview: true },
  })),
  asking(web.TransferUnitDocument).with(async (place) => {
    const [gone, above] = [await place.world.unit(place.dinas, 'Seksi Pergi'), await place.world.unit(place.dinas, 'Bidang Lain')];
    return { input: { unitId: gone.node, version: 1, parentId: above.node, since: '2026-03-01', preview: true } };
  }),
  asking(web.MergeUnitsDocument).with(async (place) => {
    const [gone, into] = [await place.world.unit(place.dinas, 'Seksi Gabung'), await place.world.unit(place.dinas, 'Bidang Tujuan Gabung')];
    return { input: { units: [{ unitId: gone.node, version: 1 }], intoId: into.node, since: '2026-03-01', preview: true } };
  }),
  asking(web.SplitUnitDocument).with(async (place) => {
    const whole = await place.world.unit(place.dinas, 'Seksi Pecah');
    const post = await place.world.position(place.dinas, 'Staf Pecah', { unit: whole, from: '2024-01-01' });
    return {
      input: {
        unitId: whole.node,
        version: 1,
        positionIds: [post.node],
        code: 'U-PECAH',
        name: 'Seksi Pecahan',
        unitKind: 'SEKSI',
        since: '2026-03-01',
        preview: true,
      },
    };
  }),
  asking(web.MoveUnitDocument).with(async (place) => {
    const [moved, above] = [await place.world.unit(place.dinas, 'Seksi Pindah'), await place.world.unit(place.dinas, 'Bidang Tujuan')];
    return { input: { unitId: moved.node, version: 1, parentId: above.node, preview: true } };
  }),
  asking(web.CloseUnitDocument).with(async (place) => ({
    input: { unitId: (await place.world.unit(place.dinas, 'Seksi Ditutup')).node, version: 1, lastDay: '2030-12-31', preview: true },
  })),
  asking(web.ReopenUnitDocument).with(async (place) => {
    const closed = await place.world.unit(place.dinas, 'Seksi Dibuka');
    await place.world.system.query("update unit set valid_to = '2030-12-31' where id = $1", [closed.id]);
    return { input: { unitId: closed.node, version: 2, withRest: true, preview: true } };
  }),
  asking(web.DinasEvaluationsPageDocument).with((place) => ({ id: place.dinas.node, periodId: place.period.node, first: 100 })),
];
