/** The documented example of a mirror (examples/mirror.ts), run as it is, through all that can happen to it and to what it copies. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StateOfImportDocument, ThrowAwayImportDocument } from '@selaras/schema/test';
import { createTestDatabase, startTestApp, World, type Actor, type TestApp, type TestDatabase } from '@selaras/server/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Chance } from '../endurance/chance.ts';
import { applyAsRead } from '../testkit/as-read.ts';
import { Client } from '../testkit/client.ts';
import { openLine, type CuttableLine } from '../testkit/cuttable-line.ts';
import { exported, rowsOf } from '../testkit/exported.ts';
import { useCluster } from '../testkit/server.ts';
import { writeByChance } from './mirror-changes.ts';

/** MIRROR_CHANGES=10000 is the same at length. */
const CHANGES = Number(process.env['MIRROR_CHANGES'] ?? 600);
const SEED = Number(process.env['MIRROR_SEED'] ?? Date.now() % 1_000_000);
const EXAMPLE = join(import.meta.dirname, '../../examples/mirror.ts');
const CLI = join(import.meta.dirname, '../../server/dist/cli.js');
const LONG = { timeout: 30_000, interval: 200 };

// A restore holds back the feed of every database beside it.
const cluster = await useCluster();
const folder = mkdtempSync(join(tmpdir(), 'selaras-mirror-'));
const file = join(folder, 'mirror.jsonl');
let line: CuttableLine;
let database: TestDatabase;
let server: TestApp;
let owner: pg.Pool;
let world: World;
let hr: Actor;
let mirror: ChildProcess | null = null;
let complaints = '';

beforeAll(async () => {
  line = await openLine();
  database = await createTestDatabase(cluster.url);
  server = await startTestApp(cluster.url, { database });
  owner = new pg.Pool({ connectionString: database.url, max: 6 });
  owner.on('error', () => undefined);
  world = await World.create(owner);
  hr = await world.account('hr', { role: 'HR' });
  await world.period();
  for (const title of ['Satu', 'Dua', 'Tiga']) {
    const dinas = await world.dinas(title);
    for (let post = 0; post < 5; post++) {
      const position = await world.position(dinas, `Perawat ${post}`, { need: 2 });
      for (let person = 0; person < 4; person++) await world.employee(`Awal ${post}.${person}`, { in: position, birthDate: `198${post}-0${person + 1}-11` });
    }
  }
  line.lead(server.url);
});
afterAll(async () => {
  mirror?.kill('SIGKILL');
  await line.close();
  await owner.end();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function startMirror({ token }: Pick<Actor, 'token'>): void {
  mirror?.kill('SIGKILL');
  mirror = spawn(process.execPath, [EXAMPLE, line.url, world.instansi.node, file], { env: { PATH: process.env['PATH'], SELARAS_TOKEN: token } });
  mirror.stderr?.on('data', (part: Buffer) => (complaints += part.toString()));
}

const copyOf = (): string[] => {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(1).toSorted();
  } catch {
    return [];
  }
};

/** The copy holds what the source does, row by row: as an export tells it, and as the tables say. */
async function expectSame(actor: Pick<Actor, 'token'>): Promise<void> {
  await server.app.worker.settle();
  const truth = await exported(server.url, actor, 'everything.jsonl');
  expect(truth.status).toBe(200);
  const lines = rowsOf(truth)
    .map((row) => JSON.stringify(row))
    .toSorted();
  const others = (some: readonly string[], of: ReadonlySet<string>): string[] => some.filter((row) => !of.has(row));
  const difference = (): { missing: string[]; wrong: string[] } => {
    const copy = copyOf();
    return { missing: others(lines, new Set(copy)), wrong: others(copy, new Set(lines)) };
  };
  await expect.poll(difference, LONG).toEqual({ missing: [], wrong: [] });
  const copied = rowsOf({ text: copyOf().join('\n') });
  const stored = await owner.query<{ id: string; said: string }>(`
    select 'employee_' || id as id, name || coalesce(golongan, '') as said from employee union all
    select 'assignment_' || id, decree_number || coalesce(valid_to::text, '') from assignment union all
    select 'need_' || id, need::text from position_need union all
    select 'evaluation_' || id, state || version from evaluation union all
    select 'position_' || id, title from position union all select 'unit_' || id, name from unit`);
  const said = copied.flatMap((row): [string, string][] => {
    if (row.type === 'Employee') return [[row.id, `${row['name']}${row['golongan'] ?? ''}`]];
    if (row.type === 'Assignment') return [[row.id, `${row['decreeNumber']}${row['validTo'] ?? ''}`]];
    if (row.type === 'PositionNeed') return [[row.id, String(row['people'])]];
    if (row.type === 'Evaluation') return [[row.id, `${row['state']}${row['version']}`]];
    if (row.type === 'Position') return [[row.id, String(row['title'])]];
    return row.type === 'Unit' ? [[row.id, String(row['name'])]] : [];
  });
  expect(new Map(said)).toEqual(new Map(stored.rows.map((row) => [row.id, row.said])));
}

async function importPeople(from: number, many: number, end: 'applied' | 'cancelled'): Promise<void> {
  const answer = await fetch(`${server.url}/imports?${new URLSearchParams({ kind: 'EMPLOYEES', instansi: world.instansi.node, fileName: 'pegawai.csv' })}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${hr.token}` },
    body: `nip,nama\n${Array.from({ length: many }, (_, n) => `19800101200${Math.floor((from + n) / 999)}011${String(((from + n) % 999) + 1).padStart(3, '0')},Impor ${n}`).join('\n')}`,
  });
  const { id } = (await answer.json()) as { id: string };
  const client = Client.program(server.url, hr);
  const state = async (): Promise<string> => {
    const { node } = await client.ask(StateOfImportDocument, { id });
    return node?.__typename === 'Import' ? node.state : 'gone';
  };
  await expect.poll(state, LONG).toBe('CHECKED');
  await (end === 'applied' ? applyAsRead(client, id) : client.ask(ThrowAwayImportDocument, { input: { importId: id } }));
  await expect.poll(state, LONG).toBe(end.toUpperCase());
}

