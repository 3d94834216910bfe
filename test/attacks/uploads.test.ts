/** Files that are begun and never sent to their end: nothing of them is kept, and who sends whole ones is not held up. */
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const { server, world } = await useWorld();
const hr = await world.account('hr', { role: 'HR' });
const colleague = await world.account('hr.rekan', { role: 'HR' });
const { host, hostname, port } = new URL(server.url);
const question = (fileName: string): string => new URLSearchParams({ kind: 'EMPLOYEES', instansi: world.instansi.node, fileName }).toString();

const FOLDER = join(tmpdir(), `selaras-imports-${userInfo().uid}`);
/** What has not arrived whole, of whichever server of this machine. */
const drafts = (): string[] => (existsSync(FOLDER) ? readdirSync(FOLDER) : []).filter((name) => name.endsWith('.part'));

/** Says that a megabyte comes, sends some of it, and goes. */
const abandon = (index: number): Promise<void> =>
  new Promise((done) => {
    const head = [
      `POST /imports?${question(`tinggal-${index}.csv`)} HTTP/1.1`,
      `Host: ${host}`,
      `Authorization: Bearer ${hr.token}`,
      'apollo-require-preflight: 1',
      'Content-Length: 1000000',
      '',
      `nip,nama\n${'x'.repeat(index * 200)}`,
    ];
    const socket = connect(Number(port), hostname, () => socket.write(head.join('\r\n')));
    socket.on('error', () => undefined).once('close', () => done());
    setTimeout(() => (index % 2 ? socket.resetAndDestroy() : socket.destroy()), 5 + (index % 7) * 10);
  });

it('two hundred leave no file, no import and no place taken', async () => {
  const before = new Set(drafts());
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 20 }, (_, index) => abandon(index)));
  const left = (): string[] => drafts().filter((name) => !before.has(name));
  await expect.poll(left, { timeout: 10_000 }).toEqual([]);
  const kept = await world.system.query(`select 1 from import where instansi_id = $1`, [world.instansi.id]);
  expect(kept.rowCount).toBe(0);
  for (const { token } of [hr, colleague]) {
    const sent = await fetch(`${server.url}/imports?${question('utuh.csv')}`, {
      method: 'POST',
      headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${token}` },
      body: 'nip,nama,gol\n',
    });
    expect(sent.status).toBe(201);
  }
});
