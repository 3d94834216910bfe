import type { Pool } from 'pg';
import { hashPassword } from '../access/password.ts';
import { DEMO_PASSWORD } from '../features/accounts/index.ts';
import { localDay } from '../database/calendar.ts';
import { createRolePool, inTransaction } from '../database/pools.ts';
import { importText } from '../features/importing/index.ts';
import { employeesImport } from '../features/staffing/index.ts';
import { SHARED_DEMO_ACCOUNTS, type DemoAccountSeed } from './accounts.ts';
import { demoGovernments, type DemoGovernment } from './demo-government.ts';

/**
 * Loads the four simulated governments into an empty database, through the ordinary importer.
 * The accounts come last: a load that was cut off has none, and is thrown away and begun again.
 */
export async function loadDemo(databaseUrl: string, now: Date, say: (line: string) => void): Promise<void> {
  const system = createRolePool(databaseUrl, 'selaras_system', { statementTimeoutMs: 600_000, max: 4 });
  try {
    const found = await system.query<{ instansi: number; real: number; accounts: number }>(
      'select (select count(*)::int from instansi) as instansi, (select count(*)::int from instansi where not simulated) as real, (select count(*)::int from account) as accounts',
    );
    const { instansi, real, accounts } = found.rows[0]!;
    if (accounts > 0 || real > 0) return;
    if (instansi > 0) await forgetCutOffDemo(databaseUrl);
    say('The database is empty: loading the demonstration (four simulated governments).');
    const started = performance.now();
    // Two at a time: while PostgreSQL works on one, Node prepares the other.
    const waiting = [...demoGovernments(localDay('Asia/Jakarta', now))];
    const loadNext = async (): Promise<void> => {
      for (let government = waiting.shift(); government; government = waiting.shift()) await loadGovernment(system, government, now, say);
    };
    await Promise.all([loadNext(), loadNext()]);
    await createAccounts(system, demoGovernments(localDay('Asia/Jakarta', now)));
    await system.query('analyze');
    say(`  loaded in ${Math.round((performance.now() - started) / 1000)} s`);
  } finally {
    await system.end();
  }
}

/** As the owner of the tables: the system role adds and changes, it does not empty them. */
async function forgetCutOffDemo(databaseUrl: string): Promise<void> {
  const owner = createRolePool(databaseUrl, 'none', { max: 1 });
  try {
    await owner.query('truncate instansi, change_log cascade');
  } finally {
    await owner.end();
  }
}

async function loadGovernment(system: Pool, government: DemoGovernment, now: Date, say: (line: string) => void): Promise<void> {
  const started = performance.now();
  const instansiId = await inTransaction(system, async (client) => {
    const made = await client.query<{ id: string }>(
      'insert into instansi (code, name, time_zone, simulated, employee_total_note) values ($1, $2, $3, true, $4) returning id',
      [government.code, government.name, government.timeZone, government.employeeTotalNote],
    );
    const id = made.rows[0]!.id;
    for (const period of government.periods) {
      await client.query(
        'insert into evaluation_period (instansi_id, kind, label, valid_from, valid_to, deadline, state) values ($1, $2, $3, $4, $5, $6, $7)',
        [id, period.kind, period.label, period.from, period.to, period.deadline, period.state],
      );
    }
    return id;
  });
  let people = 0;
  for (const { kind, lines } of government.files()) {
    const counts = await importText({ pool: system, instansiId, dinasId: null, kind, lines: lines(), now });
    if (kind === employeesImport) people = counts.created;
  }
  say(`  ${government.name}: ${people.toLocaleString('en')} people in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function createAccounts(system: Pool, governments: readonly DemoGovernment[]): Promise<void> {
  const password = await hashPassword(DEMO_PASSWORD);
  await inTransaction(system, async (client) => {
    const create = async (seed: DemoAccountSeed, instansiCode: string | null): Promise<void> => {
      const made = await client.query<{ id: string }>(
        'insert into account (username, display_name, password_hash, employee_id, demo) values ($1, $2, $3, (select id from employee where nip = $4), true) returning id',
        [seed.username, seed.displayName, password, seed.nip],
      );
      if (seed.role === null) return;
      await client.query(
        `insert into access_grant (account_id, role, instansi_id, unit_id)
         select $1, $2, i.id, (select u.id from dinas d join unit u on u.dinas_id = d.id and u.parent_id is null where d.instansi_id = i.id and d.code = $3)
         from instansi i where $4::text is null or i.code = $4`,
        [made.rows[0]!.id, seed.role, seed.dinasCode, instansiCode],
      );
    };
    for (const government of governments) for (const seed of government.accounts) await create(seed, government.code);
    for (const seed of SHARED_DEMO_ACCOUNTS) await create(seed, null);
  });
}
