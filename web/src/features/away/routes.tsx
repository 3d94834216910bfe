import { IconCalendarOff } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { ABSENCE_KINDS } from '../../app/absence-kinds.ts';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { isShown } from '../../app/session.ts';
import { accepted, oneOf, word } from '../../app/search.ts';

const awayRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'away',
  validateSearch: (raw: Record<string, unknown>) => accepted({ kind: oneOf(raw, 'kind', ABSENCE_KINDS), dinas: word(raw, 'dinas'), after: word(raw, 'after') }),
  component: lazyPage(() => import('./AwayPage.tsx'), 'AwayPage'),
});

/** To HR; of one dinas, those of the dinas. Nobody else is told who is away. */
const entry: NavEntry = {
  icon: IconCalendarOff,
  label: 'away',
  group: 'people',
  order: 42,
  start: 66,
  link: (_, { code, viewerSeesAbsences }) => (isShown(viewerSeesAbsences) ? { to: '/$instansi/away', params: { instansi: code } } : null),
};

export const away = feature({ routes: [awayRoute], nav: [entry] });
