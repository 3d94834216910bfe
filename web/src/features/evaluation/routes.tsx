import { IconCalendarEvent } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { words } from '../../app/search.ts';
import { evaluationFigures } from './shown-figures.tsx';

const periodsRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'periods',
  validateSearch: words('after'),
  component: lazyPage(() => import('./PeriodsPage.tsx'), 'PeriodsPage'),
});

const periods: NavEntry = {
  icon: IconCalendarEvent,
  label: 'periods',
  group: 'people',
  order: 75,
  start: 60,
  link: (_, { code, viewerCanImport }) => (viewerCanImport ? { to: '/$instansi/periods', params: { instansi: code } } : null),
};

/** Evaluations themselves stand on the pages of the board, the team and the employee. */
export const evaluation = feature({
  routes: [periodsRoute],
  nav: [periods],
  importKinds: [{ kind: 'EVALUATIONS', order: 50, labels: { work_result: 'Rating', behaviour: 'Rating', predikat: 'Predikat', state: 'EvaluationState' } }],
  figures: evaluationFigures,
});
