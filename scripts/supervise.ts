import { spawn, type ChildProcess } from 'node:child_process';

/** The server says with it that it met a fault nobody expected (server/src/main.ts). */
const CRASHED = 70;

export interface Patience {
  /** Before the first start again; doubled with each that follows. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** What ran for so long begins anew with the first. */
  readonly steadyMs: number;
}

const PATIENCE: Patience = { firstMs: 1_000, longestMs: 30_000, steadyMs: 60_000 };

const reasonOf = (code: number | null, signal: NodeJS.Signals | null): string => (signal === null ? `with a fault (${code})` : `by ${signal}`);

/**
 * Runs a program until somebody stops it, and starts it again when it dies of a fault or is killed. What ends by itself
 * in another way has said why, such as a setting that cannot be read: starting it again would say it again.
 */
export function supervise(args: readonly string[], { firstMs, longestMs, steadyMs }: Patience = PATIENCE): void {
  let child: ChildProcess | null = null;
  let waiting: NodeJS.Timeout | null = null;
  let isStopping = false;
  let wait = firstMs;
  const start = (): void => {
    waiting = null;
    const began = performance.now();
    child = spawn(process.execPath, [...args], { stdio: 'inherit' });
    child.once('error', (error) => {
      process.stderr.write(`The server cannot be started: ${error.message}\n`);
      process.exit(1);
    });
    child.once('exit', (code, signal) => {
      child = null;
      if (isStopping || (signal === null && code !== CRASHED)) process.exit(code ?? 0);
      if (performance.now() - began > steadyMs) wait = firstMs;
      process.stderr.write(`The server ended ${reasonOf(code, signal)}; it is started again in ${wait / 1_000} s.\n`);
      waiting = setTimeout(start, wait);
      wait = Math.min(longestMs, wait * 2);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      isStopping = true;
      if (waiting) process.exit(0);
      child?.kill(signal);
    });
  }
  start();
}
