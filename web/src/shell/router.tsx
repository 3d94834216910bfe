import { type AsyncRouteComponent, createBrowserHistory, createRoute, createRouter, Outlet, redirect, type RouterHistory } from '@tanstack/react-router';
import { instansiRoute, rootRoute, signedInRoute } from '../app/frame.ts';
import { parseSearch, stringifySearch } from '../app/search.ts';
import { features } from '../features/index.ts';
import { CrashPage, LostScreen, NoInstansiPage, NotFoundScreen } from './end-pages.tsx';
import { InstansiFrame } from './InstansiFrame.tsx';
import { startOf } from './nav.ts';
import { Shell } from './Shell.tsx';

type Features = (typeof features)[number];

rootRoute.update({ component: Outlet, notFoundComponent: LostScreen, errorComponent: CrashPage });
signedInRoute.update({ component: Shell });
instansiRoute.update({ component: InstansiFrame, notFoundComponent: NotFoundScreen });

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: ({ context: { session } }) => {
    const instansi = session.instansiList[0];
    const start = instansi ? startOf(session, instansi) : null;
    if (start) throw redirect(start);
  },
  component: NoInstansiPage,
});

const routeTree = rootRoute.addChildren([
  ...features.flatMap<Features['publicRoutes'][number]>(({ publicRoutes }) => publicRoutes),
  signedInRoute.addChildren([
    homeRoute,
    ...features.flatMap<Features['personalRoutes'][number]>(({ personalRoutes }) => personalRoutes),
    instansiRoute.addChildren(features.flatMap<Features['routes'][number]>(({ routes }) => routes)),
  ]),
]);

/** The way from an address to its page; over the browser's own history unless another is given. */
export function createDashboardRouter(history: RouterHistory = createBrowserHistory()) {
  return createRouter({
    routeTree,
    history,
    defaultPreload: 'intent',
    scrollRestoration: true,
    parseSearch,
    stringifySearch,
    defaultNotFoundComponent: NotFoundScreen,
    defaultErrorComponent: CrashPage,
  });
}

/** Asks for the page at the address at once: the router would wait with it until it is known who is signed in, a whole way to the server and back. */
export function bringPage(router: ReturnType<typeof createDashboardRouter>): void {
  const [routes] = router.getMatchedRoutes(router.latestLocation.pathname);
  // What does not come now is asked for once more by who goes there, and then said.
  for (const { options } of routes) void (options.component as AsyncRouteComponent<object> | undefined)?.preload?.();
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDashboardRouter>;
  }
}
