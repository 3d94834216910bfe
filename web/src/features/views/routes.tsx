import { IconBookmark } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute, signedInRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { SaveViewButton } from './SaveViewButton.tsx';
import { WHOSE } from './whose.ts';

const viewsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'views',
  validateSearch: (raw: Record<string, unknown>) => accepted({ whose: oneOf(raw, 'whose', WHOSE), columns: word(raw, 'columns'), after: word(raw, 'after') }),
  component: lazyPage(() => import('./ViewsPage.tsx'), 'ViewsPage'),
});

/** A link that one account gives another; it names no government, since who opens it may have none in common. */
const openViewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/v/$viewId',
  component: lazyPage(() => import('./OpenViewPage.tsx'), 'OpenViewPage'),
});

const entry: NavEntry = {
  icon: IconBookmark,
  label: 'views',
  group: 'records',
  order: 32,
  start: 60,
  link: (_, { code }) => ({ to: '/$instansi/views', params: { instansi: code } }),
};

export const views = feature({ routes: [viewsRoute], personalRoutes: [openViewRoute], nav: [entry], tools: [SaveViewButton] });
