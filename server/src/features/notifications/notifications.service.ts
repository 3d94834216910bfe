import { anyOf } from '../../database/any-of.sql.ts';
import { sql } from 'kysely';
import { inSystemTransaction, inWriteTransaction, readerThrough } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { failure } from '../../graphql/errors.ts';
import { AccountIsShared, isShared } from '../accounts/index.ts';
import { isAddress } from '../../rules/mail-address.ts';
import { AddressNotUsable, MailNotSetUp } from './notifications.errors.ts';
import {
  NotificationMailSet,
  NotificationsRead,
  type MarkAllNotificationsReadInput,
  type MarkAllNotificationsReadResult,
  type MarkNotificationsReadInput,
  type MarkNotificationsReadResult,
  type SetNotificationMailInput,
  type SetNotificationMailResult,
} from './notifications.types.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const unknown = (path: string) => failure('NOT_FOUND', `${path}: there is no such notification of this account.`);

/** Marks some as read. One that was read before stays read since then. Errors: NOT_FOUND for what is not the account's. */
export function markRead(context: Context, { notificationIds }: MarkNotificationsReadInput): Promise<MarkNotificationsReadResult> {
  const ids = [...new Set(notificationIds)];
  if (!ids.every((id) => UUID.test(id))) throw unknown('input.notificationIds');
  return inWriteTransaction(context, async (em) => {
    const reader = readerThrough(em);
    const [known] = await reader.query(sql<{ count: number }>`select count(*)::int as count from notification n where n.id = ${anyOf(ids)}`);
    if (known?.count !== ids.length) throw unknown('input.notificationIds');
    const marked = await reader.query(sql<{ id: string }>`
      update notification set read_at = ${context.now.toISOString()}::timestamptz where id = ${anyOf(ids)} and read_at is null returning id`);
    return new NotificationsRead(marked.length);
  });
}

/** Marks everything up to one as read: what came since it was seen is still news. */
export function markAllRead(context: Context, { upToId }: MarkAllNotificationsReadInput): Promise<MarkAllNotificationsReadResult> {
  if (!UUID.test(upToId)) throw unknown('input.upToId');
  return inWriteTransaction(context, async (em) => {
    const reader = readerThrough(em);
    const [known] = await reader.query(sql<{ count: number }>`select count(*)::int as count from notification n where n.id = ${upToId}::uuid`);
    if (known?.count !== 1) throw unknown('input.upToId');
    const marked = await reader.query(sql<{ id: string }>`
      update notification set read_at = ${context.now.toISOString()}::timestamptz where id <= ${upToId}::uuid and read_at is null returning id`);
    return new NotificationsRead(marked.length);
  });
}

/** Says where the own account is written to. An account that everybody uses is written to by nobody. */
export async function setMail(context: Context, { address, language }: SetNotificationMailInput): Promise<SetNotificationMailResult> {
  const { accountId } = signedIn(context);
  const given = address?.trim() ?? null;
  if (given !== null && context.services.config.mail === null) return new MailNotSetUp();
  if (given !== null && !isAddress(given)) return new AddressNotUsable();
  if (await isShared(context, accountId)) return new AccountIsShared();
  return inSystemTransaction(context, async (system): Promise<SetNotificationMailResult> => {
    if (given === null) await system.query('delete from notification_address where account_id = $1', [accountId]);
    else
      await system.query(
        `insert into notification_address (account_id, address, language) values ($1, $2, $3)
         on conflict (account_id) do update set address = excluded.address, language = excluded.language`,
        [accountId, given, language],
      );
    return new NotificationMailSet(given !== null);
  });
}
