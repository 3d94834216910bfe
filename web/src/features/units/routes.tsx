import { IconListTree } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { isShown } from '../../app/session.ts';
import { UNIT_KINDS } from '../../app/unit-kinds.ts';

const unitsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'units',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({
      dinas: word(raw, 'dinas'),
      unitKind: oneOf(raw, 'unitKind', UNIT_KINDS),
      q: word(raw, 'q'),
      /** Only those that lack people. */
      gap: oneOf(raw, 'gap', ['only']),
      /** The dinas themselves among them. */
      top: oneOf(raw, 'top', ['with']),
      sort: word(raw, 'sort'),
    }),
  component: lazyPage(() => import('./UnitsPage.tsx'), 'UnitsPage'),
});

/** To whoever sees a board: of some dinas, the units there. */
const entry: NavEntry = {
  icon: IconListTree,
  label: 'units',
  group: 'organisation',
  order: 21,
  start: 32,
  link: (_, { code, viewerSeesBoard }) => (isShown(viewerSeesBoard) ? { to: '/$instansi/units', params: { instansi: code } } : null),
};

export const units = feature({ routes: [unitsRoute], nav: [entry] });
