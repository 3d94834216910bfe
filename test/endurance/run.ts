/**
 * Two servers under faults, at full length: `pnpm endure`.
 *   --changes 10000 --kills 100   acknowledged writes, and ends without a farewell, spread over them
 *   --seed N                      the faults of an earlier run again, which printed it
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { asEnvironment, readOptions } from './options.ts';

const options = readOptions(process.argv.slice(2));
const child = spawn('vitest', ['run', '--project', 'faults', 'faults/fleet-endurance.test.ts'], {
  cwd: join(import.meta.dirname, '..'),
  stdio: 'inherit',
  env: { ...process.env, ...asEnvironment(options) },
});
child.once('exit', (code) => (process.exitCode = code ?? 1));
