import type { Feature } from '../../feature.ts';
import { PositionMapResolver } from './position-map.resolver.ts';
import { positionMapSheet } from './position-map.sheets.ts';

/** Positions as they stand above and below each other, with who holds them: the peta jabatan. */
export const positionMap: Feature = { name: 'position-map', sheets: [positionMapSheet], resolvers: [PositionMapResolver] };
