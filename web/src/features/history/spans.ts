/** So many days a line shows, the last of them today. */
export const SPANS = ['30', '90', '365'] as const;
export type Span = (typeof SPANS)[number];
