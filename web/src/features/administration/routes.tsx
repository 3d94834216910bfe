import { IconShieldCog, IconUsersGroup } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute, rootRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { accepted, oneOf, word, words } from '../../app/search.ts';
import { ROLES } from './roles.ts';

const administrationRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'administration',
  validateSearch: words('after'),
  component: lazyPage(() => import('./AdministrationPage.tsx'), 'AdministrationPage'),
});

const accountsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'accounts',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({ q: word(raw, 'q'), role: oneOf(raw, 'role', ROLES), sort: word(raw, 'sort'), after: word(raw, 'after') }),
  component: lazyPage(() => import('./AccountsPage.tsx'), 'AccountsPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'accounts/$accountId',
  validateSearch: words('after'),
  component: lazyPage(() => import('./ManagedAccountPage.tsx'), 'ManagedAccountPage'),
});

/** The secret stands behind a #: a browser sends that to no server, and names it to no site that is gone to from there. */
const passwordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/password',
  component: lazyPage(() => import('./PasswordPage.tsx'), 'PasswordPage'),
});

const accounts: NavEntry = {
  icon: IconUsersGroup,
  label: 'accounts',
  group: 'house',
  order: 85,
  tour: 3,
  start: 40,
  link: (_, { code, viewerCanAdminister }) => (viewerCanAdminister ? { to: '/$instansi/accounts', params: { instansi: code } } : null),
};

const entry: NavEntry = {
  icon: IconShieldCog,
  label: 'administration',
  group: 'house',
  order: 90,
  start: 45,
  link: (_, { code, viewerCanAdminister }) => (viewerCanAdminister ? { to: '/$instansi/administration', params: { instansi: code } } : null),
};

export const administration = feature({
  routes: [administrationRoute, accountsRoute, accountRoute],
  publicRoutes: [passwordRoute],
  nav: [accounts, entry],
});
