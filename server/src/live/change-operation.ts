/** What a statement did to the rows of a table. */
export const ChangeOperation = { CREATED: 'CREATED', CHANGED: 'CHANGED', REMOVED: 'REMOVED' } as const;
