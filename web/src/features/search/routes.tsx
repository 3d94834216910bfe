import { IconSearch } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { accepted, oneOf, word } from '../../app/search.ts';

const searchRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'search',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({ q: word(raw, 'q'), among: oneOf(raw, 'among', ['positions'] as const), after: word(raw, 'after') }),
  component: lazyRouteComponent(() => import('./SearchPage.tsx'), 'SearchPage'),
});

const entry: NavEntry = {
  icon: IconSearch,
  label: 'search',
  order: 30,
  start: 50,
  link: (_, { code }) => ({ to: '/$instansi/search', params: { instansi: code } }),
};

export const search = feature({ routes: [searchRoute], nav: [entry] });
