/** What an evaluation says of the person, and is theirs to read once it was submitted. */
export const RATED = ['workResult', 'behaviour', 'predikat'] as const;

/** The state in which whoever is evaluated is not told what was rated: it is still being written, and may change. */
export const WRITING = 'DRAFT';
