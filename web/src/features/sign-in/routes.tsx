import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { feature } from '../../app/feature.ts';
import { rootRoute } from '../../app/frame.ts';
import { accepted, word } from '../../app/search.ts';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (raw: Record<string, unknown>) => accepted({ to: word(raw, 'to') }),
  component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
});

export const signIn = feature({ publicRoutes: [signInRoute] });
