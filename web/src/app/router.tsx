import { createRootRoute, createRoute, createRouter, lazyRouteComponent, notFound, Outlet, redirect, retainSearchParams } from '@tanstack/react-router';
import { CrashPage, LostScreen, NotFoundScreen } from './end-pages.tsx';
import { InstansiFrame } from './InstansiFrame.tsx';
import { accepted, oneOf, parseSearch, readTimeSearch, stringifySearch, word } from './search.ts';
import { readSession } from './session.ts';
import { Shell } from './Shell.tsx';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: LostScreen, errorComponent: CrashPage });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (raw: Record<string, unknown>) => accepted({ to: word(raw, 'to') }),
  component: lazyRouteComponent(() => import('../features/sign-in/SignInPage.tsx'), 'SignInPage'),
});

const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  validateSearch: readTimeSearch,
  search: { middlewares: [retainSearchParams(['period', 'asOf'])] },
  beforeLoad: async ({ location }) => {
    const session = await readSession();
    if (!session) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } });
    return { session };
  },
  component: Shell,
});

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    const { session } = context;
    const instansi = session.instansiList[0];
    if (!instansi) return;
    const params = { instansi: instansi.code };
    // Everybody starts where their work is: the board, the team, or their own record.
    if (session.hasBoard) throw redirect({ to: '/$instansi', params });
    if (session.hasTeam) throw redirect({ to: '/$instansi/team', params });
    if (session.employee) throw redirect({ to: '/$instansi/employee/$employeeId', params: { ...params, employeeId: session.employee.id } });
    throw redirect({ to: session.viewerCanImport ? '/$instansi/imports' : '/$instansi/search', params });
  },
  component: lazyRouteComponent(() => import('./end-pages.tsx'), 'NoInstansiPage'),
});

const instansiRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/$instansi',
  beforeLoad: ({ context, params }) => {
    const instansi = context.session.instansiList.find((known) => known.code === params.instansi);
    if (!instansi) throw notFound();
    return { instansi };
  },
  component: InstansiFrame,
  notFoundComponent: NotFoundScreen,
});

const boardRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: '/',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({ view: oneOf(raw, 'view', ['table', 'tiles', 'chart'] as const), sort: word(raw, 'sort'), q: word(raw, 'q'), kind: word(raw, 'kind') }),
  component: lazyRouteComponent(() => import('../features/board/BoardPage.tsx'), 'BoardPage'),
});

const dinasRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'dinas/$dinasId',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({
      tab: oneOf(raw, 'tab', ['positions', 'evaluations'] as const),
      q: word(raw, 'q'),
      state: oneOf(raw, 'state', ['vacant', 'surplus'] as const),
      kind: word(raw, 'kind'),
      order: oneOf(raw, 'order', ['TITLE', 'GAP'] as const),
      unit: word(raw, 'unit'),
      after: word(raw, 'after'),
    }),
  component: lazyRouteComponent(() => import('../features/dinas/DinasPage.tsx'), 'DinasPage'),
});

const employeeRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'employee/$employeeId',
  component: lazyRouteComponent(() => import('../features/employee/EmployeePage.tsx'), 'EmployeePage'),
});

const positionRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'position/$positionId',
  component: lazyRouteComponent(() => import('../features/position/PositionPage.tsx'), 'PositionPage'),
});

const searchRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'search',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({ q: word(raw, 'q'), among: oneOf(raw, 'among', ['positions'] as const), after: word(raw, 'after') }),
  component: lazyRouteComponent(() => import('../features/search/SearchPage.tsx'), 'SearchPage'),
});

const teamRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'team',
  validateSearch: (raw: Record<string, unknown>) => accepted({ employee: word(raw, 'employee') }),
  component: lazyRouteComponent(() => import('../features/team/TeamPage.tsx'), 'TeamPage'),
});

const importsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'imports',
  validateSearch: (raw: Record<string, unknown>) => accepted({ after: word(raw, 'after') }),
  component: lazyRouteComponent(() => import('../features/import/ImportsPage.tsx'), 'ImportsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'imports/$importId',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({ outcome: oneOf(raw, 'outcome', ['CREATED', 'CHANGED', 'CLOSED', 'UNCHANGED', 'REFUSED'] as const), after: word(raw, 'after') }),
  component: lazyRouteComponent(() => import('../features/import/ImportPage.tsx'), 'ImportPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    signedInRoute.addChildren([
      homeRoute,
      instansiRoute.addChildren([boardRoute, dinasRoute, employeeRoute, positionRoute, searchRoute, teamRoute, importsRoute, importRoute]),
    ]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
  defaultNotFoundComponent: NotFoundScreen,
  defaultErrorComponent: CrashPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
