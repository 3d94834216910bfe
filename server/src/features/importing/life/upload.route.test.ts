import 'reflect-metadata';
import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Services } from '../../../app.services.ts';
import type { Viewer } from '../../../access/viewer.ts';
import { decodeId, defineNodes, encodeId } from '../../../graphql/node.ts';
import { all } from '../../../feature.ts';
import { features } from '../../index.ts';
import { ImportWorld, KINDS, NOW } from '../../../testing/import-world.ts';
import { Hub } from '../../../live/hub.ts';
import { ImportWork } from './import-work.ts';
import { registerUploadRoute } from './upload.route.ts';

let world: ImportWorld;
let server: FastifyInstance;
let viewer: Viewer | null;
let address: string;
const imports = new ImportWork();
beforeAll(async () => {
  defineNodes(all(features, 'nodes'));
  world = await ImportWorld.create(inject('clusterUrl'));
  const account = await world.all<{ id: string }>("insert into account (username, display_name) values ('hr', 'HR') returning id");
  viewer = { accountId: account[0]?.id ?? '', scope: { hrInstansiIds: [world.instansiId], closed: [] } } as unknown as Viewer;
  server = fastify();
  const ground = { config: { idempotencyHours: 24 }, system: world.pool, clock: () => NOW, importKinds: KINDS, log: pino({ level: 'silent' }), hub: new Hub() };
  await imports.start(ground);
  const services = { ...ground, imports } as unknown as Services;
  registerUploadRoute(server, {
    services,
    isAllowedOrigin: (asked) => asked.headers.origin !== 'https://evil.example',
    findViewer: async (asked) => (asked.headers.authorization ? viewer : null),
    charge: () => undefined,
  });
  server.post('/other', async (asked) => asked.body);
  await server.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await server.close();
  await imports.stop();
  await world.close();
});

const HEADERS = { authorization: 'Bearer x', 'apollo-require-preflight': '1' };
const query = (words: Record<string, string> = {}): string =>
  `${address}/imports?${new URLSearchParams({ kind: 'EMPLOYEES', instansi: encodeId('instansi', world.instansiId), fileName: 'pegawai.csv', ...words }).toString()}`;
const CSV = 'nip,nama\n198001012005011001,Budi';

async function send(
  url: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; body: { id?: string; code?: string; message?: string; remedy?: string } }> {
  const answer = await fetch(url, { method: 'POST', headers, body });
  return { status: answer.status, body: (await answer.json()) as object };
}

