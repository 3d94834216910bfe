import * as web from '@selaras/schema/web';
import type { Place } from '../../testkit/places.ts';
import { asking, type Asked } from '../asking.ts';

let year = 2100;
/** A period that nothing was done to yet, of days that no other has. */
const fresh = async ({ world }: Place, state: 'PLANNED' | 'OPEN') => {
  const label = `${++year}`;
  const { node } = await world.period(label, { kind: 'ANNUAL', from: `${year}-01-01`, to: `${year}-12-31`, deadline: `${year}-12-31`, state });
  return { read: { periodId: node, version: 1 }, days: { validFrom: `${year}-01-01`, validTo: `${year}-12-31`, deadline: `${year}-12-31` } };
};

// Its name and days would stand in the statements: shown only, so that they are the same each time.
const planned = { label: 'Tahun 2099', validFrom: '2099-01-01', validTo: '2099-12-31', deadline: '2099-12-31', preview: true };

export const asked: readonly Asked[] = [
  asking(web.PeriodsPageDocument).with((place) => ({ instansiId: place.world.instansi.node, first: 50 })),
  asking(web.PlanPeriodDocument).with((place) => ({ input: { instansiId: place.world.instansi.node, periodKind: 'ANNUAL', ...planned } })),
  asking(web.ChangePeriodDocument).with(async (place) => {
    const { read, days } = await fresh(place, 'PLANNED');
    return { input: { ...read, ...days, label: 'Tahun Uji', preview: true } };
  }),
  asking(web.OpenPeriodDocument).with(async (place) => ({ input: (await fresh(place, 'PLANNED')).read })),
  asking(web.ClosePeriodDocument).with(async (place) => ({ input: { ...(await fresh(place, 'OPEN')).read, leaveUnfinished: true } })),
];
