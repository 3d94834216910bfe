import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.UnitsPageDocument).with(({ world, period }) => ({ instansiId: world.instansi.node, periodId: period.node, belowDinas: true, first: 100 })),
  asking(web.UnitsPageDocument).with(
    ({ world, dinas, period }) => ({
      instansiId: world.instansi.node,
      periodId: period.node,
      dinasId: dinas.node,
      unitKinds: ['BIDANG'],
      search: 'seksi',
      withGap: true,
      orderBy: { field: 'NAME' },
      first: 100,
    }),
    { way: 'narrowed' },
  ),
  asking(web.UnitsPageDocument).with(({ world, period }) => ({ instansiId: world.instansi.node, periodId: period.node, asOf: '2026-06-01', first: 100 }), {
    way: 'of another day',
  }),
];
