import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.AdministrationPageDocument).with((place) => ({ instansiId: place.world.instansi.node, first: 50 }), {
    by: (place) => place.world.account('admin', { role: 'ADMIN' }),
  }),
];
