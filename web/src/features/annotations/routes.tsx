import { IconPin } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { words } from '../../app/search.ts';
import { isShown } from '../../app/session.ts';

const annotationsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'annotations',
  validateSearch: words('figure', 'dinas', 'columns', 'after'),
  component: lazyPage(() => import('./AnnotationsPage.tsx'), 'AnnotationsPage'),
});

/** To whoever sees a board: what happened to its figures. */
const entry: NavEntry = {
  icon: IconPin,
  label: 'annotations',
  group: 'records',
  order: 25,
  start: 32,
  link: (_, { code, viewerSeesBoard }) => (isShown(viewerSeesBoard) ? { to: '/$instansi/annotations', params: { instansi: code } } : null),
};

export const annotations = feature({ routes: [annotationsRoute], nav: [entry] });
