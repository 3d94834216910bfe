import * as web from '@selaras/schema/web';
import { PASSWORD } from '../../testkit/places.ts';
import { asking, type Asked } from '../asking.ts';

const byNobody = { by: () => null };

export const asked: readonly Asked[] = [
  asking(web.SessionDocument).with(() => ({})),
  asking(web.SignInPageDocument).with(() => ({}), byNobody),
  asking(web.SignInFormDocument).with((place) => ({ input: { username: place.username, password: PASSWORD } }), byNobody),
  asking(web.SignOutDocument).with(() => ({ input: {} }), { by: (place) => place.world.account('leaving', { role: 'HR' }) }),
];
