import type { FiguresOfFeature } from '../../figures/fact-set.ts';

/** Nothing is counted here, but the boards show the places by name and in their tree. */
export const organizationFigures: FiguresOfFeature = { shownBeside: ['dinas', 'unit'] };
