import { IconCalendarUser } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { isShown } from '../../app/session.ts';
import { GROUPINGS } from './groupings.ts';

function yearIn(raw: Record<string, unknown>): string | undefined {
  const year = word(raw, 'year');
  return year && /^\d{4}$/.test(year) ? year : undefined;
}

const retirementsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'retirements',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({
      by: oneOf(raw, 'by', GROUPINGS),
      dinas: word(raw, 'dinas'),
      year: yearIn(raw),
      /** The row of the table whose people are listed. */
      row: word(raw, 'row'),
      sort: word(raw, 'sort'),
      after: word(raw, 'after'),
    }),
  component: lazyPage(() => import('./RetirementsPage.tsx'), 'RetirementsPage'),
});

/** To whoever sees a board: of some dinas, who retires there. */
const entry: NavEntry = {
  icon: IconCalendarUser,
  label: 'retirements',
  group: 'need',
  order: 64,
  start: 34,
  link: (_, { code, viewerSeesBoard }) => (isShown(viewerSeesBoard) ? { to: '/$instansi/retirements', params: { instansi: code } } : null),
};

export const retirements = feature({ routes: [retirementsRoute], nav: [entry] });
