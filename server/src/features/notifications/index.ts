export { notificationKind } from './notification-kind.types.ts';
export { accountsOf, notify } from './write-notifications.service.ts';
