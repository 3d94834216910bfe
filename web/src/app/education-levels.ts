import type { EducationLevel } from '@selaras/schema/web';
import { everyValue } from './every-value.ts';

/** From the lowest to the highest, as forms offer them. */
export const EDUCATION_LEVELS = everyValue<EducationLevel>()('SD', 'SMP', 'SMA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3');
