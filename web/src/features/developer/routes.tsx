import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { feature } from '../../app/feature.ts';
import { signedInRoute } from '../../app/frame.ts';

const developerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/developer',
  component: lazyRouteComponent(() => import('./DeveloperPage.tsx'), 'DeveloperPage'),
});

/** Its editor weighs more than all other pages together: nobody else loads it. */
const explorerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/developer/explorer',
  component: lazyRouteComponent(() => import('./ExplorerPage.tsx'), 'ExplorerPage'),
});

export const developer = feature({ personalRoutes: [developerRoute, explorerRoute] });
