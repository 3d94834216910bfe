import { IconHistory } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { isShown } from '../../app/session.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { ACT_KINDS } from './act-kinds.ts';

const actsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'acts',
  validateSearch: (raw: Record<string, unknown>) => accepted({ kind: oneOf(raw, 'kind', ACT_KINDS), after: word(raw, 'after') }),
  component: lazyPage(() => import('./ActsPage.tsx'), 'ActsPage'),
});

const actRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'acts/$actId',
  validateSearch: (raw: Record<string, unknown>) => accepted({ after: word(raw, 'after') }),
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
