/** Runs the steps of `check.steps.ts` side by side; one that fails is shown whole and does not keep the others from running. */
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { STEPS, type Step } from './check.steps.ts';
import { NOTE, runAside } from './run.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const wide = Math.max(...STEPS.map((step) => step.name.length));

function usage(): string {
  const lines = STEPS.map((step) => `  ${step.name.padEnd(wide)}  ${step.holds}`);
  return ['pnpm check                      every step', 'pnpm check --only types,lint    some of them', '', ...lines].join('\n');
}

/** The steps of a list of names; what stands before a colon names all that share it. */
function chosen(names: readonly string[]): Step[] {
  const group = (step: Step): string => step.name.split(':')[0]!;
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name || group(step) === name));
  if (unknown.length > 0) {
    process.stderr.write(`No step is called ${unknown.join(' or ')}.\n\n${usage()}\n`);
    process.exit(2);
  }
  return STEPS.filter((step) => names.includes(step.name) || names.includes(group(step)));
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1).padStart(5)} s`;

async function take(step: Step): Promise<boolean> {
  const began = performance.now();
  const [program, ...args] = step.command;
  const { ok, said } = await runAside(program, args, step.folder);
  say(`${ok ? '✓' : '✗'} ${step.name.padEnd(wide)} ${seconds(began)}  ${ok ? step.holds : `NOT SO: ${step.holds}`}`);
  if (!ok) say(`\n${said.trimEnd()}\n`);
  else for (const line of said.split('\n')) if (line.startsWith(NOTE)) say(`  ${line}`);
  return ok;
}

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
if (values.help) {
  say(usage());
  process.exit(0);
}
const began = performance.now();
const steps = values.only ? chosen(values.only.flatMap((names) => names.split(',')).filter((name) => name !== '')) : STEPS;
const waiting = [...steps];
const failed: string[] = [];
// Two at least, since some steps wait for a disk or a database more than they work.
const lanes = Array.from({ length: Math.max(2, availableParallelism()) }, async () => {
  for (let step = waiting.shift(); step; step = waiting.shift()) if (!(await take(step))) failed.push(step.name);
});
await Promise.all(lanes);
say(`\n${steps.length - failed.length} of ${steps.length} steps hold, ${seconds(began).trim()}`);
if (failed.length > 0) {
  say(`Again: pnpm check --only ${failed.join(',')}`);
  process.exitCode = 1;
}
