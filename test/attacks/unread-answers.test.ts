/** Programs that ask for large answers and read none of them: what waits for them is bounded for each account. */
import { connect, type Socket } from 'node:net';
import { WhoAmIDocument } from '@selaras/schema/test';
import { afterAll, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const { server, as, world } = await useWorld();
const greedy = await world.account('program', { role: 'INTEGRATOR' });
const leader = await world.account('leader', { role: 'LEADERSHIP' });

const names = Array.from({ length: 300 }, (_, index) => `a${index}: description`).join(' ');
const body = JSON.stringify({ query: `{ __schema { types { fields { ${names} } } } }` });
const address = new URL(server.url);
const request = [
  'POST /graphql HTTP/1.1',
  `Host: ${address.host}`,
  'Content-Type: application/json',
  `Authorization: Bearer ${greedy.token}`,
  `Content-Length: ${body.length}`,
  '',
  body,
].join('\r\n');

const unread: Socket[] = [];
afterAll(() => unread.forEach((socket) => socket.destroy()));
const askWithoutReading = (): void => {
  const socket = connect(Number(address.port), address.hostname, () => socket.write(request));
  unread.push(socket.on('error', () => undefined).pause());
};

it('an account that does not read its answers gets no more until it does, and nobody else notices', async () => {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${greedy.token}` },
  });
  const bytes = (await answer.text()).length;
  expect(bytes).toBeGreaterThan(7_000_000);
  for (let count = 0; count < 6; count++) askWithoutReading();
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
