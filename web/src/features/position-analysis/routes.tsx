import { IconId } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { words } from '../../app/search.ts';
import { isShown } from '../../app/session.ts';

const listRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'position-analysis',
  validateSearch: words('state', 'dinas', 'order', 'q', 'after'),
  component: lazyPage(() => import('./PositionAnalysesPage.tsx'), 'PositionAnalysesPage'),
});

const analysisRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'position-analysis/$analysisId',
  component: lazyPage(() => import('./AnalysisPage.tsx'), 'AnalysisPage'),
});

/** Open to whom workload analyses are: both are HR's while they are worked on, and open with the structure once they are established. */
const entry: NavEntry = {
  icon: IconId,
  label: 'positionAnalysis',
  group: 'need',
  order: 62,
  start: 65,
  link: (_, { code, viewerSeesWorkloadAnalyses }) =>
    isShown(viewerSeesWorkloadAnalyses) ? { to: '/$instansi/position-analysis', params: { instansi: code } } : null,
};

export const positionAnalysis = feature({
  routes: [listRoute, analysisRoute],
  nav: [entry],
  importKinds: [{ kind: 'POSITION_ANALYSIS', order: 49, labels: { minimum_education: 'EducationLevel' } }],
});
