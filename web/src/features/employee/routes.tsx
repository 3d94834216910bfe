import { IconId } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';

const employeeRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'employee/$employeeId',
  component: lazyPage(() => import('./EmployeePage.tsx'), 'EmployeePage'),
});

/** The record of whom the account belongs to; programs and administrators have none. */
const me: NavEntry = {
  icon: IconId,
  label: 'me',
  order: 50,
  tour: 4,
  start: 30,
  link: ({ employee: own }, { code }) => (own ? { to: '/$instansi/employee/$employeeId', params: { instansi: code, employeeId: own.id } } : null),
};

export const employee = feature({
  routes: [employeeRoute],
  nav: [me],
  importKinds: [
    { kind: 'EMPLOYEES', order: 30, labels: { sex: 'Sex', status: 'EmployeeStatus', education_level: 'EducationLevel' } },
    { kind: 'ASSIGNMENTS', order: 40, labels: { kind: 'AssignmentKind' } },
    { kind: 'HEAD_COUNTS', order: 45, labels: {} },
  ],
});
