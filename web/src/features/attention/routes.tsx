import { IconAlertTriangle } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { isShown } from '../../app/session.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { AttentionCount } from './AttentionCount.tsx';
import { MATTERS } from './matters.ts';

const attentionRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'attention',
  validateSearch: (raw: Record<string, unknown>) => accepted({ matter: oneOf(raw, 'matter', MATTERS), after: word(raw, 'after') }),
  component: lazyPage(() => import('./AttentionPage.tsx'), 'AttentionPage'),
});

/** For who may read what was done to the record: HR, of all or of a part of it. */
const entry: NavEntry = {
  icon: IconAlertTriangle,
  label: 'attention',
  order: 15,
  tour: 2,
  start: 65,
  count: AttentionCount,
  link: (_, { code, viewerSeesActs }) => (isShown(viewerSeesActs) ? { to: '/$instansi/attention', params: { instansi: code } } : null),
};

export const attention = feature({ routes: [attentionRoute], nav: [entry] });
