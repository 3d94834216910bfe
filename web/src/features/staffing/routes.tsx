import { feature } from '../../app/feature.ts';
import { staffingFigures } from './shown-figures.tsx';

/** No page of its own: its figures stand on those of the board and the dinas. */
export const staffing = feature({ figures: staffingFigures });
