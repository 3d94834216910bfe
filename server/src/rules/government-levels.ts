/** Levels of regional governments (UU 23/2014 art. 2). */
export const GOVERNMENT_LEVELS = ['PROVINCE', 'REGENCY', 'CITY'] as const;
export type GovernmentLevel = (typeof GOVERNMENT_LEVELS)[number];
