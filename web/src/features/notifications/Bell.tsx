import { UnstyledButton } from '@mantine/core';
import { NotifiedDocument, type NotifiedSubscription } from '@selaras/schema/web';
import { IconBell } from '@tabler/icons-react';
import { Suspense, useRef, useState } from 'react';
import { useLive } from '../../app/graphql/use-live.ts';
import { lazyPart } from '../../app/lazy-page.ts';
import { useText } from '../../text/text.ts';
import styles from './Bell.module.css';

const NotificationsPanel = lazyPart(() => import('./NotificationsPanel.tsx').then((module) => module.NotificationsPanel));

const NOTHING = {};
/** Each answer counts by itself, so that the panel asks again also where as many are unread as before. */
interface Unread {
  readonly unread: number;
  readonly answers: number;
}
const fold = (before: Unread | null, { notified: { unread } }: NotifiedSubscription): Unread | null =>
  unread === null ? before : { unread, answers: (before?.answers ?? 0) + 1 };

const MOST_SHOWN = 99;

/** How many notifications are unread, on every page and as it is now; opens the panel with them. */
export function Bell() {
  const { say, format } = useText();
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  if (isOpen && !isWanted) setWanted(true);
  const bell = useRef<HTMLButtonElement>(null);
  // The panel comes with its first use, too late to know where the focus was.
  const close = (): void => {
    setOpen(false);
    bell.current?.focus();
  };
  const { state } = useLive(NotifiedDocument, NOTHING, fold);
  const unread = state?.unread ?? 0;
  return (
    <>
      <UnstyledButton
        ref={bell}
        className={styles.bell}
        aria-haspopup="dialog"
        aria-label={unread === 0 ? say('notifications.title') : say('notifications.unread', { number: format.count(unread) })}
        onClick={() => setOpen(true)}
      >
        <IconBell size={20} stroke={1.7} aria-hidden />
        {unread === 0 ? null : (
          <span className={styles.count} aria-hidden>
            {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
          </span>
        )}
      </UnstyledButton>
      {isWanted ? (
        <Suspense>
          <NotificationsPanel isOpen={isOpen} unread={unread} heard={state?.answers ?? 0} onClose={close} onLeave={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
