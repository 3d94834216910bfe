export const SHOWS = ['map', 'predikat', 'funnel', 'days'] as const;
export type Show = (typeof SHOWS)[number];

/** What the colour of the map says. */
export const MEASURES = ['gap', 'progress'] as const;
export type Measure = (typeof MEASURES)[number];
