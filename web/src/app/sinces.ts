import type { FigureSince } from '@selaras/schema/web';

/** The days that a figure can be compared with, as addresses name them. */
export const SINCES = ['YESTERDAY', 'LAST_WEEK', 'LAST_PERIOD'] as const satisfies readonly FigureSince[];
