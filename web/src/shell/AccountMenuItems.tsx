import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconCheck, IconCode, IconDeviceDesktop, IconLogout, IconMoon, IconRoute, IconSun, IconUserCog, IconVocabulary } from '@tabler/icons-react';
import { SignOutDocument } from '@selaras/schema/web';
import { Link } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { signOutThenLeave } from '../app/graphql/leave-to-sign-in.ts';
import type { SessionInstansi } from '../app/session.ts';
import { setLanguage, useText } from '../text/text.ts';
import { useTour } from './use-tour.ts';

const SCHEMES: readonly { value: MantineColorScheme; key: 'light' | 'dark' | 'system'; icon: typeof IconSun }[] = [
  { value: 'light', key: 'light', icon: IconSun },
  { value: 'dark', key: 'dark', icon: IconMoon },
  { value: 'auto', key: 'system', icon: IconDeviceDesktop },
];

/** Language, colours, the account itself, and the way out. */
export function AccountMenuItems({ instansi }: { instansi: SessionInstansi | undefined }) {
  const { say, language } = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [, signOut] = useMutation(SignOutDocument);
  return (
    <>
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
      <Menu.Item component={Link} to="/glossary" leftSection={<IconVocabulary size={16} aria-hidden />}>
        {say('glossary.title')}
      </Menu.Item>
      {instansi ? <TourItem instansi={instansi} /> : null}
      <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOutThenLeave(() => signOut({ input: {} }))}>
        {say('app.signOut')}
      </Menu.Item>
    </>
  );
}

function TourItem({ instansi }: { instansi: SessionInstansi }) {
  const { say } = useText();
  const start = useTour(instansi);
  return (
    <Menu.Item leftSection={<IconRoute size={16} aria-hidden />} onClick={start}>
      {say('app.tourStart')}
    </Menu.Item>
  );
}
