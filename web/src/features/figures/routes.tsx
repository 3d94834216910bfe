import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { feature } from '../../app/feature.ts';
import { lazyPart } from '../../app/lazy-page.ts';

const ExplanationDrawer = lazyPart(() => import('./ExplanationDrawer.tsx').then((module) => module.ExplanationDrawer));

/** The drawer comes with the first question; from then on it stays, and slides away by itself. */
function Explanation() {
  const { why } = useSearch({ from: '/signed-in' });
  const [isAsked, setAsked] = useState(false);
  if (why !== undefined && !isAsked) setAsked(true);
  return isAsked ? <ExplanationDrawer /> : null;
}

/** No page of its own: it explains the figures of every page, over it. */
export const figures = feature({ overlays: [Explanation] });
