import { CloseButton, UnstyledButton } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import { useSession, type SessionInstansi } from '../app/session.ts';
import { useText } from '../text/text.ts';
import styles from './Rail.module.css';
import { useTour } from './use-tour.ts';

const PREFIX = 'selaras.tour.';

/** A browser that keeps nothing would offer it at each visit. */
function wasOffered(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return true;
  }
}

/** Offered to an account once in this browser, and never in the way: the tour is in the menu of the account afterwards. */
export function TourOffer({ instansi, onStart }: { instansi: SessionInstansi; onStart: (() => void) | undefined }) {
  const { say } = useText();
  const name = PREFIX + useSession().username;
  const [isOffered, setOffered] = useState(() => !wasOffered(name));
  const start = useTour(instansi);
  if (!isOffered) return null;
  const end = (): void => {
    setOffered(false);
    try {
      localStorage.setItem(name, 'offered');
    } catch {
      // Put away for this visit.
    }
  };
  return (
    <div className={styles.offer} role="note">
      <UnstyledButton
        className={styles.offerStart}
        onClick={() => {
          end();
          onStart?.();
          start();
        }}
      >
        <IconRoute size={18} stroke={1.7} aria-hidden />
        <span>
          {say('app.tourOffer')} <b>{say('app.tourStart')}</b>
        </span>
      </UnstyledButton>
      <CloseButton
        variant="transparent"
        size="sm"
        className={styles.close ?? ''}
        aria-label={say('app.tourLater')}
        title={say('app.tourLater')}
        onClick={end}
      />
    </div>
  );
}
