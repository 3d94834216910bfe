import { IconHistory } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { isShown } from '../../app/session.ts';
import { words } from '../../app/search.ts';

const actsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'acts',
  // The page knows the kinds there are: all of them here would come with the first page of everybody.
  validateSearch: words('kind', 'after'),
  component: lazyPage(() => import('./ActsPage.tsx'), 'ActsPage'),
});

const actRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'acts/$actId',
  validateSearch: words('after'),
  component: lazyPage(() => import('./ActPage.tsx'), 'ActPage'),
});

const entry: NavEntry = {
  icon: IconHistory,
  label: 'acts',
  group: 'records',
  order: 45,
  start: 60,
  link: (_, { code, viewerSeesActs }) => (isShown(viewerSeesActs) ? { to: '/$instansi/acts', params: { instansi: code } } : null),
};

export const acts = feature({ routes: [actsRoute, actRoute], nav: [entry] });
