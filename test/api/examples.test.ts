/** What is shown to programmers of others, as they would run it: in processes of their own, against a real server. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const { server, world } = await useWorld();
const dinas = await world.dinas('Dinas Kesehatan');
const post = await world.position(dinas, 'Perawat', { need: 120 });
for (let number = 1; number <= 103; number++) await world.employee(`Orang ${number}`, { in: post });
const reader = await world.token(await world.account('program', { role: 'INTEGRATOR' }), { access: 'READ' });
await server.app.worker.settle();

const EXAMPLES = join(import.meta.dirname, '../../examples');
const run = promisify(execFile);
const example = async (command: string, file: string, token = reader.token): Promise<{ code: number; stdout: string; stderr: string }> => {
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', SELARAS_URL: server.url, SELARAS_TOKEN: token };
  return run(command, [join(EXAMPLES, file)], { env, timeout: 30_000 }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
};
const has = (command: string): Promise<boolean> =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  );

const [hasPython, hasCurl] = [await has('python3'), await has('curl')];

describe('the example', () => {
  it('in TypeScript prints the gap of every dinas', async () => {
    expect(await example(process.execPath, 'typescript/gaps.ts')).toMatchObject({ code: 0, stdout: `Kota Uji\tDinas Kesehatan\t17\n` });
  });

  it.runIf(hasPython)('in Python reads all pages, and says why it is refused', async () => {
    const { code, stdout, stderr } = await example('python3', 'python/people.py');
    expect([code, stderr, new Set(stdout.trim().split(/\r?\n/)).size]).toEqual([0, '', 103]);
    expect(await example('python3', 'python/people.py', 'x'.repeat(43))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The token is unknown') as unknown,
    });
  });

  it.runIf(hasCurl)('for curl shows the governments, and fails with the reason', async () => {
    const { code, stdout } = await example('sh', 'curl/governments.sh');
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { data: { instansiList: { nodes: [{ id: world.instansi.node }] } } }]);
    const refused = await example('sh', 'curl/governments.sh', 'x'.repeat(43));
    expect([refused.code, refused.stdout]).toMatchObject([22, expect.stringContaining('The token is unknown') as unknown]);
  });
});
