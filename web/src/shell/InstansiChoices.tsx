import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useSession } from '../app/session.ts';
import { useSwitchInstansi } from '../app/use-switch-instansi.ts';

/** The governments that this account sees. */
export function InstansiChoices({ shownId }: { shownId: string }) {
  const { instansiList } = useSession();
  const goTo = useSwitchInstansi();
  return instansiList.map(({ id, code, name }) => (
    <Menu.Item key={id} rightSection={id === shownId ? <IconCheck size={16} aria-hidden /> : null} onClick={() => goTo(code)}>
      {name}
    </Menu.Item>
  ));
}
