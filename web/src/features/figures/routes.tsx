import { lazy } from 'react';
import { feature } from '../../app/feature.ts';

const ExplanationDrawer = lazy(() => import('./ExplanationDrawer.tsx').then((module) => ({ default: module.ExplanationDrawer })));

/** No page of its own: it explains the figures of every page, over it. */
export const figures = feature({ overlays: [ExplanationDrawer] });
