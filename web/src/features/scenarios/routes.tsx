import { IconArrowsSplit2 } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { isShown } from '../../app/session.ts';
import { words } from '../../app/search.ts';

const scenariosRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'scenarios',
  validateSearch: words('state', 'after'),
  component: lazyPage(() => import('./ScenariosPage.tsx'), 'ScenariosPage'),
});

const scenarioRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'scenarios/$scenarioId',
  validateSearch: words('asOf', 'beside', 'all', 'after'),
  component: lazyPage(() => import('./ScenarioPage.tsx'), 'ScenarioPage'),
});

/** What HR thinks through; leadership sees what was shared with them. */
const entry: NavEntry = {
  icon: IconArrowsSplit2,
  label: 'scenarios',
  group: 'need',
  order: 65,
  start: 66,
  link: (_, { code, viewerSeesScenarios }) => (isShown(viewerSeesScenarios) ? { to: '/$instansi/scenarios', params: { instansi: code } } : null),
};

export const scenarios = feature({ routes: [scenariosRoute, scenarioRoute], nav: [entry] });
