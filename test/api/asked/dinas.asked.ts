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
  asking(web.DinasEvaluationsPageDocument).with((place) => ({ id: place.dinas.node, periodId: place.period.node, first: 100 })),
];
