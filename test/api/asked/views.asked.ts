import * as web from '@selaras/schema/web';
import type { Place } from '../../testkit/places.ts';
import { asking, type Asked } from '../asking.ts';

let count = 0;
/** Each under a name of its own: of an account none is there twice. */
const nameOf = () => `Tampilan ${++count}`;
/** The same each time, since it stands in the statements; whatever was called so before is gone. */
async function freeName({ world, hr }: Place): Promise<string> {
  await world.system.query(`delete from saved_view where name = 'Rapat Senin' and account_id = $1`, [hr.accountId]);
  return 'Rapat Senin';
}
const made = async ({ world, hr }: Place) => ({ viewId: (await world.savedView(hr, nameOf())).node, version: 1 });

export const asked: readonly Asked[] = [
  asking(web.ViewsPageDocument).with(async (place) => {
    await made(place);
    return { instansiId: place.world.instansi.node, filter: { isMine: true }, first: 25 };
  }),
  asking(web.ViewsToOpenDocument).with(async (place) => {
    await made(place);
    return { instansiId: place.world.instansi.node };
  }),
  asking(web.OpenViewDocument).with(async (place) => ({ viewId: (await made(place)).viewId })),
  asking(web.SaveViewDocument).with(async (place) => {
    const { node, code } = place.world.instansi;
    return { input: { instansiId: node, name: await freeName(place), address: `/${code}/units?order=gap`, isShared: true } };
  }),
  asking(web.ChangeViewDocument).with(async (place) => ({ input: { ...(await made(place)), name: await freeName(place), isShared: true } })),
  asking(web.DeleteViewDocument).with(async (place) => ({ input: await made(place) })),
];
