/** Appointed; acting while the position is vacant; standing in while the holder is absent. */
export const ASSIGNMENT_KINDS = ['DEFINITIF', 'PLT', 'PLH'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];
