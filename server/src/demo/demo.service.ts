/**
 * The demonstration: four simulated governments for whoever starts Selaras without people of their own.
 *
 *   governments.parameters.ts   what is known of each government, and what had to be assumed
 *   *.plan.ts                   what follows by seeded chance: dinas, positions, people, evaluations, accounts; nothing is written there
 *   *.writer.ts                 the plan as files to import, line by line
 *   server/data/demo            the public lists the plans draw from, with their sources
 *
 * People come in through the ordinary importer, as those of a real government do: the demo is the importer's first user.
 * Governments, periods, absences and accounts, for which there is no file, are made by the builders of their features.
 */
import type { Pool } from 'pg';
import type { DatabaseAddresses } from '../access/database-logins.ts';
import { hashPassword } from '../access/password.ts';
import type { Home, InstansiRef } from '../builder.ts';
import { localDay } from '../database/calendar.ts';
import { DatabaseStartError } from '../database/database.errors.ts';
import { createRolePool, inTransaction, readNow, type System } from '../database/pools.ts';
import { grant, makeAccount } from '../features/accounts/accounts.builder.ts';
import { DEMO_PASSWORD } from '../features/accounts/index.ts';
import { closePeriod, makePeriod } from '../features/evaluation/evaluation.builder.ts';
import { importText } from '../features/importing/index.ts';
import { findDinas, makeInstansi } from '../features/organization/organization.builder.ts';
import { employeesImport } from '../features/staffing/index.ts';
import { findEmployees, makeAbsence } from '../features/staffing/staffing.builder.ts';
import { SHARED_DEMO_ACCOUNTS, type DemoAccountSeed } from './accounts.plan.ts';
import { writeDemoEvents } from './annotations.service.ts';
import { writeDemoContracts } from './contracts.service.ts';
import { writeFigureDays } from './figure-days.service.ts';
import { writeDemoScenarios } from './scenarios.service.ts';
import { writeDemoPositionAnalyses } from './position-analyses.service.ts';
import { writeDemoWorkloads } from './workloads.service.ts';
import { demoGovernments, type DemoGovernment } from './demo-government.ts';

/** A government that is in the database, and the accounts that are still to be made in it. */
interface LoadedGovernment {
  readonly instansi: InstansiRef;
  readonly accounts: readonly DemoAccountSeed[];
}

/**
 * Loads the four simulated governments into an empty database.
 * It is told as of now, or of another moment: the same moment is the same people and figures.
 * The accounts come last: a load that was cut off has none, and is thrown away and begun again.
 */
export async function loadDemo({ owner, server }: DatabaseAddresses, say: (line: string) => void, at?: Date): Promise<void> {
  const system = createRolePool(server, 'selaras_system', { statementTimeoutMs: 600_000, max: 4 });
  try {
    const found = await system.query<{ instansi: number; real: number; accounts: number }>(
      'select (select count(*)::int from instansi) as instansi, (select count(*)::int from instansi where not simulated) as real, (select count(*)::int from account) as accounts',
    );
    const { instansi, real, accounts } = found.rows[0]!;
    if (accounts > 0 || real > 0) return;
    if (instansi > 0) await asOwner(owner, 'truncate instansi, change_log cascade');
    const now = at ?? (await readNow(system));
    say('The database is empty: loading the demonstration (four simulated governments).');
    const started = performance.now();
    // Two at a time: while PostgreSQL works on one, Node prepares the other.
    const waiting = [...demoGovernments(localDay('Asia/Jakarta', now))];
    const governments: LoadedGovernment[] = [];
    const loadNext = async (): Promise<void> => {
      for (let government = waiting.shift(); government; government = waiting.shift()) governments.push(await loadGovernment(system, government, now, say));
    };
    await Promise.all([loadNext(), loadNext()]);
    await makeAccounts(system, governments);
    if (owner !== null) await asOwner(owner, 'analyze');
    say(`  loaded in ${Math.round((performance.now() - started) / 1000)} s`);
  } finally {
    await system.end();
  }
}

