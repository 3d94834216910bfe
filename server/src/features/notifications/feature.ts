import type { Feature } from '../../feature.ts';
import { forgetOld } from './forget-notifications.service.ts';
import { MailSender } from './mail-sender.service.ts';
import { NotificationsResolver } from './notifications.resolver.ts';
import { notificationsSql } from './notifications.sql.ts';
import { notificationsTables } from './notifications.tables.ts';

const senders = new WeakMap<object, MailSender>();

/** What accounts are told of in the app, and by mail where that is set up. Other features state kinds and write them. */
export const notifications: Feature = {
  name: 'notifications',
  tables: notificationsTables,
  sql: [notificationsSql],
  resolvers: [NotificationsResolver],
  onNewDay: forgetOld,
  async start(services) {
    const { config, system, log } = services;
    if (config.mail === null) return;
    const sender = new MailSender({ system, mail: config.mail, origin: config.origins[0] ?? null, log });
    senders.set(services, sender);
    sender.start();
  },
  async stop(services) {
    await senders.get(services)?.stop();
  },
};
