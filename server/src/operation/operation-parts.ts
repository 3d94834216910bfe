import type { OpenDatabase } from '../database/open-database.ts';
import type { CommandParts } from '../feature.ts';

/** What a tool works with that looks after the installation itself. */
export interface OperationParts extends CommandParts {
  /** The addresses of the database, as it is: no login is made and nothing is migrated. */
  open(): Promise<Pick<OpenDatabase, 'adminUrl' | 'serverUrl' | 'close'>>;
}
