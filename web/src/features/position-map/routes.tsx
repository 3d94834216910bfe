import { IconSitemap } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { accepted, day, oneOf, word } from '../../app/search.ts';
import { COLOURS, DEPTHS, VIEWS } from './map-choices.ts';

const positionMapRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'position-map',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({
      dinas: word(raw, 'dinas'),
      colour: oneOf(raw, 'colour', COLOURS),
      view: oneOf(raw, 'view', VIEWS),
      depth: oneOf(raw, 'depth', DEPTHS),
      focus: word(raw, 'focus'),
      beside: day(raw, 'beside'),
    }),
  component: lazyPage(() => import('./PositionMapPage.tsx'), 'PositionMapPage'),
});

/** The structure is open to everybody of the government. */
const entry: NavEntry = {
  icon: IconSitemap,
  label: 'positionMap',
  group: 'organisation',
  order: 19,
  start: 55,
  link: (_, { code }) => ({ to: '/$instansi/position-map', params: { instansi: code } }),
};

export const positionMap = feature({ routes: [positionMapRoute], nav: [entry] });
