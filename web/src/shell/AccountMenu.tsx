import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useSession, type SessionInstansi } from '../app/session.ts';
import { useText } from '../text/text.ts';
import { LazyMenu } from '../ui/LazyMenu.tsx';
import styles from './Rail.module.css';

export function initials(name: string): string {
  return name
    .split(/\s+/)
    .filter((part) => /^\p{L}/u.test(part))
    .slice(0, 2)
    .map((part) => part[0]?.toUpperCase() ?? '')
    .join('');
}

const items = () => import('./AccountMenuItems.tsx').then(({ AccountMenuItems }) => AccountMenuItems);

export function AccountMenu({ instansi }: { instansi: SessionInstansi | undefined }) {
  const { say } = useText();
  const session = useSession();
  const role = session.grants[0]?.role;
  return (
    <LazyMenu
      look={{ position: 'top-start', width: 'target', withinPortal: false }}
      load={items}
      told={{ instansi }}
      face={
        <UnstyledButton className={styles.account} data-tour="account">
          <VisuallyHidden>{say('app.account')}: </VisuallyHidden>
          <span className={styles.initials} aria-hidden>
            {initials(session.displayName)}
          </span>
          <span className={styles.who}>
            <span className={styles.whoName}>{session.displayName}</span>
            <span className={styles.whoRole}>{role ? say(`labels.Role.${role}`) : session.username}</span>
          </span>
        </UnstyledButton>
      }
    />
  );
}
