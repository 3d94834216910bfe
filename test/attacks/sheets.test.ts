import { once } from 'node:events';
import { connect } from 'node:net';
import { sheetLane, type World } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { askSheet, readList, type Format } from '../testkit/sheets.ts';
import { useWorld } from '../testkit/server.ts';

const { server, world, newWorld } = await useWorld();
const PEOPLE = 6_000;
/** More than the buffers of two sockets hold. */
const MANY = 24_000;
const hire = (of: World, count: number): Promise<unknown> =>
  of.system.query(
    `insert into employee (instansi_id, nip, name, sex, birth_date, status)
   select $1, '19800101' || (1990 + n / 11988)::text || lpad((n / 999 % 12 + 1)::text, 2, '0') || '1' || lpad((n % 999 + 1)::text, 3, '0'),
          'Nama ' || n || ' ' || md5(n::text) || repeat(md5((n * 7)::text) || ' ', 12), 'MALE', '1980-01-01', 'PNS' from generate_series(0, $2::int - 1) n`,
    [of.instansi.id, count],
  );
await hire(world, PEOPLE);
const question = { variables: { instansiId: world.instansi.node } };
const idle = (): Promise<void> =>
  expect
    .poll(
      () => [sheetLane.running, sheetLane.waiting, ...[server.app.services.app, server.app.services.wide].map((pool) => pool.totalCount - pool.idleCount)],
      {
        timeout: 20_000,
      },
    )
    .toEqual([0, 0, 0, 0]);

describe('a long list as a file', () => {
  it.each<Format>(['csv', 'xlsx'])('comes whole, every row once: %s', async (format) => {
    const reader = await world.account(`whole ${format}`, { role: 'HR' });
    const answer = await askSheet(server.url, reader, 'government.people', format, question);
    const { rows, end } = await readList(Buffer.from(await answer.arrayBuffer()), format);
    expect([rows.length, new Set(rows.map(([name]) => name)).size, end]).toEqual([PEOPLE, PEOPLE, 'Akhir daftar, banyaknya baris: 6.000']);
    await idle();
  });

  it.each<Format>(['csv', 'xlsx'])('never looks whole when the rights of its reader go in its middle: %s', async (format) => {
    const reader = await world.account(`leaving ${format}`, { role: 'HR' });
    const answer = await askSheet(server.url, reader, 'government.people', format, question);
    expect(answer.status).toBe(200);
    await world.system.query('delete from session where account_id = $1', [reader.accountId]);
    const parts: Uint8Array[] = [];
    const whole = async (): Promise<void> => {
      for await (const part of answer.body!) parts.push(part);
    };
    await expect(whole()).rejects.toThrow(/terminated|aborted|closed/);
    const text = Buffer.concat(parts);
    if (format === 'csv') expect(text.toString('utf8')).not.toContain('Akhir daftar');
    // A text may end within a cell.
    await expect(readList(text, format)).rejects.toThrow(/not a whole list|Quote Not Closed|not found|zip/);
    await idle();
  });

  it('gives back its place and its connection whenever its reader leaves, one at a time of an account', async () => {
    const reader = await world.account('hasty', { role: 'HR' });
    await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const signal = AbortSignal.timeout(5 + 12 * index);
        const headers = { authorization: `Bearer ${reader.token}`, 'content-type': 'application/json' };
        await fetch(`${server.url}/lists/government.people.csv`, { method: 'POST', headers, body: JSON.stringify(question), signal }).then(
          (answer) => answer.arrayBuffer().catch(() => undefined),
          () => undefined,
        );
        expect(sheetLane.running).toBeLessThanOrEqual(1);
      }),
    );
    await idle();
    const again = await askSheet(server.url, reader, 'government.people', 'csv', question);
    expect((await readList(Buffer.from(await again.arrayBuffer()), 'csv')).rows.length).toBe(PEOPLE);
    await idle();
  });

  it('that nobody reads keeps its place for half a minute, and others are served meanwhile', async () => {
    const large = await newWorld();
    await hire(large, MANY);
    const stalled = await large.account('stalled', { role: 'HR' });
    const other = await world.account('other', { role: 'HR' });
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const body = JSON.stringify({ variables: { instansiId: large.instansi.node } });
    socket.write(
      `POST /lists/government.people.csv HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${stalled.token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await once(socket, 'readable');
    expect(sheetLane.running).toBe(1);
    const answer = await askSheet(server.url, other, 'government.people', 'csv', question);
    expect((await readList(Buffer.from(await answer.arrayBuffer()), 'csv')).rows.length).toBe(PEOPLE);
    expect(sheetLane.running).toBe(1);
    await expect.poll(() => sheetLane.running, { timeout: 50_000, interval: 500 }).toBe(0);
    socket.destroy();
    await idle();
  }, 90_000);
});
