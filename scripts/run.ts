import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A line of a step that is worth reading although the step holds begins so. */
export const NOTE = 'Note: ';

/** Where and with what a program of this workspace runs: those of node_modules, so nothing has to be installed on the machine. */
function setting(folder: string): { cwd: string; env: NodeJS.ProcessEnv; shell: boolean } {
  const cwd = join(root, folder);
  const bins = [join(cwd, 'node_modules/.bin'), join(root, 'node_modules/.bin')];
  return { cwd, env: { ...process.env, PATH: [...bins, process.env['PATH'] ?? ''].join(delimiter) }, shell: process.platform === 'win32' };
}

/** Runs a program in one of the packages; its output is ours. Says whether it succeeded. */
export function runOn(command: string, args: readonly string[], folder: string): boolean {
  const result = spawnSync(command, args, { ...setting(folder), stdio: 'inherit' });
  if (result.error) throw result.error;
  return result.status === 0;
}

/** The same for what everything after it needs: a failure ends this process. */
export function run(command: string, args: readonly string[], folder: string = '.'): void {
  if (!runOn(command, args, folder)) process.exit(1);
}

/** Runs a program beside others: what it says is kept whole and given back with whether it succeeded. */
export function runAside(command: string, args: readonly string[], folder: string): Promise<{ readonly ok: boolean; readonly said: string }> {
  return new Promise((ended) => {
    const child = spawn(command, args, { ...setting(folder), stdio: ['ignore', 'pipe', 'pipe'] });
    const pieces: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));
    child.once('error', (error) => ended({ ok: false, said: error.message }));
    child.once('close', (code) => ended({ ok: code === 0, said: Buffer.concat(pieces).toString() }));
  });
}
