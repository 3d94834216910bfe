import { createRoute } from '@tanstack/react-router';
import { feature } from '../../app/feature.ts';
import { signedInRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';

const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  component: lazyPage(() => import('./AccountPage.tsx'), 'AccountPage'),
});

export const account = feature({ personalRoutes: [accountRoute] });
