/** The headings of the rail in their order. */
export const WAY_GROUPS = ['organisation', 'need', 'people', 'records', 'house'] as const;
export type WayGroup = (typeof WAY_GROUPS)[number];
