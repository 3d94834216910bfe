import { createRoute } from '@tanstack/react-router';
import { feature } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { SINCES } from '../../app/sinces.ts';
import { accepted, oneOf, word, words } from '../../app/search.ts';
import { SPANS } from './spans.ts';

const historyRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'history',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({ figure: word(raw, 'figure'), of: word(raw, 'of'), days: oneOf(raw, 'days', SPANS), since: oneOf(raw, 'since', SINCES) }),
  component: lazyPage(() => import('./HistoryPage.tsx'), 'HistoryPage'),
});

const paceRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'pace',
  component: lazyPage(() => import('./PacePage.tsx'), 'PacePage'),
});

const projectionRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'projection',
  validateSearch: words('figure', 'of'),
  component: lazyPage(() => import('./ProjectionPage.tsx'), 'ProjectionPage'),
});

/** Reached from the lines and sentences on boards. */
export const history = feature({ routes: [historyRoute, paceRoute, projectionRoute] });
