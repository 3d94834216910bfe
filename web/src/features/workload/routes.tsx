import { IconClipboardList } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { isShown } from '../../app/session.ts';
import { words } from '../../app/search.ts';

const workloadRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'workload',
  validateSearch: words('state', 'dinas', 'order', 'after'),
  component: lazyPage(() => import('./WorkloadPage.tsx'), 'WorkloadPage'),
});

const analysisRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'workload/$analysisId',
  validateSearch: words('position', 'scope', 'q', 'after'),
  component: lazyPage(() => import('./AnalysisPage.tsx'), 'AnalysisPage'),
});

/** Where needs come from: HR works on them, whoever knows the structure reads what is established. */
const entry: NavEntry = {
  icon: IconClipboardList,
  label: 'workload',
  group: 'need',
  order: 61,
  start: 64,
  link: (_, { code, viewerSeesWorkloadAnalyses }) => (isShown(viewerSeesWorkloadAnalyses) ? { to: '/$instansi/workload', params: { instansi: code } } : null),
};

export const workload = feature({
  routes: [workloadRoute, analysisRoute],
  nav: [entry],
  importKinds: [{ kind: 'WORKLOAD', order: 48, labels: { approach: 'WorkloadApproach', volume_period: 'VolumePeriod' } }],
});
