import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.PictureBoardDocument).with((place) => ({ instansiId: place.world.instansi.node, periodId: place.period.node })),
  asking(web.PictureFunnelDocument).with((place) => ({ instansiId: place.world.instansi.node, periodId: place.period.node })),
  asking(web.PicturePredikatDocument).with((place) => ({ instansiId: place.world.instansi.node, periodId: place.period.node, day: '2026-12-31' })),
  asking(web.PictureDaysDocument).with((place) => ({ key: 'GAP', subjectId: place.world.instansi.node })),
  asking(web.MapDinasDocument).with((place) => ({ id: place.dinas.node })),
  asking(web.MapUnitDocument).with((place) => ({ id: place.dinas.root.node, periodId: place.period.node })),
];
