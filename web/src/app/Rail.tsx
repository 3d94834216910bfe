import { CloseButton, Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconBuildingCommunity, IconCheck, IconFileImport, IconId, IconLayoutDashboard, IconSearch, IconSelector, IconUsersGroup } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { present } from './search.ts';
import { useText } from '../text/text.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { Logo } from './Logo.tsx';
import styles from './Rail.module.css';
import { useSession, type SessionInstansi } from './session.ts';

interface RailProps {
  instansi: SessionInstansi | undefined;
  onClose?: () => void;
}

/** Only the ways this person can go. */
export function Rail({ instansi, onClose }: RailProps) {
  const { say } = useText();
  const session = useSession();
  const code = instansi?.code;
  return (
    <div className={styles.rail}>
      <div className={styles.top}>
        <Logo />
        {onClose ? <CloseButton variant="transparent" className={styles.close ?? ''} aria-label={say('app.closeMenu')} onClick={onClose} /> : null}
      </div>
      {instansi ? <InstansiSwitcher instansi={instansi} /> : null}
      {code ? (
        <nav className={styles.nav} aria-label={say('app.mainNavigation')}>
          {session.hasBoard ? (
            <Link to="/$instansi" params={{ instansi: code }} activeOptions={{ exact: true, includeSearch: false }} className={styles.link}>
              <Item icon={<IconLayoutDashboard size={18} stroke={1.7} />}>{say('nav.board')}</Item>
            </Link>
          ) : null}
          {session.hasTeam ? (
            <Link to="/$instansi/team" params={{ instansi: code }} activeOptions={{ includeSearch: false }} className={styles.link}>
              <Item icon={<IconUsersGroup size={18} stroke={1.7} />}>{say('nav.team')}</Item>
            </Link>
          ) : null}
          <Link to="/$instansi/search" params={{ instansi: code }} activeOptions={{ includeSearch: false }} className={styles.link}>
            <Item icon={<IconSearch size={18} stroke={1.7} />}>{say('nav.search')}</Item>
          </Link>
          {session.viewerCanImport ? (
            <Link to="/$instansi/imports" params={{ instansi: code }} activeOptions={{ includeSearch: false }} className={styles.link}>
              <Item icon={<IconFileImport size={18} stroke={1.7} />}>{say('nav.imports')}</Item>
            </Link>
          ) : null}
          {session.employee ? (
            <Link
              to="/$instansi/employee/$employeeId"
              params={{ instansi: code, employeeId: session.employee.id }}
              activeOptions={{ includeSearch: false }}
              className={styles.link}
            >
              <Item icon={<IconId size={18} stroke={1.7} />}>{say('nav.me')}</Item>
            </Link>
          ) : null}
        </nav>
      ) : null}
      <AccountMenu />
    </div>
  );
}

function Item({ icon, children }: { icon: ReactNode; children: string }) {
  return (
    <>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      {children}
    </>
  );
}

function InstansiSwitcher({ instansi }: { instansi: SessionInstansi }) {
  const { say } = useText();
  const { instansiList } = useSession();
  const navigate = useNavigate();
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
          <Menu.Item
            key={other.id}
            rightSection={other.id === instansi.id ? <IconCheck size={16} aria-hidden /> : null}
            // A period belongs to one instansi, so it does not travel to the next.
            onClick={() => void navigate({ to: '/$instansi', params: { instansi: other.code }, search: (before) => present({ asOf: before.asOf }) })}
          >
            {other.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
