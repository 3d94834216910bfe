import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program of this workspace in one of its packages; its output is ours. Ends this process with its code when it
 * fails. The programs are those of node_modules, so nothing has to be installed on the machine.
 */
export function run(command: string, args: readonly string[], folder: string = '.'): void {
  const cwd = join(root, folder);
  const bins = [join(cwd, 'node_modules/.bin'), join(root, 'node_modules/.bin')];
  const result = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, PATH: [...bins, process.env['PATH'] ?? ''].join(delimiter) },
    shell: process.platform === 'win32',
  });
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}
