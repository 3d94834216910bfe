import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.SearchEmployeesDocument).with((place) => ({ filter: { instansiId: { eq: place.world.instansi.node } }, first: 100 })),
  asking(web.SearchEmployeesDocument).with((place) => ({ filter: { instansiId: { eq: place.world.instansi.node }, search: 'peg' }, first: 100 }), {
    way: 'by name',
  }),
  asking(web.SearchPositionsDocument).with((place) => ({ filter: { instansiId: { eq: place.world.instansi.node } }, first: 100 })),
  asking(web.PaletteFoundDocument).with((place) => ({ instansiId: { eq: place.world.instansi.node }, words: 'a', first: 50 })),
];
