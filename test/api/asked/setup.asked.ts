import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [asking(web.SetupDocument).with((place) => ({ instansiId: place.world.instansi.node }))];
