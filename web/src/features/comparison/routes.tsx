import { IconScale } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { accepted, word } from '../../app/search.ts';
import { isShown } from '../../app/session.ts';

const comparisonRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'compare',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({
      one: word(raw, 'one'),
      oneDay: word(raw, 'oneDay'),
      onePeriod: word(raw, 'onePeriod'),
      other: word(raw, 'other'),
      otherIn: word(raw, 'otherIn'),
      otherDay: word(raw, 'otherDay'),
      otherPeriod: word(raw, 'otherPeriod'),
      columns: word(raw, 'columns'),
    }),
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
