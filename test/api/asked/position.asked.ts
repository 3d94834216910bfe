import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.PositionPageDocument).with((place) => ({ id: place.staffPost.node })),
  asking(web.PositionPageDocument).with((place) => ({ id: place.head.node }), { way: 'of a head' }),
  asking(web.PositionSubordinatesDocument).with((place) => ({ id: place.head.node, first: 50 })),
  asking(web.ChangePositionDocument).with((place) => ({ input: { positionId: place.head.node, version: 1, positionClass: 12, preview: true } })),
  asking(web.ClosePositionDocument).with((place) => ({
    input: { positionId: place.staffPost.node, version: 1, lastDay: '2030-12-31', endHolders: true, preview: true },
  })),
  asking(web.ReopenPositionDocument).with(async (place) => {
    const closed = await place.world.position(place.dinas, 'Ditutup', { to: '2030-12-31' });
    return { input: { positionId: closed.node, version: 1, preview: true } };
  }),
];
