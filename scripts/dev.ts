/** Both sides with hot reload: the compiler and the server watch, the contract follows both, the web is served by Vite at port 5173. */
import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { buildServer } from './built.ts';
import { root } from './run.ts';

buildServer();
const bins = ['server', 'web', '.'].map((folder) => join(root, folder, 'node_modules/.bin'));
const env = { ...process.env, SELARAS_DEV: '1', PATH: [...bins, process.env['PATH'] ?? ''].join(delimiter) };
const start = (command: string, args: readonly string[], folder: string): ChildProcess =>
  spawn(command, args, { cwd: join(root, folder), stdio: 'inherit', env });
const children = [
  start('tsc', ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], 'server'),
  start('node', ['--watch-path=dist', '--watch-preserve-output', 'dist/main.js'], 'server'),
  start('node', ['watch-contract.ts'], 'scripts'),
  start('vite', ['--clearScreen=false'], 'web'),
];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => children.forEach((child) => child.kill(signal)));
await Promise.race(children.map((child) => new Promise((ended) => child.once('exit', ended))));
children.forEach((child) => child.kill('SIGTERM'));
