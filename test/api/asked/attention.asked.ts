import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.AttentionCountsDocument).with((place) => ({ instansiId: place.world.instansi.node, language: 'ID' })),
  asking(web.AttentionRowsDocument).with((place) => ({ instansiId: place.world.instansi.node, matter: 'SUPERIOR_MISSING', first: 25 })),
];
