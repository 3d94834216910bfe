import { Drawer } from '@mantine/core';
import type { SessionInstansi } from '../app/session.ts';
import { useText } from '../text/text.ts';
import { Rail } from './Rail.tsx';
import styles from './Shell.module.css';

interface RailDrawerProps {
  opened: boolean;
  instansi: SessionInstansi | undefined;
  onClose: () => void;
}

/** The rail of a narrow screen, over the page. */
export function RailDrawer({ opened, instansi, onClose }: RailDrawerProps) {
  const { say } = useText();
  return (
    <Drawer.Root opened={opened} onClose={onClose} size="17rem" padding={0} classNames={{ content: styles.drawer ?? '', body: styles.drawerBody ?? '' }}>
      <Drawer.Overlay />
      <Drawer.Content aria-label={say('app.mainNavigation')}>
        <Drawer.Body>
          <Rail instansi={instansi} onClose={onClose} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
