import type { Feature } from '../../feature.ts';
import { GapsResolver, GapsSightResolver, HolderMisfitResolver } from './gap.resolver.ts';
import { gapSheets } from './gap.sheets.ts';

/** Positions by how urgently they want people, and holders who do not fit what their position asks for. */
export const gaps: Feature = { name: 'gaps', sheets: gapSheets, resolvers: [GapsResolver, GapsSightResolver, HolderMisfitResolver] };
