import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.PictureBoardDocument).with((place) => ({ instansiId: place.world.instansi.node, periodId: place.period.node })),
  asking(web.PredikatPatternDocument).with(() => ({ day: '2026-12-31' })),
  asking(web.PictureDaysDocument).with((place) => ({ key: 'GAP', subjectId: place.world.instansi.node })),
  asking(web.MapDinasDocument).with((place) => ({ id: place.dinas.node })),
  asking(web.MapUnitDocument).with((place) => ({ id: `unit_${place.dinas.rootUnitId}`, periodId: place.period.node })),
];
