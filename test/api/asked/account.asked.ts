import * as web from '@selaras/schema/web';
import { PASSWORD, type Place } from '../../testkit/places.ts';
import { asking, type Asked } from '../asking.ts';

/** Somebody with another browser, whose sessions nothing else needs. */
const owner = { by: (place: Place) => place.world.account('owner', { role: 'HR' }) };

export const asked: readonly Asked[] = [
  asking(web.AccountPageDocument).with(() => ({})),
  asking(web.TokenPlacesDocument).with(({ world }) => ({ instansiId: world.instansi.node })),
  asking(web.CreateTokenDocument).with(() => ({ input: { label: 'laporan', days: 30, access: 'READ' } }), { ...owner, inBrowser: true }),
  asking(web.RevokeTokenDocument).with(() => ({ input: { tokenId: '00000000-0000-4000-8000-000000000000' } }), owner),
  asking(web.EndSessionDocument).with(() => ({ input: { sessionId: '00000000-0000-4000-8000-000000000000' } }), owner),
  asking(web.EndOtherSessionsDocument).with(() => ({ input: {} }), owner),
  asking(web.ChangePasswordDocument).with(() => ({ input: { oldPassword: PASSWORD, newPassword: 'kuda-baterai-benar' } }), owner),
];
