import { IconChartTreemap } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { isShown } from '../../app/session.ts';
import { MEASURES, SHOWS } from './choices.ts';
import { ORGANISATION_RATINGS } from './organisation-ratings.ts';

const picturesRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'pictures',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({
      show: oneOf(raw, 'show', SHOWS),
      measure: oneOf(raw, 'measure', MEASURES),
      dinas: word(raw, 'dinas'),
      unit: word(raw, 'unit'),
      after: word(raw, 'after'),
      rated: oneOf(raw, 'rated', ORGANISATION_RATINGS),
      figure: word(raw, 'figure'),
    }),
  component: lazyPage(() => import('./PicturesPage.tsx'), 'PicturesPage'),
});

const entry: NavEntry = {
  icon: IconChartTreemap,
  label: 'pictures',
  order: 12,
  tour: 7,
  start: 60,
  link: (_, { code, viewerSeesBoard }) => (isShown(viewerSeesBoard) ? { to: '/$instansi/pictures', params: { instansi: code } } : null),
};

export const pictures = feature({ routes: [picturesRoute], nav: [entry] });
