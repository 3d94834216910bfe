import { exportLane } from '@selaras/server/testing';
import { connect } from 'node:net';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { exported, rowsOf } from '../testkit/exported.ts';
import { useWorld } from '../testkit/server.ts';

const { server, world } = await useWorld();

it('an export that nobody reads keeps its place and its connection for half a minute, and others are served meanwhile', async () => {
  await world.system.query(
    `insert into employee (instansi_id, nip, name, sex, birth_date, status)
     select $1, '19800101' || (1990 + n / 11988)::text || lpad((n / 999 % 12 + 1)::text, 2, '0') || '1' || lpad((n % 999 + 1)::text, 3, '0'), repeat('Nama ', 90) || n, 'MALE', '1980-01-01', 'PNS' from generate_series(0, 29999) n`,
    [world.instansi.id],
  );
  const stalled = await world.account('stalled', { role: 'INTEGRATOR' });
  const other = await world.account('other', { role: 'INTEGRATOR' });
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`GET /export/Employee.jsonl HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${stalled.token}\r\n\r\n`);
  await once(socket, 'readable');
  expect(exportLane.running).toBe(1);
  expect(rowsOf(await exported(server.url, other, 'Dinas.jsonl', {})).length).toBe(0);
  expect(exportLane.running).toBe(1);
  await expect.poll(() => exportLane.running, { timeout: 50_000, interval: 500 }).toBe(0);
  const pool = server.app.services.wide;
  await expect.poll(() => pool.totalCount - pool.idleCount).toBe(0);
  socket.destroy();
  expect((await exported(server.url, stalled, 'Employee.jsonl')).status).toBe(200);
}, 90_000);
