import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld, KINDS, NOW } from '../../../testing/import-world.ts';
import { withTables } from '../rows/check-rows.service.ts';
import { kindNamed } from '../rows/index.ts';
import { writeIfAgreed } from './write-checked.service.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
});
afterEach(() => world.close());

/** Applies a checked file while something happens after each of its checks; how often it was checked, and in how many of them inside the transaction that writes. */
async function applyWhile(
  happens: (check: number) => Promise<unknown>,
): Promise<{ readonly checks: number; readonly inside: number; readonly written: boolean }> {
  const { id, task } = await world.check('EMPLOYEES', 'nip,nama\n198001012005011001,Budi Santoso');
  const client = await world.pool.connect();
  let checks = 0;
  let inside = 0;
  try {
    const written = await withTables(client, () =>
      writeIfAgreed(client, task, kindNamed(KINDS, 'EMPLOYEES'), {
        now: NOW,
        accountId: null,
        async agrees() {
          checks += 1;
          // An advisory lock that is held to the end of a transaction says that there is one.
          const held = await client.query("select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()");
          inside += held.rowCount ?? 0;
          await happens(checks);
          return true;
        },
        finish: () => client.query("update import set state = 'APPLIED' where id = $1", [id]).then(() => undefined),
      }),
    );
    return { checks, inside, written };
  } finally {
    client.release();
  }
}

const hire = (instansiId: string, number: number): Promise<unknown> =>
  world.pool.query("insert into employee (instansi_id, nip, name, sex, birth_date, status) values ($1, $2, 'Orang Lain', 'MALE', '1970-01-01', 'PNS')", [
    instansiId,
    `19700101199001100${number}`,
  ]);

describe('rows that are written', () => {
  it('were checked once, before the transaction that writes them, when nothing changed in between', async () => {
    expect(await applyWhile(async () => undefined)).toEqual({ checks: 1, inside: 0, written: true });
  });

  it('were checked again when their government changed in between', async () => {
    expect(await applyWhile(async (check) => check === 1 && hire(world.instansiId, check))).toEqual({ checks: 2, inside: 0, written: true });
    expect(await world.value('select count(*) from employee')).toBe(2);
  });

  it('were checked once when another government changed', async () => {
    const other = await world.value("insert into instansi (code, name, time_zone) values ('kota-lain', 'Kota Lain', 'Asia/Jakarta') returning id");
    expect(await applyWhile((check) => hire(String(other), check))).toEqual({ checks: 1, inside: 0, written: true });
  });

  it('were checked in the transaction that writes them when changes never pause', async () => {
    expect(await applyWhile((check) => hire(world.instansiId, check))).toEqual({ checks: 4, inside: 1, written: true });
  });
});
