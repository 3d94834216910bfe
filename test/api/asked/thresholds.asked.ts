import * as web from '@selaras/schema/web';
import type { Place } from '../../testkit/places.ts';
import { asking, type Asked } from '../asking.ts';

const inputOf = ({ world, dinas }: Place) => ({ instansiId: world.instansi.node, dinasId: dinas.node, figure: 'GAP', comparison: 'ABOVE', limit: 5 }) as const;

export const asked: readonly Asked[] = [
  asking(web.ThresholdsPageDocument).with(({ world }) => ({ instansiId: world.instansi.node })),
  asking(web.SetThresholdDocument).with((place) => ({ input: inputOf(place) })),
  asking(web.RemoveThresholdDocument).with(async (place) => ({ input: { thresholdId: await place.world.threshold(place.hr, place.dinas) } })),
];
