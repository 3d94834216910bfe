import type { RetirementBy } from '@selaras/schema/web';
import { everyValue } from '../../app/every-value.ts';

/** What retirements are counted by beside the year, the first unless another is chosen. */
export const GROUPINGS = everyValue<RetirementBy>()('DINAS', 'UNIT_KIND', 'POSITION_KIND', 'MONTH');
