import { rowsThrough, VIEWER_ACCOUNT } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';
import { NotificationKind } from './notification-kind.types.ts';
import { MailLanguage, MailState } from './mail.types.ts';

/** What an account was told is its own to read, and nobody else's, whatever they administer. */
const OWN = rowsThrough(`account_id = ${VIEWER_ACCOUNT}`);

export const notificationsTables: readonly TableAccess[] = [
  {
    table: 'notification',
    noEntity: true,
    sees: OWN,
    changes: OWN,
    watched: { not: 'one account alone is told, by a stream of its own (notifications.sql.ts); the log is read by many at once' },
    journaled: { not: 'what somebody was told they have read: it cannot be taken back' },
    enums: { kind: NotificationKind },
  },
  {
    table: 'notification_address',
    noEntity: true,
    sees: OWN,
    watched: { not: 'where somebody is written to concerns nobody else' },
    journaled: { not: 'a choice of the account about itself' },
    enums: { language: MailLanguage },
  },
  {
    table: 'notification_mail',
    noEntity: true,
    sees: 'nobody',
    watched: { not: 'how far a mail has come is told to nobody' },
    journaled: { not: 'a mail that was sent cannot be taken back' },
    enums: { state: MailState },
  },
];
