import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.ActsPageDocument).with((place) => ({ instansiId: place.world.instansi.node, first: 25 })),
  asking(web.ActPageDocument).with(async (place) => ({ id: (await place.world.act({ dinas: place.dinas })).node })),
  asking(web.ActRowsPanelDocument).with(async (place) => ({ id: (await place.world.act({ dinas: place.dinas })).node, first: 25 })),
  asking(web.UndoActDocument).with(async (place) => ({ input: { actId: (await place.world.act({ dinas: place.dinas })).node, preview: true } })),
];
