import { IconDeviceTv } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute, rootRoute, signedInRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { words } from '../../app/search.ts';

/** What stands on a wall: nobody is signed in there. */
const wallRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/layar',
  component: lazyPage(() => import('./wall/WallPage.tsx'), 'WallPage'),
});

/** Where the QR code of a screen leads the phone. */
const pairRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/layar/pasang',
  validateSearch: words('kode'),
  component: lazyPage(() => import('./PairPage.tsx'), 'PairPage'),
});

const screensRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'screens',
  component: lazyPage(() => import('./ScreensPage.tsx'), 'ScreensPage'),
});

const entry: NavEntry = {
  icon: IconDeviceTv,
  label: 'screens',
  group: 'house',
  order: 80,
  start: 60,
  link: (_, { code, viewerCanPairScreens }) => (viewerCanPairScreens ? { to: '/$instansi/screens', params: { instansi: code } } : null),
};

export const screens = feature({ routes: [screensRoute], publicRoutes: [wallRoute], personalRoutes: [pairRoute], nav: [entry] });
