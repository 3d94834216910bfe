import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.SearchEmployeesDocument).with((place) => ({ filter: { instansiId: { eq: place.world.instansi.node } }, first: 100 })),
  asking(web.SearchEmployeesDocument).with((place) => ({ filter: { instansiId: { eq: place.world.instansi.node }, search: 'peg' }, first: 100 }), {
    way: 'by name',
  }),
  asking(web.SearchPositionsDocument).with((place) => ({ filter: { instansiId: { eq: place.world.instansi.node } }, first: 100 })),
  // A word of people only: of what other operations leave in this place there may be enough, and then nothing is asked by likeness.
  asking(web.SearchHitsDocument).with((place) => ({ instansiId: place.world.instansi.node, words: 'pegawai', most: 20 })),
  asking(web.SearchHitsDocument).with((place) => ({ instansiId: place.world.instansi.node, words: place.person.nip, most: 20 }), { way: 'by number' }),
  asking(web.SearchHitsDocument).with((place) => ({ instansiId: place.world.instansi.node, words: 'pegaway dinkes', most: 20 }), {
    way: 'by whom sees a part',
    by: (place) => place.world.account('sebagian', { role: 'DINAS_HEAD', on: place.dinas }),
  }),
];
