import * as web from '@selaras/schema/web';
import type { Place } from '../../testkit/places.ts';
import { asking, type Asked } from '../asking.ts';

const made = async ({ world, dinas }: Place) => ({ annotationId: (await world.annotation('Mutasi tahap kedua', { dinas })).node, version: 1 });

export const asked: readonly Asked[] = [
  asking(web.AnnotationsPageDocument).with(async (place) => {
    await made(place);
    return { instansiId: place.world.instansi.node, filter: { ofFigure: 'GAP' }, first: 25 };
  }),
  asking(web.DayMarksDocument).with(async (place) => {
    await made(place);
    return { instansiId: place.world.instansi.node, filter: { ofFigure: 'GAP', day: { gte: '2026-01-01' } } };
  }),
  asking(web.AddAnnotationDocument).with(({ world, dinas }) => ({
    input: { instansiId: world.instansi.node, dinasId: dinas.node, figure: 'GAP', day: '2026-01-05', text: 'Mutasi tahap kedua ditetapkan' },
  })),
  asking(web.ChangeAnnotationDocument).with(async (place) => ({ input: { ...(await made(place)), text: 'Mutasi tahap ketiga' } })),
  asking(web.RemoveAnnotationDocument).with(async (place) => ({ input: await made(place) })),
];
