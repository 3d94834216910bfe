import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const ExplanationDrawer = lazy(() => import('../features/figures/ExplanationDrawer.tsx').then((module) => ({ default: module.ExplanationDrawer })));

/** Everything below one instansi, and the drawer that explains its figures; closed it waits, so that it knows which number to give the focus back to. */
export function InstansiFrame() {
  return (
    <>
      <Outlet />
      <Suspense>
        <ExplanationDrawer />
      </Suspense>
    </>
  );
}
