import { Menu, UnstyledButton, VisuallyHidden, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconCheck, IconCode, IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUserCog } from '@tabler/icons-react';
import { SignOutDocument } from '@selaras/schema/web';
import { Link } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { signOutThenLeave } from '../app/graphql/leave-to-sign-in.ts';
import { useSession } from '../app/session.ts';
import { setLanguage, useText } from '../text/text.ts';
import styles from './Rail.module.css';

const SCHEMES: readonly { value: MantineColorScheme; key: 'light' | 'dark' | 'system'; icon: typeof IconSun }[] = [
  { value: 'light', key: 'light', icon: IconSun },
  { value: 'dark', key: 'dark', icon: IconMoon },
  { value: 'auto', key: 'system', icon: IconDeviceDesktop },
];

export function initials(name: string): string {
  return name
    .split(/\s+/)
    .filter((part) => /^\p{L}/u.test(part))
    .slice(0, 2)
    .map((part) => part[0]?.toUpperCase() ?? '')
    .join('');
}

export function AccountMenu() {
  const { say, language } = useText();
  const session = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [, signOut] = useMutation(SignOutDocument);
  const role = session.grants[0]?.role;
  return (
    <Menu position="top-start" width="target" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={styles.account}>
          <VisuallyHidden>{say('app.account')}: </VisuallyHidden>
          <span className={styles.initials} aria-hidden>
            {initials(session.displayName)}
          </span>
          <span className={styles.who}>
            <span className={styles.whoName}>{session.displayName}</span>
            <span className={styles.whoRole}>{role ? say(`labels.Role.${role}`) : session.username}</span>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say('app.language')}</Menu.Label>
        <Menu.Item lang="id" rightSection={language === 'id' ? <IconCheck size={16} aria-hidden /> : null} onClick={() => void setLanguage('id')}>
          Bahasa Indonesia
        </Menu.Item>
        <Menu.Item lang="en" rightSection={language === 'en' ? <IconCheck size={16} aria-hidden /> : null} onClick={() => void setLanguage('en')}>
          English
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{say('app.colour')}</Menu.Label>
        {SCHEMES.map(({ value, key, icon: Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={colorScheme === value ? <IconCheck size={16} aria-hidden /> : null}
            onClick={() => setColorScheme(value)}
          >
            {say(`app.${key}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCog size={16} aria-hidden />}>
          {say('account.title')}
        </Menu.Item>
        <Menu.Item component={Link} to="/developer" leftSection={<IconCode size={16} aria-hidden />}>
          {say('developer.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOutThenLeave(() => signOut({ input: {} }))}>
          {say('app.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
