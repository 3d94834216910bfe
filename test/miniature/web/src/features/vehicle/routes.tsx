import { IconCar } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { accepted, word } from '../../app/search.ts';
import { vehicleFigures } from './shown-figures.ts';

const vehiclesRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'vehicles',
  validateSearch: (raw: Record<string, unknown>) => accepted({ after: word(raw, 'after') }),
  component: lazyRouteComponent(() => import('./VehiclesPage.tsx'), 'VehiclesPage'),
});

const entry: NavEntry = {
  icon: IconCar,
  label: 'vehicles',
  group: 'house',
  order: 70,
  start: 60,
  link: (_, { code }) => ({ to: '/$instansi/vehicles', params: { instansi: code } }),
};

export const vehicle = feature({
  routes: [vehiclesRoute],
  nav: [entry],
  importKinds: [{ kind: 'VEHICLES', order: 60, labels: { kind: 'VehicleKind' } }],
  figures: vehicleFigures,
});
