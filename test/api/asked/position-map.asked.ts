import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.PositionMapPageDocument).with(({ world, dinas, period }) => ({
    instansiId: world.instansi.node,
    dinasId: dinas.node,
    periodId: period.node,
    first: 1_000,
  })),
  asking(web.PositionMapPageDocument).with(({ world }) => ({ instansiId: world.instansi.node, first: 1_000, asOf: '2026-06-01' }), { way: 'of a government' }),
  asking(web.PositionMapPageDocument).with(({ world, dinas }) => ({ instansiId: world.instansi.node, dinasId: dinas.node, first: 1_000, asOf: '2031-01-01' }), {
    way: 'of a day to come',
  }),
  asking(web.PositionMapPeopleDocument).with(({ world }) => ({ instansiId: world.instansi.node, words: 'pegawai' })),
];
