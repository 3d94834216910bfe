/** Who can hold back what may be read of the log: rows are read below the oldest transaction that is still writing. */
export const HOLDERS = ['SELARAS', 'PROGRAM', 'PREPARED', 'UNKNOWN'] as const;
export type Holder = (typeof HOLDERS)[number];

/** The log stands still: what was written since cannot be read yet. */
export interface Held {
  /** Everything written before is shown; what was written since waits. */
  readonly since: string;
  readonly by: Holder;
}
