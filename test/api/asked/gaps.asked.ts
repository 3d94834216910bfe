import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.PositionGapsDocument).with((place) => ({ instansiId: place.world.instansi.node, dinasId: place.dinas.node, first: 25 })),
  asking(web.PositionGapSumsDocument).with((place) => ({ instansiId: place.world.instansi.node, dinasId: place.dinas.node })),
  asking(web.HolderMisfitsDocument).with((place) => ({ instansiId: place.world.instansi.node, first: 25 })),
];
