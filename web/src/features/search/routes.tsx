import { IconSearch } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { feature, type NavEntry } from '../../app/feature.ts';
import { instansiRoute } from '../../app/frame.ts';
import { lazyPage, lazyPart } from '../../app/lazy-page.ts';
import { setPalette, usePalette } from '../../app/palette.ts';
import { accepted, oneOf, word } from '../../app/search.ts';

const searchRoute = createRoute({
  getParentRoute: () => instansiRoute,
  path: 'search',
  validateSearch: (raw: Record<string, unknown>) =>
    accepted({ q: word(raw, 'q'), among: oneOf(raw, 'among', ['employees', 'positions'] as const), after: word(raw, 'after') }),
  component: lazyPage(() => import('./SearchPage.tsx'), 'SearchPage'),
});

const entry: NavEntry = {
  icon: IconSearch,
  label: 'search',
  order: 30,
  tour: 9,
  start: 50,
  link: (_, { code }) => ({ to: '/$instansi/search', params: { instansi: code } }),
};

const CommandPalette = lazyPart(() => import('./CommandPalette.tsx').then((module) => module.CommandPalette));

/** Comes with its first use, and is called by a key wherever one is, also from within a field. */
function Palette() {
  const isOpen = usePalette();
  const [isWanted, setWanted] = useState(false);
  if (isOpen && !isWanted) setWanted(true);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      setPalette(true);
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
      setPalette(false);
    };
  }, []);
  return isWanted ? <CommandPalette /> : null;
}

export const search = feature({ routes: [searchRoute], nav: [entry], overlays: [Palette] });
