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

  async load(system: System): Promise<void> {
    this.#name = await this.#read(system);
  }

  /** Whether another database answers at the same address by now. What a server knows of transactions is of the other one then. */
  async isAnother(system: System): Promise<boolean> {
    return (await this.#read(system)) !== this.#name;
  }

  async #read(system: System): Promise<string> {
    const found = await system.query<{ name: string }>(`select left(replace(id::text, '-', ''), ${LETTERS}) as name from database_identity`);
    return found.rows[0]!.name;
  }
}
