import { IconFileImport } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { accepted, oneOf, word, words } from '../../app/search.ts';
import { OUTCOMES } from './outcomes.ts';

const importsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'imports',
  validateSearch: words('kind', 'after'),
  component: lazyPage(() => import('./ImportsPage.tsx'), 'ImportsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'imports/$importId',
  validateSearch: (raw: Record<string, unknown>) => accepted({ outcome: oneOf(raw, 'outcome', OUTCOMES), after: word(raw, 'after') }),
  component: lazyPage(() => import('./ImportPage.tsx'), 'ImportPage'),
});

const entry: NavEntry = {
  icon: IconFileImport,
  label: 'imports',
  group: 'records',
  order: 40,
  tour: 5,
  start: 40,
  link: (_, { code, viewerCanImport }) => (viewerCanImport ? { to: '/$instansi/imports', params: { instansi: code } } : null),
};

export const imports = feature({ routes: [importsRoute, importRoute], nav: [entry] });
