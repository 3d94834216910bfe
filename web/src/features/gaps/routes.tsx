import { IconUsersPlus } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { EDUCATION_LEVELS } from '../../app/education-levels.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { POSITION_KINDS } from '../../app/position-kinds.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { isShown } from '../../app/session.ts';
import { CLASS_NAMES, FIT_REASONS, LISTS, SEVERITIES } from './gap-choices.ts';

const staffingRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'staffing',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({
      list: oneOf(raw, 'list', LISTS),
      dinas: word(raw, 'dinas'),
      severity: oneOf(raw, 'severity', SEVERITIES),
      kind: oneOf(raw, 'kind', POSITION_KINDS),
      class: oneOf(raw, 'class', CLASS_NAMES),
      education: oneOf(raw, 'education', EDUCATION_LEVELS),
      reason: oneOf(raw, 'reason', FIT_REASONS),
      after: word(raw, 'after'),
    }),
  component: lazyPage(() => import('./StaffingPage.tsx'), 'StaffingPage'),
});

/** To whoever sees a board: of some dinas, the positions there. */
const entry: NavEntry = {
  icon: IconUsersPlus,
  label: 'staffing',
  group: 'need',
  order: 60,
  start: 29,
  link: (_, { code, viewerSeesBoard }) => (isShown(viewerSeesBoard) ? { to: '/$instansi/staffing', params: { instansi: code } } : null),
};

export const gaps = feature({ routes: [staffingRoute], nav: [entry] });
