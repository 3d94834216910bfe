/** An error that nobody hears ends the process. Held here for every emitter of the server, whoever writes the next one. */
import { execFile } from 'node:child_process';
import { cp, glob, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { UnheardErrors } from '../testkit/unheard-errors.ts';

const ROOT = join(import.meta.dirname, '../..');
const SERVER = join(ROOT, 'server');
const found = (text: string): string[] =>
  UnheardErrors.ofText(text, join(SERVER, 'src'))
    .find()
    .map(({ what }) => what);

/** Where the compiler does not see who listens. */
const EXCEPTIONS: Record<string, string> = {
  'src/database/read-transaction.ts this.#connection?.stream.destroy': 'of pg, which listens from its making on',
  'src/features/importing/reading/in-thread.reader.ts Worker': 'heard by Words, made of it in the next line',
  'src/features/importing/life/receive-file.service.ts Transform': 'goes into the pipeline of the same file',
  'src/operation/copied-table.ts client.query': 'gives back the stream it is given, which is heard',
  'src/operation/load-backup.ts client.query': 'gives back the stream it is given, which is heard',
  'src/main.ts pino': 'emits changes of its level only',
  'src/features/developer/contract.route.ts createReadStream': 'handed to the reply in the same expression, which listens',
  'src/features/importing/giving/comma-text.ts Readable.from': 'read to its end by the reply or the file that it is made for',
  'src/features/importing/reading/encoding.reader.ts createReadStream': 'read by a loop that begins in the same expression',
  'src/features/importing/reading/spreadsheet-xml.reader.ts createReadStream': 'read by a loop that begins in the same expression',
  'src/http/compression.ts zlib.createZstdCompress': 'goes into the pipeline of who asked for it (features/feed/export.route.ts)',
  'src/http/compression.ts zlib.createBrotliCompress': 'as above',
  'src/http/compression.ts zlib.createGzip': 'as above',
  'src/features/feed/export.route.ts pipeline': 'gives back its last stream, which it listens to',
  'src/features/sheets/sheets.route.ts pipeline': 'as above',
};

describe('an emitter of the server', () => {
  it('has a listener for its errors before any other, and before anybody waits', () => {
    const unheard = UnheardErrors.ofPackage(join(SERVER, 'tsconfig.json')).find();
    expect(unheard.map(({ file, what }) => `${file.slice(SERVER.length + 1)} ${what}`).sort(), JSON.stringify(unheard, null, 1)).toEqual(
      Object.keys(EXCEPTIONS).sort(),
    );
  });

  it('of a connection to the database is heard by the pool that made it, which one file makes', async () => {
    const made: string[] = [];
    for await (const file of glob('**/*.ts', { cwd: join(SERVER, 'src') }))
      if (/new (pg\.)?Pool\(/.test(await readFile(join(SERVER, 'src', file), 'utf8'))) made.push(file);
    expect(made).toEqual(['database/pools.ts']);
    expect(await readFile(join(SERVER, 'src/database/pools.ts'), 'utf8')).toContain("pool.on('connect', (client) => client.on('error'");
  });

  it.each([
    ['is made and left alone', `import { connect } from 'node:net'; export const socket = connect(1);`, ['connect']],
    [
      'is waited for first',
      `import { Client } from 'pg'; export async function f() { const client = new Client(); await client.connect(); client.on('error', () => {}); }`,
      ['Client'],
    ],
    [
      'has another listener first',
      `import { connect } from 'node:net'; export function f() { const socket = connect(1); socket.on('data', () => {}); socket.on('error', () => {}); }`,
      ['connect'],
    ],
    [
      'comes to a callback',
      `import { createServer } from 'node:http'; const server = createServer(); server.on('error', () => {}); server.on('upgrade', (request, socket) => { socket.end('x'); });`,
      ['socket'],
    ],
    [
      'is handed to a function of ours that does not hear it',
      `import { createServer, type Socket } from 'node:net'; function take(socket: Socket) { socket.write('x'); } const server = createServer(); server.on('error', () => {}); server.on('connection', (socket) => take(socket));`,
      ['socket'],
    ],
    [
      'is a property',
      `import { PassThrough } from 'node:stream'; export class A { readonly stream = new PassThrough(); constructor() { this.stream.on('data', () => {}); } }`,
      ['PassThrough'],
    ],
  ])('that %s is found', (_label, text, what) => {
    expect(found(text)).toEqual(what);
  });

  it.each([
    ['is heard at once', `import { connect } from 'node:net'; const socket = connect(1); socket.on('error', () => {}); socket.on('data', () => {});`],
    ['is heard in the same breath', `import { connect } from 'node:net'; export const socket = connect(1).on('error', () => {});`],
    [
      'is read to its end',
      `import { createReadStream } from 'node:fs'; export async function f() { for await (const part of createReadStream('x')) void part; }`,
    ],
    [
      'is part of a pipeline',
      `import { createReadStream, createWriteStream } from 'node:fs'; import { pipeline } from 'node:stream/promises'; export async function f() { await pipeline(createReadStream('x'), createWriteStream('y')); }`,
    ],
    [
      'is handed to a function of ours that hears it',
      `import { createServer, type Socket } from 'node:net'; function take(socket: Socket) { socket.on('error', () => {}); } const server = createServer(); server.on('error', () => {}); server.on('connection', (socket) => take(socket));`,
    ],
  ])('that %s is not', (_label, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a promise of the server', () => {
  it('that nobody would catch is found by the lint: thrown away, of a listener, of a timer', async () => {
    const copy = await mkdtemp(join(ROOT, 'test/lint-'));
    try {
      for (const file of ['.oxlintrc.json', 'tsconfig.base.json', 'server/tsconfig.json']) await cp(join(ROOT, file), join(copy, file));
      await mkdir(join(copy, 'server/src'), { recursive: true });
      for (const folder of ['node_modules', 'server/node_modules']) await symlink(join(ROOT, folder), join(copy, folder));
      await writeFile(
        join(copy, 'server/src/careless.ts'),
        `import { EventEmitter } from 'node:events';
const later = async (): Promise<void> => undefined;
const emitter = new EventEmitter();
emitter.on('a', async () => undefined);
emitter.once('b', later);
emitter.on('c', () => later());
setInterval(async () => undefined, 5);
setTimeout(later, 5);
void later();
later().then(() => 5);
`,
      );
      const { stdout } = await promisify(execFile)('oxlint', ['--format', 'unix', 'server/src'], {
        cwd: copy,
        env: { ...process.env, PATH: `${ROOT}/node_modules/.bin:${process.env['PATH']}` },
      }).catch((error: { stdout: string }) => error);
      const lines = [...stdout.matchAll(/careless\.ts:(\d+):.*promises/g)].map(([, line]) => Number(line));
      expect(lines.sort((a, b) => a - b)).toEqual([4, 5, 6, 7, 8, 9, 10]);
    } finally {
      await rm(copy, { recursive: true });
    }
  });
});
