import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.RetirementsPageDocument).with(({ world }) => ({ instansiId: world.instansi.node, by: 'DINAS' })),
  asking(web.RetirementsPageDocument).with(({ world, dinas }) => ({ instansiId: world.instansi.node, by: 'UNIT_KIND', dinasId: dinas.node }), {
    way: 'of a dinas by kind of unit',
  }),
  asking(web.RetirementsPageDocument).with(({ world }) => ({ instansiId: world.instansi.node, by: 'POSITION_KIND' }), { way: 'by kind of position' }),
  asking(web.RetirementsPageDocument).with(({ world }) => ({ instansiId: world.instansi.node, by: 'MONTH' }), { way: 'by month' }),
  asking(web.RetirementPeopleDocument).with(({ world }) => ({ instansiId: world.instansi.node, first: 25 })),
  asking(web.RetirementPeopleDocument).with(
    ({ world, dinas }) => ({
      instansiId: world.instansi.node,
      year: 2027,
      month: 4,
      dinasId: dinas.node,
      unitKinds: ['DINAS'],
      positionKinds: ['PELAKSANA'],
      first: 25,
    }),
    { way: 'narrowed' },
  ),
];
