import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.PositionPageDocument).with((place) => ({ id: place.staffPost.node })),
  asking(web.PositionPageDocument).with((place) => ({ id: place.head.node }), { way: 'of a head' }),
  asking(web.PositionSubordinatesDocument).with((place) => ({ id: place.head.node, first: 50 })),
];
