import { IconScale } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { words } from '../../app/search.ts';
import { isShown } from '../../app/session.ts';

const comparisonRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'compare',
  validateSearch: words('one', 'oneDay', 'onePeriod', 'other', 'otherIn', 'otherDay', 'otherPeriod', 'columns'),
  component: lazyPage(() => import('./ComparisonPage.tsx'), 'ComparisonPage'),
});

/** To whoever sees a board. */
const entry: NavEntry = {
  icon: IconScale,
  label: 'comparison',
  order: 13,
  start: 33,
  link: (_, { code, viewerSeesBoard }) => (isShown(viewerSeesBoard) ? { to: '/$instansi/compare', params: { instansi: code } } : null),
};

export const comparison = feature({ routes: [comparisonRoute], nav: [entry] });
