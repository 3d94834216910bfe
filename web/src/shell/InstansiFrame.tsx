import { Outlet, useRouteContext } from '@tanstack/react-router';
import { Suspense } from 'react';
import { features } from '../features/index.ts';
import { TimeZone } from '../text/text.ts';
import { UnknownInstansi } from './UnknownInstansi.tsx';

const overlays = features.flatMap((feature) => feature.overlays);

/** Everything below one instansi, and what opens over its pages; closed it waits, so that it knows where to give the focus back to. */
export function InstansiFrame() {
  const { instansi } = useRouteContext({ from: '/signed-in/$instansi' });
  if (!instansi) return <UnknownInstansi />;
  return (
    <TimeZone value={instansi.timeZone}>
      <Outlet />
      <Suspense>
        {overlays.map((Overlay, index) => (
          <Overlay key={index} />
        ))}
      </Suspense>
    </TimeZone>
  );
}
