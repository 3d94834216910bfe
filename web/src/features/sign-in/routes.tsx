import { createRoute } from '@tanstack/react-router';
import { feature } from '../../app/feature.ts';
import { rootRoute } from '../../app/frame.ts';
import { firstPage } from '../../app/lazy-page.ts';
import { words } from '../../app/search.ts';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: words('to'),
  component: firstPage(() => import('./SignInPage.tsx'), 'SignInPage'),
});

export const signIn = feature({ publicRoutes: [signInRoute] });