/** The system role adds and changes; it does not empty tables, nor count them for the planner. */
async function asOwner(owner: string | null, statement: string): Promise<void> {
  if (owner === null)
    throw new DatabaseStartError('A load of the demonstration was cut off, and only the owner of the tables can take it away; give it in SELARAS_MIGRATE_URL.');
  const pool = createRolePool(owner, 'none', { max: 1, statementTimeoutMs: 300_000 });
  try {
    await pool.query(statement);
  } finally {
    await pool.end();
  }
}

async function loadGovernment(pool: Pool, government: DemoGovernment, now: Date, say: (line: string) => void): Promise<LoadedGovernment> {
  const started = performance.now();
  const { code, name, timeZone, employeeTotalNote, periods } = government;
  const instansi = await inTransaction(pool, async (system) => {
    const made = await makeInstansi(system, { code, name, timeZone, simulated: { employeeTotalNote } });
    for (const period of periods) await makePeriod({ system, instansi: made }, period.label, period);
    return made;
  });
  let people = 0;
  for (const { kind, lines } of government.files()) {
    const counts = await importText({ pool, instansiId: instansi.id, dinasId: null, kind, lines: lines(), now });
    if (kind === employeesImport) people = counts.created;
  }
  await inTransaction(pool, async (system) => {
    for (const { label } of periods.filter(({ leftAs }) => leftAs === 'CLOSED')) await closePeriod({ system, instansi }, label);
    for (const { person, kind, from, to } of government.absences) {
      const employee = loaded((await findEmployees(system, person.nip, instansi.id))[0] ?? null, person.nip);
      await makeAbsence({ system, instansi }, employee, { kind, from, ...(to === null ? {} : { to }) });
    }
  });
  await inTransaction(pool, async (system) => {
    await writeDemoWorkloads(system, instansi, localDay(timeZone, now));
    await writeDemoScenarios(system, instansi, localDay(timeZone, now));
    await writeDemoPositionAnalyses(system, instansi, localDay(timeZone, now));
    await writeFigureDays(system, instansi, timeZone, localDay(timeZone, now));
    await writeDemoEvents(system, instansi, localDay(timeZone, now));
    await writeDemoContracts(system, instansi, localDay(timeZone, now));
  });
  say(`  ${name}: ${people.toLocaleString('en')} people in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return { instansi, accounts: government.accounts };
}

/** In one transaction, since an account at all says that the demonstration is complete. */
async function makeAccounts(pool: Pool, governments: readonly LoadedGovernment[]): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await inTransaction(pool, async (system) => {
    for (const { instansi, accounts } of governments) {
      for (const seed of accounts) await makeDemoAccount(system, seed, passwordHash, [{ system, instansi }]);
    }
    const everywhere = governments.map(({ instansi }) => ({ system, instansi }));
    for (const seed of SHARED_DEMO_ACCOUNTS) await makeDemoAccount(system, seed, passwordHash, everywhere);
  });
}

async function makeDemoAccount(system: System, seed: DemoAccountSeed, passwordHash: string, homes: readonly Home[]): Promise<void> {
  const { username, displayName, role, nip, dinasCode } = seed;
  const [home] = homes;
  const employee = nip === null || !home ? null : loaded((await findEmployees(system, nip, home.instansi.id))[0] ?? null, username);
  const accountId = await makeAccount(system, username, {
    displayName,
    passwordHash,
    employee,
    instansi: homes.length === 1 ? home?.instansi : null,
    demo: true,
  });
  if (role === null) return;
  // A dinas that is not found must not become the whole government.
  for (const home of homes) await grant(home, accountId, role, dinasCode === null ? null : loaded(await findDinas(home, dinasCode), username));
}

function loaded<Ref>(found: Ref | null, what: string): Ref {
  if (found === null) throw new Error(`The files do not hold what ${what} of the demonstration belongs to`);
  return found;
}
