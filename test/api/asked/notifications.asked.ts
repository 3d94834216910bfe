import * as web from '@selaras/schema/web';
import type { Place } from '../../testkit/places.ts';
import { asking, type Asked } from '../asking.ts';

/** Who evaluates, told of a hundred things. */
async function told({ world, superior, period }: Place): Promise<string> {
  let last = '';
  for (let count = 0; count < 3; count++) last = (await world.remindAccount(superior, period)) ?? last;
  return last;
}
const bySuperior = { by: ({ superior }: Place) => superior };

export const asked: readonly Asked[] = [
  asking(web.NotificationsDocument).with(async (place) => {
    await told(place);
    return { first: 100, language: 'ID' } as const;
  }, bySuperior),
  asking(web.NotificationMailDocument).with(() => ({}), bySuperior),
  asking(web.MarkNotificationsReadDocument).with(async (place) => ({ input: { notificationIds: [await told(place)] } }), bySuperior),
  asking(web.MarkAllNotificationsReadDocument).with(async (place) => ({ input: { upToId: await told(place) } }), bySuperior),
  asking(web.SetNotificationMailDocument).with(() => ({ input: { address: null, language: 'ID' } }), bySuperior),
  asking(web.NotifiedDocument).with(() => ({}), bySuperior),
];
