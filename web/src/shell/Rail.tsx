import { CloseButton, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PALETTE_KEY, setPalette } from '../app/palette.ts';
import { useInstansiCode, useSession, type SessionInstansi } from '../app/session.ts';
import { useText } from '../text/text.ts';
import { Logo } from '../ui/Logo.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { InstansiSwitcher } from './InstansiSwitcher.tsx';
import { groupsOf, waysOf } from './nav.ts';
import { TourOffer } from './TourOffer.tsx';
import styles from './Rail.module.css';

interface RailProps {
  instansi: SessionInstansi | undefined;
  /** What stands beside the name of the house. */
  tools?: ReactNode;
  onClose?: () => void;
}

/** Where this person is, where they can go, and who they are. */
export function Rail({ instansi, tools, onClose }: RailProps) {
  const { say } = useText();
  const session = useSession();
  // The palette stands over the pages of a government; those of the account alone have none.
  const hasPalette = useInstansiCode() !== '';
  return (
    <div className={styles.rail}>
      <div className={styles.top}>
        <Logo />
        {tools}
        {onClose ? <CloseButton variant="transparent" className={styles.close ?? ''} aria-label={say('app.closeMenu')} onClick={onClose} /> : null}
      </div>
      {instansi ? (
        <>
          <InstansiSwitcher instansi={instansi} />
          {hasPalette ? (
            <UnstyledButton
              className={styles.palette}
              data-tour="palette"
              aria-haspopup="dialog"
              onClick={() => {
                onClose?.();
                setPalette(true);
              }}
            >
              <IconSearch size={16} stroke={1.7} aria-hidden />
              <span className={styles.paletteName}>{say('palette.open')}</span>
              <kbd className={styles.key}>{PALETTE_KEY}</kbd>
            </UnstyledButton>
          ) : null}
          <nav className={styles.nav} aria-label={say('app.mainNavigation')}>
            {groupsOf(waysOf(session, instansi)).map(([group, ways]) => (
              <div key={group ?? ''} {...(group && { role: 'group', 'aria-label': say(`navGroups.${group}`) })} className={styles.group}>
                {group ? (
                  <span aria-hidden className={styles.heading}>
                    {say(`navGroups.${group}`)}
                  </span>
                ) : null}
                {ways.map(({ icon: Icon, label, exact = false, count: Count, link }) => (
                  <Link key={label} {...link} activeOptions={{ exact, includeSearch: false }} className={styles.link} data-tour={label}>
                    <span aria-hidden className={styles.icon}>
                      <Icon size={18} stroke={1.7} />
                    </span>
                    {say(`nav.${label}`)}
                    {Count ? <Count instansi={instansi} /> : null}
                  </Link>
                ))}
              </div>
            ))}
          </nav>
        </>
      ) : null}
      {instansi ? <TourOffer instansi={instansi} onStart={onClose} /> : null}
      <AccountMenu instansi={instansi} />
    </div>
  );
}