it('holds every row as it is, after changes by chance, imports, cancelled imports, broken lines, its own death and a restore', async () => {
  process.stdout.write(`MIRROR_SEED=${SEED} MIRROR_CHANGES=${CHANGES}\n`);
  const chance = new Chance(SEED);
  const integrator = await world.account('integrator', { role: 'INTEGRATOR' });
  startMirror(integrator);
  await expectSame(integrator);
  const part = Math.ceil(CHANGES / 6);
  await writeByChance(owner, world, chance, part);
  await expectSame(integrator);

  const cutting = setInterval(() => line.cut(), 700);
  await Promise.all([writeByChance(owner, world, chance, part), importPeople(0, 700, 'applied')]);
  await importPeople(2_000, 300, 'cancelled');
  clearInterval(cutting);
  await expectSame(integrator);

  mirror?.kill('SIGKILL');
  await writeByChance(owner, world, chance, part);
  startMirror(integrator);
  await writeByChance(owner, world, chance, part);
  line.lead(null);
  await writeByChance(owner, world, chance, part);
  line.lead(server.url);
  await expectSame(integrator);

  // A backup that the source goes on without, and comes back to.
  const backup = join(folder, 'backup.selaras');
  const selaras = async (url: string, ...words: string[]): Promise<string> =>
    (
      await promisify(execFile)(process.execPath, [CLI, ...words], {
        env: { PATH: process.env['PATH'], DATABASE_URL: url, LOG_LEVEL: 'silent', SELARAS_DEMO: '0' },
      })
    ).stdout.trim();
  await selaras(database.url, 'backup', backup);
  await writeByChance(owner, world, chance, part);
  await expectSame(integrator);
  const restored = Object.assign(new URL(cluster.url), { pathname: '/restored' }).toString();
  await selaras(restored, 'restore', backup, '--into', restored);
  line.lead(null);
  await owner.end();
  await server.close();
  owner = new pg.Pool({ connectionString: restored, max: 6 });
  server = await startTestApp(cluster.url, { database: { url: restored, drop: async () => undefined } });
  const { username } = (await owner.query<{ username: string }>('select username from account where id = $1', [integrator.accountId])).rows[0]!;
  const token = await selaras(restored, 'token', username);
  line.lead(server.url);
  startMirror({ token });
  await expectSame({ token });
  await writeByChance(owner, world, chance, part);
  await expectSame({ token });
  expect(complaints).not.toContain('BAD_INPUT');
}, 3_600_000);
