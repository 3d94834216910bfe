/** Of which views a list is, as its address says. */
export const WHOSE = ['mine', 'shared'] as const;
