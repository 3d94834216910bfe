import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconBuildingCommunity, IconSelector } from '@tabler/icons-react';
import { useSession, type SessionInstansi } from '../app/session.ts';
import { useText } from '../text/text.ts';
import { LazyMenu } from '../ui/LazyMenu.tsx';
import styles from './Rail.module.css';

const choices = () => import('./InstansiChoices.tsx').then(({ InstansiChoices }) => InstansiChoices);

/** The government on screen; a menu for who may see several. */
export function InstansiSwitcher({ instansi }: { instansi: SessionInstansi }) {
  const { say } = useText();
  const { instansiList } = useSession();
  const face = (
    <>
      <IconBuildingCommunity size={18} stroke={1.6} aria-hidden className={styles.icon} />
      <span className={styles.instansiName}>{instansi.name}</span>
    </>
  );
  if (instansiList.length < 2) return <div className={styles.instansi}>{face}</div>;
  return (
    <LazyMenu
      look={{ position: 'bottom-start', width: 'target', withinPortal: false }}
      load={choices}
      told={{ shownId: instansi.id }}
      face={
        <UnstyledButton className={styles.instansi} data-button>
          <VisuallyHidden>{say('app.switchInstansi')}: </VisuallyHidden>
          {face}
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      }
    />
  );
}
