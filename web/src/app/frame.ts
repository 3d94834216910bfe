import { createRootRoute, createRoute, redirect, retainSearchParams } from '@tanstack/react-router';
import { readTimeSearch } from './search.ts';
import { readSession } from './session.ts';

/** The addresses below which features put their pages. How they look is the shell's: it gives each its component. */
export const rootRoute = createRootRoute();

/** Everything a signed-in person sees; who is not signed in goes to the sign-in page and comes back. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  validateSearch: readTimeSearch,
  search: { middlewares: [retainSearchParams(['period', 'asOf'])] },
  beforeLoad: async ({ location }) => {
    const session = await readSession();
    if (!session) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } });
    return { session };
  },
});

/** Everything of one government; null where the viewer has none of that code, and then no page of it is opened. */
export const instansiRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/$instansi',
  beforeLoad: ({ context, params }) => ({ instansi: context.session.instansiList.find((known) => known.code === params.instansi) ?? null }),
});
