import { IconShieldCog } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { accepted, word } from '../../app/search.ts';

const administrationRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'administration',
  validateSearch: (raw: Record<string, unknown>) => accepted({ after: word(raw, 'after') }),
  component: lazyRouteComponent(() => import('./AdministrationPage.tsx'), 'AdministrationPage'),
});

const entry: NavEntry = {
  icon: IconShieldCog,
  label: 'administration',
  order: 90,
  start: 45,
  link: (_, { code, viewerCanAdminister }) => (viewerCanAdminister ? { to: '/$instansi/administration', params: { instansi: code } } : null),
};

export const administration = feature({ routes: [administrationRoute], nav: [entry] });
