import { IconListCheck } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';

const setupRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'setup',
  component: lazyPage(() => import('./SetupPage.tsx'), 'SetupPage'),
});

const entry: NavEntry = {
  icon: IconListCheck,
  label: 'setup',
  group: 'house',
  order: 95,
  start: 50,
  link: (_, { code, viewerCanImport, viewerCanAdminister }) =>
    viewerCanImport || viewerCanAdminister ? { to: '/$instansi/setup', params: { instansi: code } } : null,
};

export const setup = feature({ routes: [setupRoute], nav: [entry] });
