import { createRoute } from '@tanstack/react-router';
import { feature } from '../../app/feature.ts';
import { signedInRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { words } from '../../app/search.ts';

const glossaryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/glossary',
  validateSearch: words('q'),
  component: lazyPage(() => import('./GlossaryPage.tsx'), 'GlossaryPage'),
});

export const glossary = feature({ personalRoutes: [glossaryRoute] });
