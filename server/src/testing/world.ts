import type { Pool } from 'pg';
import { nextNumber, type Builder, type Builders, type Home, type InstansiRef } from '../builder.ts';
import { features } from '../features/index.ts';
import { makeInstansi } from '../features/organization/organization.builder.ts';

/** The builders of all features, each with its first word, the government, said already. */
type Words = {
  readonly [Word in keyof Builders]: Builders[Word] extends (home: Home, ...said: infer Said) => infer Made ? (...said: Said) => Made : never;
};

class Government implements Home {
  constructor(
    readonly system: Pool,
    readonly instansi: InstansiRef,
  ) {
    for (const { builders = {} } of features) {
      for (const [word, make] of Object.entries(builders) as [string, Builder][]) {
        Object.defineProperty(this, word, { value: (...said: never[]) => make(this, ...said) });
      }
    }
  }
}

/**
 * A small government for a test, in the words of the domain. Every world is its own: codes and numbers are never shared.
 * The words are the builders of the features (`<name>.builder.ts`); one of a new feature is here once the feature is listed.
 *
 *   const world = await World.create(system);
 *   const health = await world.dinas('Dinas Kesehatan');
 *   const head = await world.position(health, 'Kepala Dinas', { isHead: true, kind: 'JPT' });
 *   const kepala = await world.employee('Kepala', { in: head });
 */
export class World extends (Government as new (system: Pool, instansi: InstansiRef) => Government & Words) {
  static async create(system: Pool, name = 'Kota Uji'): Promise<World> {
    return new World(system, await makeInstansi(system, { code: `uji-${process.pid}-${nextNumber()}`, name }));
  }
}
