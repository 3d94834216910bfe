import { IconHierarchy3 } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { isShown } from '../../app/session.ts';
import { words } from '../../app/search.ts';

const reorganisationsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'reorganisations',
  validateSearch: words('after'),
  component: lazyPage(() => import('./ReorganisationsPage.tsx'), 'ReorganisationsPage'),
});

const reorganisationRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'reorganisations/$reorganisationId',
  component: lazyPage(() => import('./ReorganisationPage.tsx'), 'ReorganisationPage'),
});

const entry: NavEntry = {
  icon: IconHierarchy3,
  label: 'reorganisations',
  group: 'organisation',
  order: 44,
  start: 65,
  link: (_, { code, viewerSeesReorganisations }) =>
    isShown(viewerSeesReorganisations) ? { to: '/$instansi/reorganisations', params: { instansi: code } } : null,
};

export const reorganisation = feature({ routes: [reorganisationsRoute, reorganisationRoute], nav: [entry] });