describe('the upload door', () => {
  it('takes a file and has it checked', async () => {
    const { status, body } = await send(query(), HEADERS, CSV);
    expect(status).toBe(201);
    await imports.settled();
    expect((await world.look(decodeId('import', body.id ?? '', 'id'))).task).toMatchObject({
      state: 'CHECKED',
      file_name: 'pegawai.csv',
      byte_size: CSV.length,
      counts: { created: 1 },
    });
  });

  it('has the sheet read that it is told, and says so where there is none', async () => {
    for (const [sheet, state] of [
      ['Data\0', 'MAPPING'],
      ['', 'CHECKED'],
    ] as const) {
      const { status, body } = await send(query({ sheet }), HEADERS, CSV);
      expect(status).toBe(201);
      await imports.settled();
      expect((await world.look(decodeId('import', body.id ?? '', 'id'))).task).toMatchObject({
        state,
        problem: state === 'MAPPING' ? { code: 'SHEET_UNKNOWN', remedy: { en: 'Leave the sheet out: this file has none.' } } : null,
      });
    }
  });

  it('takes a file of unknown length and type', async () => {
    const sent = request(query(), { method: 'POST', headers: { ...HEADERS, 'transfer-encoding': 'chunked' } });
    sent.write('nip,nama\n');
    sent.end('198001012005011001,Budi');
    const [answer] = (await once(sent, 'response')) as [{ statusCode: number; resume(): void }];
    answer.resume();
    expect(answer.statusCode).toBe(201);
    await imports.settled();
  });

  it.each<[string, number, string, Record<string, string>, Record<string, string>]>([
    ['nobody is signed in', 401, 'UNAUTHENTICATED', { 'apollo-require-preflight': '1' }, {}],
    ['another site could have sent it', 403, 'FORBIDDEN', { authorization: 'Bearer x' }, {}],
    ['another site sent it', 403, 'FORBIDDEN', { ...HEADERS, origin: 'https://evil.example' }, {}],
    ['the kind is unknown', 400, 'BAD_INPUT', HEADERS, { kind: 'SALARIES' }],
    ['the government is no id', 400, 'BAD_INPUT', HEADERS, { instansi: 'kota-uji' }],
    ['the dinas is no id', 400, 'BAD_INPUT', HEADERS, { dinas: 'DIK' }],
    ['the viewer is not HR of the government', 403, 'FORBIDDEN', HEADERS, { instansi: 'instansi_00000000-0000-7000-8000-000000000000' }],
    ['the dinas is of another government', 400, 'DINAS_UNKNOWN', HEADERS, { dinas: 'dinas_00000000-0000-7000-8000-000000000000' }],
  ])('is closed when %s', async (_what, status, code, headers, words) => {
    const answer = await send(query(words), headers, CSV);
    expect(answer).toMatchObject({ status, body: { code, message: expect.any(String), remedy: expect.any(String) } });
  });

  describe('with an Idempotency-Key', () => {
    let number = 0;
    const keyed = (key: string, body = CSV, words: Record<string, string> = {}) => send(query(words), { ...HEADERS, 'idempotency-key': key }, body);
    const newKey = (): string => `key ${(number += 1)}`;
    const imported = async (): Promise<number> => (await world.all('select 1 from import')).length;

    it('takes the same file once, and answers the same', async () => {
      const key = newKey();
      const before = await imported();
      const first = await keyed(key);
      expect(first.status).toBe(201);
      await imports.settled();
      expect(await keyed(key)).toEqual(first);
      // As a structured string of RFC 8941.
      expect(await keyed(`"${key}"`)).toEqual(first);
      expect(await imported()).toBe(before + 1);
    });

    it('takes it once when it comes several times at once', async () => {
      const key = newKey();
      const before = await imported();
      const answers = await Promise.all([keyed(key), keyed(key), keyed(key)]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      expect(await imported()).toBe(before + 1);
      await imports.settled();
    });

    it.each<[string, string, Record<string, string>]>([
      ['other rows', `${CSV}0`, {}],
      ['another name', CSV, { fileName: 'lain.csv' }],
      ['another kind', CSV, { kind: 'POSITIONS' }],
    ])('refuses a file with %s', async (_what, body, words) => {
      const key = newKey();
      await keyed(key);
      await imports.settled();
      const before = await imported();
      expect(await keyed(key, body, words)).toMatchObject({ status: 400, body: { code: 'BAD_INPUT', message: expect.stringContaining('another input') } });
      expect(await imported()).toBe(before);
    });

    it('keeps nothing of what was refused', async () => {
      const key = newKey();
      expect((await keyed(key, CSV, { dinas: 'dinas_00000000-0000-7000-8000-000000000000' })).body.code).toBe('DINAS_UNKNOWN');
      expect((await keyed(key)).status).toBe(201);
      await imports.settled();
    });

    it.each([
      ['is empty', ''],
      ['is too long', 'x'.repeat(256)],
    ])('refuses one that %s', async (_what, key) => {
      expect(await keyed(key)).toMatchObject({ status: 400, body: { code: 'BAD_INPUT' } });
    });
  });

  it('answers a file of 200 MB, announced or not, and holds none of it', async () => {
    const before = process.memoryUsage().rss;
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    for (const headers of [{ 'content-length': String(200 * chunk.length) }, { 'transfer-encoding': 'chunked' }]) {
      const sent = request(query(), { method: 'POST', headers: { ...HEADERS, ...headers } });
      const answered = once(sent, 'response');
      sent.on('error', () => undefined);
      let isAnswered = false;
      const noteAnswer = (): void => {
        isAnswered = true;
      };
      answered.then(noteAnswer, noteAnswer);
      for (let index = 0; index < 200 && !isAnswered; index += 1) if (!sent.write(chunk)) await Promise.race([once(sent, 'drain'), answered]);
      const [answer] = (await answered) as [NodeJS.ReadableStream & { statusCode: number }];
      let text = '';
      for await (const part of answer) text += String(part);
      expect(answer.statusCode).toBe(413);
      expect(JSON.parse(text)).toMatchObject({ code: 'FILE_TOO_LARGE', message: 'The file is larger than 150 MB.' });
      sent.destroy();
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * chunk.length);
  }, 60_000);

  it('keeps nothing of a file whose sender goes away', async () => {
    const counted = await world.value('select count(*) from import');
    const sent = request(query(), { method: 'POST', headers: { ...HEADERS, 'content-length': '1000000' } });
    sent.on('error', () => undefined);
    sent.write('nip,nama\n');
    await new Promise((done) => setTimeout(done, 100));
    sent.destroy();
    await new Promise((done) => setTimeout(done, 200));
    expect(await world.value('select count(*) from import')).toBe(counted);
    expect((await send(query(), HEADERS, CSV)).status).toBe(201);
    await imports.settled();
  });

  it('leaves the bodies of other routes as they are', async () => {
    const answer = await fetch(`${address}/other`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":1}' });
    expect(await answer.json()).toEqual({ a: 1 });
  });
});
