import { IconUsersGroup } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { words } from '../../app/search.ts';

const teamRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'team',
  validateSearch: words('employee'),
  component: lazyPage(() => import('./TeamPage.tsx'), 'TeamPage'),
});

const entry: NavEntry = {
  icon: IconUsersGroup,
  label: 'team',
  order: 20,
  tour: 3,
  start: 20,
  link: ({ hasTeam }, { code }) => (hasTeam ? { to: '/$instansi/team', params: { instansi: code } } : null),
};

export const team = feature({ routes: [teamRoute], nav: [entry] });
