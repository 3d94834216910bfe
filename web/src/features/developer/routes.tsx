import { createRoute } from '@tanstack/react-router';
import { feature } from '../../app/feature.ts';
import { signedInRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';

const developerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/developer',
  component: lazyPage(() => import('./DeveloperPage.tsx'), 'DeveloperPage'),
});

/** Its editor weighs more than all other pages together: nobody else loads it. */
const explorerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/developer/explorer',
  component: lazyPage(() => import('./ExplorerPage.tsx'), 'ExplorerPage'),
});

export const developer = feature({ personalRoutes: [developerRoute, explorerRoute] });
