import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.PositionPageDocument).with((place) => ({ id: place.staffPost.node })),
  asking(web.PositionPageDocument).with((place) => ({ id: place.head.node }), { way: 'of a head' }),
  asking(web.PositionSubordinatesDocument).with((place) => ({ id: place.head.node, first: 50 })),
  asking(web.CreatePositionDocument).with(async (place) => ({
    input: {
      unitId: (await place.world.unit(place.dinas, 'Seksi baru')).node,
      code: 'BARU',
      title: 'Arsiparis',
      positionKind: 'PELAKSANA',
      validFrom: '2026-01-01',
      need: 2,
      preview: true,
    },
  })),
  asking(web.SetPositionNeedDocument).with(async (place) => ({
    input: { positionId: (await place.world.position(place.dinas, 'Tanpa kebutuhan', { need: null })).node, since: '2026-01-01', need: 3, preview: true },
  })),
  asking(web.SetSuperiorPositionDocument).with((place) => ({ input: { positionId: place.staffPost.node, version: 1, preview: true } })),
  asking(web.ChangePositionDocument).with((place) => ({ input: { positionId: place.head.node, version: 1, positionClass: 12, preview: true } })),
  asking(web.ClosePositionDocument).with((place) => ({
    input: { positionId: place.staffPost.node, version: 1, lastDay: '2030-12-31', endHolders: true, preview: true },
  })),
  asking(web.ReopenPositionDocument).with(async (place) => {
    const closed = await place.world.position(place.dinas, 'Ditutup', { to: '2030-12-31' });
    return { input: { positionId: closed.node, version: 1, preview: true } };
  }),
];
