import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { feature } from '../../app/feature.ts';
import { signedInRoute } from '../../app/frame.ts';

const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./AccountPage.tsx'), 'AccountPage'),
});

export const account = feature({ personalRoutes: [accountRoute] });
