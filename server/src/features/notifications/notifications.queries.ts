import { sql } from 'kysely';
import { readPage } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import type { Language } from '../../graphql/language.ts';
import type { Notification, NotificationMail } from './notifications.types.ts';

const ROW = sql<Notification>`n.id as "notificationId", n.kind as "notificationKind", 'instansi_' || n.instansi_id as "instansiId",
  n.about_type || '_' || n.about_id as "aboutId", n.written_at as "writtenAt", n.read_at as "readAt", 'act_' || n.act_id as "actId", n.parameters`;

/** What the account was told, the newest first. Row security shows it nothing else; the account is said once more, so that an index finds them. */
export const notificationsOf = (context: Context, unreadOnly: boolean, request: PageRequest): Promise<Page<Notification>> =>
  readPage<Notification>(
    context.read,
    {
      select: ROW,
      from: sql`notification n`,
      where: [sql`n.account_id = ${signedIn(context).accountId}::uuid`, ...(unreadOnly ? [sql`n.read_at is null`] : [])],
      order: [{ by: sql`n.id`, type: 'uuid', descending: true }],
      mark: unreadOnly ? 'notifications unread' : 'notifications',
    },
    request,
  );

/** How many are not read, and the newest of them. */
export async function unreadOf(context: Context): Promise<{ readonly unread: number; readonly newest: Notification | null }> {
  const [found] = await context.read.query(
    sql<Notification & { readonly unread: number }>`select ${ROW}, count(*) over ()::int as unread from notification n
      where n.account_id = ${signedIn(context).accountId}::uuid and n.read_at is null order by n.id desc limit 1`,
  );
  return { unread: found?.unread ?? 0, newest: found ?? null };
}

export async function mailOf(context: Context): Promise<NotificationMail> {
  const [found] = await context.read.query(
    sql<{
      address: string;
      language: Language;
    }>`select d.address, d.language from notification_address d where d.account_id = ${signedIn(context).accountId}::uuid`,
  );
  return { isSetUp: context.services.config.mail !== null, address: found?.address ?? null, language: found?.language ?? 'ID' };
}
