import type { System } from './pools.ts';

/** So much of the identity tells one database from another in a cursor. */
const LETTERS = 8;

/** Which database a server is connected to: another one after a restore, and nothing that was numbered before holds in it. */
export class DatabaseIdentity {
  #name = '';

  /** As cursors carry it. */
  get name(): string {
    return this.#name;
  }

  /** Read again after a lost connection: another database may answer at the same address. */
  async load(system: System): Promise<void> {
    const found = await system.query<{ name: string }>(`select left(replace(id::text, '-', ''), ${LETTERS}) as name from database_identity`);
    this.#name = found.rows[0]!.name;
  }
}
