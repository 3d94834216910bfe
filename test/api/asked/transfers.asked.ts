import * as web from '@selaras/schema/web';
import { World } from '@selaras/server/testing';
import { asking, type Asked } from '../asking.ts';
import type { Place } from '../../testkit/places.ts';

/** Somebody whom another government offers to the place. */
async function offered({ world }: Place): Promise<string> {
  const elsewhere = await World.create(world.system, 'Kota Asal');
  return elsewhere.transfer(await elsewhere.employee('Pindah'), world.instansi);
}

export const asked: readonly Asked[] = [
  asking(web.ChangesHeardDocument).with((place) => ({ instansiId: place.world.instansi.node, topics: ['TRANSFERS'] })),
  asking(web.TransfersPageDocument).with(async (place) => {
    for (let count = 0; count < 3; count++) await offered(place);
    return { filter: { toInstansiId: { eq: place.world.instansi.node }, transferState: { eq: 'OFFERED' }, search: 'pin' }, first: 25 };
  }),
  asking(web.ReceiversDocument).with(({ world }) => ({ instansiId: world.instansi.node, search: 'kota' })),
  asking(web.ReleaseEmployeeDocument).with(async ({ world }) => {
    const { instansi } = await World.create(world.system, 'Kota Tujuan');
    const { node: employeeId } = await world.employee('Pindah');
    return { input: { employeeId, version: 1, toInstansiCode: instansi.code, freeFrom: '2026-10-01', decreeNumber: 'SK/1', preview: true } };
  }),
  asking(web.AcceptTransferDocument).with(async (place) => ({
    input: {
      transferId: await offered(place),
      version: 1,
      positionId: place.staffPost.node,
      kind: 'DEFINITIF',
      validFrom: '2026-10-01',
      decreeNumber: 'SK/1',
      preview: true,
    },
  })),
  asking(web.DeclineTransferDocument).with(async (place) => ({
    input: { transferId: await offered(place), version: 1, reason: 'tidak ada formasi', preview: true },
  })),
  asking(web.WithdrawTransferDocument).with(async ({ world }) => {
    const { instansi } = await World.create(world.system, 'Kota Tujuan');
    return { input: { transferId: await world.transfer(await world.employee('Batal'), instansi), version: 1, preview: true } };
  }),
];
