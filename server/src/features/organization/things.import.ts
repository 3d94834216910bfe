import type { Thing } from '../importing/rows/index.ts';

export const A_DINAS: Thing = {
  thing: 'DINAS',
  describes: 'A dinas.',
  one: { id: 'perangkat daerah', en: 'dinas' },
  many: { id: 'perangkat daerah', en: 'dinas' },
};
export const A_UNIT: Thing = { thing: 'UNIT', describes: 'A unit.', one: { id: 'unit', en: 'unit' }, many: { id: 'unit', en: 'units' } };
