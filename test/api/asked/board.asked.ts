import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.BoardPageDocument).with((place) => ({ instansiId: place.world.instansi.node, periodId: place.period.node })),
  asking(web.BoardPageDocument).with((place) => ({ instansiId: place.world.instansi.node, periodId: place.period.node, asOf: '2026-06-01' }), {
    way: 'as of another day',
  }),
  asking(web.CreateDinasDocument).with((place) => ({
    input: { instansiId: place.world.instansi.node, code: 'D-BARU', name: 'Dinas Baru', dinasKind: 'DINAS', validFrom: '2026-01-01', preview: true },
  })),
  asking(web.BoardTickerDocument).with((place) => ({ instansiId: place.world.instansi.node })),
  asking(web.BoardLiveDocument).with((place) => ({ instansiId: place.world.instansi.node, periodId: place.period.node })),
];
