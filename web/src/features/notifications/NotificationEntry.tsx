import { VisuallyHidden } from '@mantine/core';
import type { NotificationsQuery } from '@selaras/schema/web';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { KINDS } from './kinds.ts';
import styles from './Notifications.module.css';

export type Entry = NonNullable<NotificationsQuery['notifications']>['nodes'][number];

/** One thing that the account was told of; it leads to what it is about. */
export function NotificationEntry({ entry, onOpen }: { entry: Entry; onOpen: () => void }): ReactNode {
  const { say, format } = useText();
  const { instansiList } = useSession();
  const { kind, instansiId, aboutId, sentence, writtenAt, readAt } = entry;
  const { icon: Icon, link } = KINDS[kind];
  const code = instansiList.find(({ id }) => id === instansiId)?.code;
  const isUnread = readAt === null;
  const content = (
    <>
      <Icon size={20} stroke={1.7} aria-hidden className={styles.icon} />
      <span className={styles.text}>
        <span className={styles.kind}>
          <span className={styles.name}>{say(`labels.NotificationKind.${kind}`)}</span>
          <time dateTime={writtenAt}>{format.instant(writtenAt)}</time>
        </span>
        <span>{sentence}</span>
        {isUnread ? <VisuallyHidden>{say('notifications.isUnread')}</VisuallyHidden> : null}
      </span>
    </>
  );
  // Of a government that the account does not belong to any more there is no page to go to.
  if (code === undefined)
    return (
      <div className={styles.entry} data-unread={isUnread || undefined}>
        {content}
      </div>
    );
  return (
    <Link {...link(code, aboutId)} className={styles.entry} data-unread={isUnread || undefined} onClick={onOpen}>
      {content}
    </Link>
  );
}
