import { ActionIcon } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { lazyPart } from '../app/lazy-page.ts';
import { useSession } from '../app/session.ts';
import { features } from '../features/index.ts';
import { useText } from '../text/text.ts';
import { Logo } from '../ui/Logo.tsx';
import { Rail } from './Rail.tsx';
import styles from './Shell.module.css';
import { useFrameFirst } from './use-frame-first.ts';
import { usePreload } from './use-preload.ts';

const RailDrawer = lazyPart(() => import('./RailDrawer.tsx').then((module) => module.RailDrawer));

/** Said on every page; where the numbers come from unfolds. */
function Simulated({ note }: { note: string | null }) {
  const { say } = useText();
  if (!note) return <p className={styles.simulated}>{say('app.simulated')}</p>;
  return (
    <details className={styles.simulated}>
      <summary>{say('app.simulated')}</summary>
      {note}
    </details>
  );
}

const tools = features.flatMap((feature) => feature.tools);
/** As in Shell.module.css: there the rail is away, and a bar stands over the page. */
const NARROW = '(max-width: 62rem)';

/** The frame of every signed-in page: rail and content. */
export function Shell() {
  const { say } = useText();
  const session = useSession();
  const { instansi: code } = useParams({ strict: false });
  const { pathname } = useLocation();
  const [openedAt, setOpenedAt] = useState<string | null>();
  // A code that is nobody's is no other government's: the page says so, and nothing is shown under the name of another.
  const instansi = code === undefined ? session.instansiList[0] : session.instansiList.find((known) => known.code === code);
  usePreload(instansi);
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const isPageDrawn = useFrameFirst();
  // In one place only: each of them hears the server.
  const shownTools = tools.map((Tool, index) => <Tool key={index} />);
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {say('app.skip')}
      </a>
      {/* Out of sight it would still be drawn, link by link, before the page is. */}
      {isNarrow ? null : (
        <aside className={styles.rail}>
          <Rail instansi={instansi} tools={shownTools} />
        </aside>
      )}
      <nav className={styles.bar} aria-label={say('app.instansi')}>
        <ActionIcon variant="transparent" size="lg" aria-label={say('app.openMenu')} className={styles.burger} onClick={() => setOpenedAt(pathname)}>
          <IconMenu2 size={22} />
        </ActionIcon>
        <Logo />
        <span className={styles.barName}>{instansi?.name}</span>
        {isNarrow ? shownTools : null}
      </nav>
      {openedAt === undefined ? null : (
        <Suspense>
          <RailDrawer opened={openedAt === pathname} instansi={instansi} onClose={() => setOpenedAt(null)} />
        </Suspense>
      )}
      <main id="content" className={styles.main} tabIndex={-1}>
        {instansi?.simulated ? <Simulated note={instansi.employeeTotalNote} /> : null}
        {isPageDrawn ? <Outlet /> : null}
      </main>
    </div>
  );
}
