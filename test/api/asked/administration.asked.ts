import * as web from '@selaras/schema/web';
import type { Place } from '../../testkit/places.ts';
import { asking, type Asked } from '../asking.ts';

const admin = { by: (place: Place) => place.world.account('admin', { role: 'ADMIN' }) };
const byHand = { ...admin, inBrowser: true };
let count = 0;
/** An account that nothing was done to yet. */
const fresh = async (place: Place): Promise<{ accountId: string; version: number }> => ({
  accountId: `account_${(await place.world.account('holder')).accountId}`,
  version: 1,
});
const role = (place: Place) => ({ role: 'HR' as const, instansiId: place.world.instansi.node });

export const asked: readonly Asked[] = [
  asking(web.AdministrationPageDocument).with((place) => ({ instansiId: place.world.instansi.node, first: 50 }), admin),
  asking(web.AccountsPageDocument).with((place) => ({ filter: { concerns: place.world.instansi.node, search: 'a' }, first: 50 }), admin),
  asking(web.ManagedAccountPageDocument).with(async (place) => ({ id: (await fresh(place)).accountId, first: 20 }), admin),
  asking(web.AccountsToMakeDocument).with((place) => ({ instansiId: place.world.instansi.node }), admin),
  asking(web.AdministeredPlacesDocument).with((place) => ({ instansiId: place.world.instansi.node }), admin),
  asking(web.UnitsOfDinasDocument).with((place) => ({ dinasId: place.dinas.node }), admin),
  asking(web.CreateAccountDocument).with(
    (place) => ({ input: { instansiId: place.world.instansi.node, username: `akun.baru${++count}`, displayName: 'Akun Baru' } }),
    byHand,
  ),
  asking(web.CreateAccountsDocument).with((place) => ({ input: { instansiId: place.world.instansi.node, usernames: 'NAME' } }), byHand),
  asking(web.GiveRoleDocument).with(async (place) => ({ input: { ...(await fresh(place)), ...role(place) } }), byHand),
  asking(web.TakeRoleDocument).with(async (place) => ({ input: { ...(await fresh(place)), ...role(place) } }), byHand),
  asking(web.MakePasswordLinkDocument).with(async (place) => ({ input: await fresh(place) }), byHand),
  asking(web.DisableAccountDocument).with(async (place) => ({ input: await fresh(place) }), byHand),
  asking(web.EnableAccountDocument).with(async (place) => ({ input: await fresh(place) }), byHand),
  asking(web.SetPasswordDocument).with(() => ({ input: { secret: `x${++count}`, newPassword: 'kuda-baterai-benar' } }), { by: () => null }),
];
