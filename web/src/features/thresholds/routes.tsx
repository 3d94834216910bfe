import { createRoute } from '@tanstack/react-router';
import { feature } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';

const thresholdsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'thresholds',
  component: lazyPage(() => import('./ThresholdsPage.tsx'), 'ThresholdsPage'),
});

/** Found from the panel of notifications: it is set once and then forgotten. */
export const thresholds = feature({ routes: [thresholdsRoute] });
