import type { words as original } from '../id/notifications.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  notifications: {
    title: 'Notifications',
    unread: '{{number}} {{number, notification|notifications}} not read',
    isUnread: 'Not read',
    allRead: 'All are read',
    markAll: 'Mark all as read',
    more: 'Show older ones',
    none: 'No notifications yet',
    noneHint: 'Reminders and other things that you should know appear here.',
    mail: 'Send by e-mail as well',
    mailHint: 'For your account alone. The address is shown to nobody.',
    mailSave: 'Save',
    mailEnd: 'Stop e-mail',
    mailOn: 'New notifications are sent to that address as well.',
    mailOff: 'No e-mail is sent any more.',
  },
  labels: {
    NotificationKind: { EVALUATION_REMINDER: 'Reminder of evaluations', THRESHOLD_CROSSED: 'Threshold crossed', UNITS_WILL_BE_SHORT: 'Units will be short' },
  },
  refusals: {
    MailNotSetUp: 'This installation sends no e-mail.',
    AddressNotUsable: 'This is no e-mail address. Write one address, as name@dinas.go.id.',
  },
};
