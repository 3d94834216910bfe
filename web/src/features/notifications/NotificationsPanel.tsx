import { Button, Drawer } from '@mantine/core';
import { MarkAllNotificationsReadDocument, MarkNotificationsReadDocument, NotificationsDocument } from '@selaras/schema/web';
import { IconBellOff } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useMutation } from 'urql';
import { useAskedLanguage } from '../../app/asked-language.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { ThresholdsLink } from '../thresholds/links.tsx';
import { MailForm } from './MailForm.tsx';
import { NotificationEntry, type Entry } from './NotificationEntry.tsx';
import styles from './Notifications.module.css';

/** So many to begin with, and so many more at a time; a page has a hundred. */
const [FEW, MOST] = [20, 100];

interface ToldProps {
  unread: number;
  /** Raised when something came or was read, here or elsewhere. */
  heard: number;
  /** Something in it leads to another page. */
  onLeave: () => void;
}

/** What the account was told of. */
export function NotificationsPanel({ isOpen, onClose, ...told }: ToldProps & { isOpen: boolean; onClose: () => void }) {
  const { say } = useText();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      returnFocus={false}
      position="right"
      size="28rem"
      title={say('notifications.title')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      <Told {...told} />
    </Drawer>
  );
}

/** The newest first; asked while the panel is open. */
function Told({ unread, heard, onLeave }: ToldProps) {
  const { say, format } = useText();
  const [first, setFirst] = useState(FEW);
  const [result, askAgain] = usePageQuery({ query: NotificationsDocument, variables: { first, language: useAskedLanguage() }, keepPrevious: true });
  const [{ fetching: isMarking }, markAll] = useMutation(MarkAllNotificationsReadDocument);
  const [, mark] = useMutation(MarkNotificationsReadDocument);
  const again = useEffectEvent(askAgain);
  useEffect(() => {
    if (heard > 0) again();
  }, [heard]);
  const entries = result.data?.notifications?.nodes ?? [];
  const newest = entries[0];
  const open = (entry: Entry): void => {
    // It is on its way while the page changes; where it is lost, the entry stays unread.
    if (entry.readAt === null) void mark({ input: { notificationIds: [entry.notificationId] } });
    onLeave();
  };
  return (
    <>
      <div className={styles.top}>
        <span role="status">{unread === 0 ? say('notifications.allRead') : say('notifications.unread', { number: format.count(unread) })}</span>
        {unread > 0 && newest ? (
          <Button size="compact-sm" variant="default" loading={isMarking} onClick={() => void markAll({ input: { upToId: newest.notificationId } })}>
            {say('notifications.markAll')}
          </Button>
        ) : null}
      </div>
      <QueryState
        result={result}
        retry={askAgain}
        empty={({ notifications }) => (notifications?.nodes ?? []).length === 0}
        whenEmpty={<Message icon={<IconBellOff size={24} />} title={say('notifications.none')} hint={say('notifications.noneHint')} />}
      >
        {({ notifications }) => (
          <>
            <ul className={styles.list}>
              {(notifications?.nodes ?? []).map((entry) => (
                <li key={entry.notificationId}>
                  <NotificationEntry entry={entry} onOpen={() => open(entry)} />
                </li>
              ))}
            </ul>
            {(notifications?.totalCount ?? 0) > first && first < MOST ? (
              <div className={styles.more}>
                <Button variant="subtle" size="compact-md" onClick={() => setFirst(MOST)}>
                  {say('notifications.more')}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </QueryState>
      <ThresholdsLink className={styles.way} onOpen={onLeave} />
      <MailForm />
    </>
  );
}
