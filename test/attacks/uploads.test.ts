/** Files that are begun and never sent to their end: nothing of them is kept, and who sends whole ones is not held up. */
import { existsSync, readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, it } from 'vitest';
import { useCluster, useWorld } from '../testkit/server.ts';

const { server, world } = await useWorld({ cluster: await useCluster() });
const hr = await world.account('hr', { role: 'HR' });
const colleague = await world.account('hr.rekan', { role: 'HR' });
const { host, hostname, port } = new URL(server.url);
const question = (fileName: string): string => new URLSearchParams({ kind: 'EMPLOYEES', instansi: world.instansi.node, fileName }).toString();

const FOLDER = join(tmpdir(), `selaras-imports-${userInfo().uid}`);
/** What has not arrived whole, of whichever server of this machine. */
const drafts = (): string[] => (existsSync(FOLDER) ? readdirSync(FOLDER) : []).filter((name) => name.endsWith('.part'));

/** Says that so many bytes come, and sends a part of them or all. */
function begin(index: number, length: number, body: string): { readonly socket: Socket; readonly closed: Promise<void> } {
  const head = [
    `POST /imports?${question(`tinggal-${index}.csv`)} HTTP/1.1`,
    `Host: ${host}`,
    `Authorization: Bearer ${hr.token}`,
    'apollo-require-preflight: 1',
    `Content-Length: ${length}`,
    '',
    body,
  ];
  const socket = connect(Number(port), hostname, () => socket.write(head.join('\r\n')));
  const closed = new Promise<void>((done) => void socket.on('error', () => undefined).once('close', () => done()));
  return { socket, closed };
}

/** Says that a megabyte comes, sends some of it, and goes. */
function abandon(index: number): Promise<void> {
  const { socket, closed } = begin(index, 1_000_000, `nip,nama\n${'x'.repeat(index * 200)}`);
  setTimeout(() => (index % 2 ? socket.resetAndDestroy() : socket.destroy()), 5 + (index % 7) * 10);
  return closed;
}

async function sendsWhole({ token }: { readonly token: string }): Promise<number> {
  const sent = await fetch(`${server.url}/imports?${question('utuh.csv')}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${token}` },
    body: BODY,
  });
  return sent.status;
}

const BODY = 'nip,nama,gol\n';

it('two hundred leave no file, no import and no place taken', async () => {
  const before = new Set(drafts());
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 20 }, (_, index) => abandon(index)));
  const left = (): string[] => drafts().filter((name) => !before.has(name));
  await expect.poll(left, { timeout: 10_000 }).toEqual([]);
  const kept = await world.system.query(`select 1 from import where instansi_id = $1`, [world.instansi.id]);
  expect(kept.rowCount).toBe(0);
  for (const actor of [hr, colleague]) expect(await sendsWhole(actor)).toBe(201);
});

it.each([
  ['a part of the file', 1_000_000],
  ['the whole file', BODY.length],
])('six that sent %s and are reset before anybody reads it leave no file and no place taken', async (_what, length) => {
  const before = new Set(drafts());
  const owner = new pg.Client({ connectionString: server.database.url });
  await owner.connect();
  const waiting = async (): Promise<number | null> => (await owner.query("select from pg_locks where relation = 'import'::regclass and not granted")).rowCount;
  let open = 0;
  server.app.http.server.on('connection', (socket) => {
    open += 1;
    socket.once('close', () => (open -= 1));
  });
  try {
    // The question whether there is room for them is held, so that they are gone when it is answered.
    await owner.query('begin; lock table import in access exclusive mode');
    const begun = Array.from({ length: 6 }, (_, index) => begin(index, length, BODY));
    await expect.poll(waiting, { timeout: 20_000 }).toBeGreaterThanOrEqual(6);
    for (const { socket } of begun) socket.resetAndDestroy();
    await expect.poll(() => open, { timeout: 20_000 }).toBe(0);
  } finally {
    await owner.end();
  }
  await expect.poll(() => sendsWhole(hr), { timeout: 10_000 }).toBe(201);
  await expect.poll(() => drafts().filter((name) => !before.has(name)), { timeout: 10_000 }).toEqual([]);
});
