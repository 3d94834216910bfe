import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';
import type { Place } from '../../testkit/places.ts';

/** A draft that names a unit anew. With each step more, its check sends what the mutation of that step does. */
async function draftOf({ world, dinas }: Place): Promise<string> {
  const unit = await world.unit(dinas, 'Seksi Rancangan');
  const steps = [{ name: 'renameUnit', values: { unitId: unit.id, name: 'Seksi Baru' } }] as const;
  return (await world.reorganisation({ dinas, firstDay: '2026-03-01', steps })).node;
}
const read = async (place: Place) => ({ reorganisationId: await draftOf(place), version: 1 });

export const asked: readonly Asked[] = [
  asking(web.ReorganisationsPageDocument).with(async (place) => {
    await draftOf(place);
    return { instansiId: place.world.instansi.node, first: 25 };
  }),
  asking(web.ReorganisationPageDocument).with(async (place) => ({ id: await draftOf(place) })),
  asking(web.OpenDraftsDocument).with(async (place) => {
    await draftOf(place);
    return { instansiId: place.world.instansi.node, filter: { reorganisationState: { eq: 'DRAFT' } } };
  }),
  asking(web.CreateReorganisationDocument).with((place) => ({ input: { instansiId: place.world.instansi.node, name: 'Penataan', firstDay: '2027-01-01' } })),
  asking(web.ChangeReorganisationDocument).with(async (place) => ({ input: { ...(await read(place)), name: 'Penataan lain', stepIds: [] } })),
  asking(web.PutReorganisationStepDocument).with(async (place) => ({
    input: { ...(await read(place)), step: { renameDinas: { dinasId: place.dinas.node, name: 'Dinas Lain' } } },
  })),
  asking(web.DiscardReorganisationDocument).with(async (place) => ({ input: await read(place) })),
  asking(web.CheckReorganisationDocument).with(async (place) => ({ input: await read(place) })),
  asking(web.ApplyReorganisationDocument).with(async (place) => ({ input: { ...(await read(place)), outcome: 'lain' } })),
];
