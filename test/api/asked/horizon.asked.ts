import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.HorizonPageDocument).with(({ world }) => ({ instansiId: world.instansi.node, parts: 12 })),
  asking(web.HorizonPageDocument).with(({ world, dinas }) => ({ instansiId: world.instansi.node, dinasId: dinas.node, parts: 12 }), { way: 'of a dinas' }),
  asking(web.UnitsFallingShortDocument).with(({ world, dinas }) => ({ instansiId: world.instansi.node, dinasId: dinas.node, first: 10 })),
  asking(web.FiveYearPlanDocument).with(({ world }) => ({ instansiId: world.instansi.node, first: 25 })),
  asking(web.FiveYearPlanDocument).with(({ world, dinas }) => ({ instansiId: world.instansi.node, dinasId: dinas.node, toFillOnly: true, first: 25 }), {
    way: 'of a dinas, to fill',
  }),
];
