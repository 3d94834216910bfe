/** What `pnpm dev` does while people write, on a copy of the tree: the watcher itself, without the compiler and Vite beside it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GrowingOperations } from '@selaras/server/testing';
import { afterAll, expect, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { useWorld } from '../testkit/server.ts';

const ROOT = join(import.meta.dirname, '../..');
const tree = mkdtempSync(join(tmpdir(), 'selaras-dev-'));
const read = (file: string): string => readFileSync(join(tree, file), 'utf8');

for (const file of [
  ...globSync(['scripts/*.ts', 'schema/*.{ts,json,graphql}', 'schema/{emitted,generated}/**/*.*', 'web/src/**/*.graphql', 'test/api/*.graphql'], { cwd: ROOT }),
  ...globSync(['package.json', 'server/package.json', 'server/dist/**/*.js'], { cwd: ROOT }),
]) {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  cpSync(join(ROOT, file), join(tree, file));
}
for (const folder of ['.', 'schema', 'server']) symlinkSync(join(ROOT, folder, 'node_modules'), join(tree, folder, 'node_modules'), 'junction');

let said = '';
const watcher: ChildProcess = spawn(process.execPath, ['watch-contract.ts'], { cwd: join(tree, 'scripts') });
for (const stream of [watcher.stdout, watcher.stderr]) stream?.on('data', (piece: Buffer) => (said += piece.toString()));
afterAll(async () => {
  watcher.kill();
  await new Promise((ended) => watcher.once('exit', ended));
  // What the watcher had begun may write a file yet.
  rmSync(tree, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});
const { server, world } = await useWorld({ knownOperations: new GrowingOperations(join(tree, 'schema/generated/operations.json')) });
const within = { timeout: 30_000, interval: 100 };

it('a document that somebody writes becomes typed, listed, and is answered by the server that runs already', async () => {
  await expect.poll(() => said, within).toContain('watching');
  const text = 'query Newborn {\n  viewer {\n    username\n  }\n}';
  const leader = await world.account('leader', { role: 'LEADERSHIP' });
  const browser = Client.browser(server.url, leader);
  expect((await browser.send(text)).status).toBe(403);
  writeFileSync(join(tree, 'web/src/Newborn.graphql'), `${text}\n`);
  await expect.poll(() => read('schema/generated/web/graphql.ts'), within).toContain('NewbornDocument');
  await expect.poll(async () => (await browser.send(text)).status, within).toBe(200);
  rmSync(join(tree, 'web/src/Newborn.graphql'));
  await expect.poll(() => read('schema/generated/operations.json'), within).not.toContain('Newborn');
});

it('a document that cannot be read is named, and the next one is taken again', async () => {
  writeFileSync(join(tree, 'web/src/Broken.graphql'), 'query Broken { nothing }');
  await expect.poll(() => said, within).toMatch(/nothing/);
  writeFileSync(join(tree, 'web/src/Broken.graphql'), 'query Mended { viewer { username } }');
  await expect.poll(() => read('schema/generated/operations.json'), within).toContain('query Mended');
});

it('a server that says something new takes the SDL and what is made of it along', async () => {
  const described = globSync('server/dist/**/*.js', { cwd: tree }).find((file) => read(file).includes('Anything with an id of its own'))!;
  writeFileSync(join(tree, described), read(described).replace('Anything with an id of its own', 'Whatever has an id of its own'));
  await expect.poll(() => read('schema/schema.graphql'), within).toContain('Whatever has an id of its own');
  await expect.poll(() => said, within).toContain('the server says something new: schema.graphql');
});
