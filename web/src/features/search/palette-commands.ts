import { useMantineColorScheme } from '@mantine/core';
import { IconBuildingCommunity, IconCode, IconLanguage, IconMoon, IconSun, IconUserCog, type Icon } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { use } from 'react';
import { useInstansi, useSession } from '../../app/session.ts';
import { Features } from '../../app/use-features.ts';
import { useSwitchInstansi } from '../../app/use-switch-instansi.ts';
import { waysAmong } from '../../app/ways.ts';
import { setLanguage, useText } from '../../text/text.ts';
import { hasWords } from '../../ui/has-words.ts';
import { useViewCommands } from '../views/index.ts';

export interface Command {
  readonly key: string;
  readonly icon: Icon;
  readonly label: string;
  /** What it belongs to, or what stands beside its name. */
  readonly hint?: string | undefined;
  readonly run: () => void;
}

export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly Command[];
}

/** Where somebody can go without looking for a row, and what they can change about the dashboard; of words only those that have them. */
export function useCommands(words: string): readonly CommandGroup[] {
  const { say, language } = useText();
  const session = useSession();
  const instansi = useInstansi();
  const navigate = useNavigate();
  const goTo = useSwitchInstansi();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const isDark = colorScheme === 'dark';
  const views = useViewCommands(words);
  const groups: readonly CommandGroup[] = [
    {
      title: say('palette.pages'),
      commands: [
        ...waysAmong(use(Features), session, instansi).map(({ label, icon, link }) => ({
          key: label,
          icon,
          label: say(`nav.${label}`),
          run: () => void navigate(link),
        })),
        { key: 'account', icon: IconUserCog, label: say('account.title'), run: () => void navigate({ to: '/account' }) },
        { key: 'developer', icon: IconCode, label: say('developer.title'), run: () => void navigate({ to: '/developer' }) },
      ],
    },
    { title: say('nav.views'), commands: [...views.open, views.save] },
    {
      title: say('palette.governments'),
      commands: session.instansiList
        .filter(({ id }) => id !== instansi.id)
        .map(({ code, name }) => ({
          key: code,
          icon: IconBuildingCommunity,
          label: name,
          run: () => goTo(code),
        })),
    },
    {
      title: say('palette.display'),
      commands: [
        {
          key: 'scheme',
          icon: isDark ? IconSun : IconMoon,
          label: say(isDark ? 'palette.toLight' : 'palette.toDark'),
          run: () => setColorScheme(isDark ? 'light' : 'dark'),
        },
        {
          key: 'language',
          icon: IconLanguage,
          label: language === 'id' ? 'English' : 'Bahasa Indonesia',
          hint: say('app.language'),
          run: () => void setLanguage(language === 'id' ? 'en' : 'id'),
        },
      ],
    },
  ];
  return groups
    .map(({ title, commands }) => ({ title, commands: commands.filter(({ label, hint = '' }) => hasWords(`${label} ${hint}`, words)) }))
    .filter(({ commands }) => commands.length > 0);
}
