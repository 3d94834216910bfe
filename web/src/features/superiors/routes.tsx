import { IconUserExclamation } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { isShown } from '../../app/session.ts';

const superiorsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'superiors',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({ dinas: word(raw, 'dinas'), only: oneOf(raw, 'only', ['overdue'] as const), after: word(raw, 'after') }),
  component: lazyPage(() => import('./SuperiorsPage.tsx'), 'SuperiorsPage'),
});

/** To whoever sees a board: for whom the evaluations wait that it counts. */
const entry: NavEntry = {
  icon: IconUserExclamation,
  label: 'superiors',
  group: 'organisation',
  order: 24,
  tour: 6,
  start: 31,
  link: (_, { code, viewerSeesBoard }) => (isShown(viewerSeesBoard) ? { to: '/$instansi/superiors', params: { instansi: code } } : null),
};

export const superiors = feature({ routes: [superiorsRoute], nav: [entry] });
