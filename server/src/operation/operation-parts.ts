import type { CommandParts } from '../feature.ts';

/** What a tool works with that looks after the installation itself. */
export interface OperationParts extends CommandParts {
  /** The address of the database as its owner, as it is: nothing is migrated. */
  open(): Promise<{ readonly url: string; close(): Promise<void> }>;
}
