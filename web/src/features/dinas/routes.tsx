import { createRoute } from '@tanstack/react-router';
import { feature } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { ORDER_NAMES, VACANCIES } from './position-choices.ts';

const dinasRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'dinas/$dinasId',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({
      tab: oneOf(raw, 'tab', ['positions', 'people', 'evaluations'] as const),
      q: word(raw, 'q'),
      state: oneOf(raw, 'state', VACANCIES),
      kind: word(raw, 'kind'),
      order: oneOf(raw, 'order', ORDER_NAMES),
      unit: word(raw, 'unit'),
      after: word(raw, 'after'),
    }),
  component: lazyPage(() => import('./DinasPage.tsx'), 'DinasPage'),
});

export const dinas = feature({
  routes: [dinasRoute],
  importKinds: [{ kind: 'UNITS', order: 10, ofOneDinas: true, labels: { kind: 'UnitKind', dinas_kind: 'DinasKind' } }],
});
