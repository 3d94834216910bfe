/** PostgreSQL keeps no NUL, which JSON can carry, and no half of a surrogate pair: in a text it becomes another character unsaid, in JSON it is a fault. */
export const canBeStored = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
