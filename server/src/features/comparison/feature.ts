import type { Feature } from '../../feature.ts';
import { ComparisonResolver } from './comparison.resolver.ts';
import { comparisonSheets } from './comparison.sheets.ts';

/** Two days, periods, dinas or governments beside each other. */
export const comparison: Feature = { name: 'comparison', resolvers: [ComparisonResolver], sheets: comparisonSheets };
