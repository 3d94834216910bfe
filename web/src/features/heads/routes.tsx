import { IconUserStar } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { isShown } from '../../app/session.ts';
import { HEAD_STATES, LEVEL_NAMES } from './head-choices.ts';

const headsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'heads',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({ state: oneOf(raw, 'state', HEAD_STATES), level: oneOf(raw, 'level', LEVEL_NAMES), dinas: word(raw, 'dinas'), after: word(raw, 'after') }),
  component: lazyPage(() => import('./HeadsPage.tsx'), 'HeadsPage'),
});

/** To whoever sees a board: of some dinas, the heads there. */
const entry: NavEntry = {
  icon: IconUserStar,
  label: 'heads',
  group: 'organisation',
  order: 22,
  tour: 8,
  start: 30,
  link: (_, { code, viewerSeesBoard }) => (isShown(viewerSeesBoard) ? { to: '/$instansi/heads', params: { instansi: code } } : null),
};

export const heads = feature({ routes: [headsRoute], nav: [entry] });
