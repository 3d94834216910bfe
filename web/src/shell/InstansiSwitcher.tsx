import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconBuildingCommunity, IconCheck, IconSelector } from '@tabler/icons-react';
import { useSession, type SessionInstansi } from '../app/session.ts';
import { useSwitchInstansi } from '../app/use-switch-instansi.ts';
import { useText } from '../text/text.ts';
import styles from './Rail.module.css';

/** The government on screen; a menu for who may see several. */
export function InstansiSwitcher({ instansi }: { instansi: SessionInstansi }) {
  const { say } = useText();
  const { instansiList } = useSession();
  const goTo = useSwitchInstansi();
  const face = (
    <>
      <IconBuildingCommunity size={18} stroke={1.6} aria-hidden className={styles.icon} />
      <span className={styles.instansiName}>{instansi.name}</span>
    </>
  );
  if (instansiList.length < 2) return <div className={styles.instansi}>{face}</div>;
  return (
    <Menu position="bottom-start" width="target" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={styles.instansi} data-button>
          <VisuallyHidden>{say('app.switchInstansi')}: </VisuallyHidden>
          {face}
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {instansiList.map((other) => (
          <Menu.Item key={other.id} rightSection={other.id === instansi.id ? <IconCheck size={16} aria-hidden /> : null} onClick={() => goTo(other.code)}>
            {other.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
