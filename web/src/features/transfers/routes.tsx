import { IconArrowsExchange } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage } from '../../app/lazy-page.ts';
import { isShown } from '../../app/session.ts';
import { accepted, oneOf, word } from '../../app/search.ts';
import { TRANSFER_STATES, WAYS } from './transfer-words.ts';

const transfersRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'transfers',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({ way: oneOf(raw, 'way', WAYS), state: oneOf(raw, 'state', TRANSFER_STATES), q: word(raw, 'q'), after: word(raw, 'after') }),
  component: lazyPage(() => import('./TransfersPage.tsx'), 'TransfersPage'),
});

/** Only HR of the whole government offers and takes people. */
const entry: NavEntry = {
  icon: IconArrowsExchange,
  label: 'transfers',
  group: 'people',
  order: 43,
  start: 65,
  link: (_, { code, viewerSeesTransfersIn }) => (isShown(viewerSeesTransfersIn) ? { to: '/$instansi/transfers', params: { instansi: code } } : null),
};

export const transfers = feature({ routes: [transfersRoute], nav: [entry] });
