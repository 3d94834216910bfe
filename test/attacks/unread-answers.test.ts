/** Programs that ask for large answers and read none of them: what waits for them is bounded for each account. */
import { connect, type Socket } from 'node:net';
import { WhoAmIDocument } from '@selaras/schema/test';
import { afterAll, expect, it } from 'vitest';
import { useServer, useWorld } from '../testkit/server.ts';

const { server, as, world } = await useWorld();
const greedy = await world.account('program', { role: 'INTEGRATOR' });
const leader = await world.account('leader', { role: 'LEADERSHIP' });

/** Every field of the schema, with its description said so often that the answer is as large as any: however large the schema has grown by now. */
const LARGE = 8_500_000;
const asking = (times: number): string => {
  const names = Array.from({ length: times }, (_, index) => `a${index}: description`).join(' ');
  return JSON.stringify({ query: `{ __schema { types { fields { ${names} } } } }` });
};
const post = (sent: string): Promise<Response> =>
  fetch(`${server.url}/graphql`, { method: 'POST', body: sent, headers: { 'content-type': 'application/json', authorization: `Bearer ${leader.token}` } });
const sizeOf = async (times: number): Promise<number> => (await (await post(asking(times))).text()).length;
const [once, twice] = [await sizeOf(10), await sizeOf(20)];
const body = asking(Math.floor((10 * (LARGE - 2 * once + twice)) / (twice - once)));

const unread: Socket[] = [];
afterAll(() => unread.forEach((socket) => socket.destroy()));
/** Asks on a connection of its own, and leaves the answer unread. */
function askWithoutReading(url: string, token: string): Socket {
  const { host, hostname, port } = new URL(url);
  const lines = [`Host: ${host}`, 'Content-Type: application/json', `Authorization: Bearer ${token}`, `Content-Length: ${body.length}`];
  const socket = connect(Number(port), hostname, () => socket.write(['POST /graphql HTTP/1.1', ...lines, '', body].join('\r\n')));
  unread.push(socket.on('error', () => undefined).pause());
  return socket;
}

it('an account that does not read its answers gets no more until it does, and nobody else notices', async () => {
  expect((await (await post(body)).text()).length).toBeGreaterThan(7_000_000);
  for (let count = 0; count < 6; count++) askWithoutReading(server.url, greedy.token);
  await expect.poll(async () => (await as(greedy).send(WhoAmIDocument)).status, { timeout: 30_000 }).toBe(429);
  const { errors, headers } = await as(greedy).send(WhoAmIDocument);
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining('wait to be read'),
    extensions: { code: 'BUSY', retryAfterSeconds: expect.any(Number) as number },
  });
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await as(leader).send(WhoAmIDocument)).errors).toEqual([]);
  for (const socket of unread) socket.destroy();
  await expect.poll(async () => (await as(greedy).send(WhoAmIDocument)).errors, { timeout: 10_000 }).toEqual([]);
});

it('a reader who takes a byte now and then is let go, one on a slow line is not', async () => {
  const { server: hasty, newWorld } = await useServer({ settings: { SELARAS_REQUEST_SECONDS: '1' } });
  const { token } = await (await newWorld()).account('program', { role: 'INTEGRATOR' });
  const [trickling, slow] = [askWithoutReading(hasty.url, token), askWithoutReading(hasty.url, token)];
  let taken = 0;
  const timers = [
    setInterval(() => trickling.read(1), 100),
    setInterval(() => {
      for (let left = 200_000; left > 0;) {
        const piece = slow.read(Math.max(1, Math.min(left, slow.readableLength))) as Buffer | null;
        if (!piece) return;
        left -= piece.length;
        taken += piece.length;
      }
    }, 100),
  ];
  const letGo = async (): Promise<boolean> => (await (await fetch(`${hasty.url}/metrics`)).text()).includes('selaras_refusals_total{limit="slow_readers"} 1');
  await expect.poll(letGo, { timeout: 20_000 }).toBe(true);
  await expect.poll(() => taken, { timeout: 30_000 }).toBeGreaterThan(7_000_000);
  expect(await letGo()).toBe(true);
  timers.forEach((timer) => clearInterval(timer));
}, 60_000);
