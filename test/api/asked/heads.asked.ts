import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.HeadsPageDocument).with(({ world }) => ({ instansiId: world.instansi.node, first: 25 })),
  asking(web.HeadsPageDocument).with(
    ({ world, dinas }) => ({
      instansiId: world.instansi.node,
      states: ['VACANT'],
      eselons: ['II_A', 'II_B'],
      dinasId: dinas.node,
      asOf: '2026-06-01',
      first: 25,
    }),
    { way: 'narrowed' },
  ),
];
