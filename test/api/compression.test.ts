import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { SearchEveryUnitDocument } from '@selaras/schema/test';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';

const { server, world } = await useWorld();
const ASSETS = join(import.meta.dirname, '../../web/dist/assets');
const readers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = { zstd: zlib.zstdDecompressSync, br: zlib.brotliDecompressSync, gzip: zlib.gunzipSync };

interface Answer {
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly bytes: Buffer;
}

/** As it comes over the wire. */
const send = (path: string, headers: Record<string, string>, body?: string): Promise<Answer> =>
  new Promise((done, failed) => {
    const asked = request(`${server.url}${path}`, { method: body === undefined ? 'GET' : 'POST', headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done({ encoding: answer.headers['content-encoding'], vary: answer.headers.vary, bytes: Buffer.concat(parts) }));
    });
    asked.on('error', failed);
    asked.end(body);
  });

let authorization: string;
let dinas: string;
beforeAll(async () => {
  const made = await world.dinas('Dinas Kesehatan');
  dinas = made.node;
  for (let unit = 0; unit < 60; unit++) await world.unit(made, `Puskesmas nomor ${unit}`);
  authorization = `Bearer ${(await world.account('integrator', { role: 'INTEGRATOR' })).token}`;
});

const ask = (accept: string, query = textOf(SearchEveryUnitDocument)): Promise<Answer> =>
  send('/graphql', { authorization, 'content-type': 'application/json', 'accept-encoding': accept }, JSON.stringify({ query, variables: { id: dinas } }));
// The cost is told with each answer, and is the same.
const dataOf = (bytes: Buffer): unknown => (JSON.parse(bytes.toString()) as { data: unknown }).data;

describe('an answer', () => {
  it.each(['zstd', 'br', 'gzip'])('of more than 4 kB is compressed with %s for those who take it', async (encoding) => {
    const plain = await ask('identity');
    expect(plain).toMatchObject({ encoding: undefined });
    expect(plain.bytes.length).toBeGreaterThan(4_096);
    const small = await ask(`${encoding}, identity;q=0.1`);
    expect(small).toMatchObject({ encoding, vary: 'Accept-Encoding' });
    expect(small.bytes.length).toBeLessThan(plain.bytes.length / 3);
    expect(dataOf(readers[encoding]!(small.bytes))).toEqual(dataOf(plain.bytes));
  });

  it('that is small, to a sign-in, or to somebody unknown is not', async () => {
    expect((await ask('gzip, br, zstd', '{ __typename }')).encoding).toBe(undefined);
    // Longer than the bound by what it asks for.
    const fields = Array.from({ length: 300 }, (_, index) => `field${index}: __typename`).join(' ');
    const signIn = `mutation { signIn(input: { username: "x", password: "y" }) { ${fields} } }`;
    const answer = await ask('gzip, br, zstd', signIn);
    expect(answer.bytes.length).toBeGreaterThan(4_096);
    expect(answer.encoding).toBe(undefined);
  });

  it('of an export is compressed as it goes out', async () => {
    const plain = await send('/export/everything.jsonl', { authorization });
    const small = await send('/export/everything.jsonl', { authorization, 'accept-encoding': 'gzip, br' });
    expect(small.encoding).toBe('br');
    expect(readers['br']!(small.bytes)).toEqual(plain.bytes);
    expect(small.bytes.length).toBeLessThan(plain.bytes.length / 3);
  });
});

describe.runIf(existsSync(ASSETS))('a file of the web', () => {
  it.each(['br', 'gzip'])('comes as the build compressed it with %s', async (encoding) => {
    const name = readdirSync(ASSETS).find((path) => path.startsWith('react-') && path.endsWith('.js'))!;
    const plain = await send(`/assets/${name}`, {});
    const small = await send(`/assets/${name}`, { 'accept-encoding': encoding });
    expect(small.encoding).toBe(encoding);
    expect(small.bytes.length).toBeLessThan(plain.bytes.length / 2.5);
    expect(readers[encoding]!(small.bytes)).toEqual(plain.bytes);
  });
});
