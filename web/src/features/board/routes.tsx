import { IconLayoutDashboard } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { firstPage } from '../../app/lazy-page.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { isShown } from '../../app/session.ts';
import { SINCES } from '../../app/sinces.ts';
import { VIEWS } from './views.ts';

const boardRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: '/',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({
      view: oneOf(raw, 'view', VIEWS),
      sort: word(raw, 'sort'),
      q: word(raw, 'q'),
      kind: word(raw, 'kind'),
      trend: word(raw, 'trend'),
      since: oneOf(raw, 'since', SINCES),
    }),
  component: firstPage(() => import('./BoardPage.tsx'), 'BoardPage'),
});

const entry: NavEntry = {
  icon: IconLayoutDashboard,
  label: 'board',
  order: 10,
  tour: 1,
  start: 10,
  exact: true,
  link: (_, { code, viewerSeesBoard }) => (isShown(viewerSeesBoard) ? { to: '/$instansi', params: { instansi: code } } : null),
};

export const board = feature({ routes: [boardRoute], nav: [entry] });
