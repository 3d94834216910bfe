import { createRoute } from '@tanstack/react-router';
import { feature } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { words } from '../../app/search.ts';

const positionRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'position/$positionId',
  validateSearch: words('after'),
  component: lazyPage(() => import('./PositionPage.tsx'), 'PositionPage'),
});

export const position = feature({
  routes: [positionRoute],
  importKinds: [
    {
      kind: 'POSITIONS',
      order: 20,
      ofOneDinas: true,
      usual: true,
      labels: { kind: 'PositionKind', jenjang: 'Jenjang', eselon: 'Eselon', required_education: 'EducationLevel' },
    },
  ],
});
