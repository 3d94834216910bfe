import { IconTrendingDown } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { isShown } from '../../app/session.ts';

const horizonRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'horizon',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({ dinas: word(raw, 'dinas'), unit: word(raw, 'unit'), fill: oneOf(raw, 'fill', ['only']), after: word(raw, 'after') }),
  component: lazyPage(() => import('./HorizonPage.tsx'), 'HorizonPage'),
});

/** To whoever sees a board: of some dinas, how they are filled in the years to come. */
const entry: NavEntry = {
  icon: IconTrendingDown,
  label: 'horizon',
  group: 'need',
  order: 63,
  start: 35,
  link: (_, { code, viewerSeesBoard }) => (isShown(viewerSeesBoard) ? { to: '/$instansi/horizon', params: { instansi: code } } : null),
};

export const horizon = feature({ routes: [horizonRoute], nav: [entry] });
