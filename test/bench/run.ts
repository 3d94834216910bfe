/**
 * The numbers of the project, side by side with its peers in one run: `pnpm bench`.
 *   nested | "by NIP" | board | fan-out   only that one
 *   --rounds=5 --seconds=4 --sockets=2000
 *   --profile                             a CPU profile of our server in bench/results
 * BENCH_DATABASE_URL uses a database that has the demonstration already.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Child } from './child.ts';
import { openDatabase, RESULTS } from './database.ts';
import { runFanOut, type FanOutName, type FanOutOutcome, type FanOutServer } from './fan-out.ts';
import { fixedLoop } from './measures.ts';
import { describe, machine, type Report } from './report.ts';
import { requestScenarios, runRequests, type RequestOutcome, type RunningServer, type ServerName } from './requests.ts';
import { chooseSubjects } from './subjects.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const words = process.argv.slice(2);
const only = words.find((word) => !word.startsWith('--'));
const option = (name: string, otherwise: number): number => Number(words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const profile = words.includes('--profile') ? ['--cpu-prof', `--cpu-prof-dir=${RESULTS}`] : [];

mkdirSync(RESULTS, { recursive: true });
const given = process.env['BENCH_DATABASE_URL'];
const database = given ? { url: given, stop: async () => undefined } : await openDatabase(say);
const children: Child[] = [];
try {
  const subjects = await chooseSubjects(database.url);
  const environment = {
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
    BENCH_DATABASE_URL: database.url,
    BENCH_BOARD: `${subjects.wide.instansiId},${subjects.wide.periodId}`,
  };
  const start = async (file: string, flags: readonly string[] = []): Promise<Child> => {
    const child = await Child.start(`./servers/${file}.ts`, environment, flags);
    children.push(child);
    return child;
  };
  const ours = await start('ours', profile);
  const oursUrl = await ours.ask<string>('url');
  const before = fixedLoop();

  const requests: RequestOutcome[] = [];
  const scenarios = requestScenarios(subjects).filter((scenario) => !only || scenario.name === only);
  if (scenarios.length > 0) {
    const load = await start('load');
    const servers = new Map<ServerName, RunningServer>([['ours', { child: ours, url: oursUrl, headers: { authorization: `Bearer ${subjects.token}` } }]]);
    for (const name of ['postgraphile', 'bare'] as const) {
      const child = await start(name);
      servers.set(name, { child, url: await child.ask<string>('url'), headers: {} });
    }
    for (const scenario of scenarios) {
      say(`Measuring ${scenario.name} …`);
      requests.push(await runRequests(scenario, servers, load, option('rounds', 5), option('seconds', 4)));
    }
  }

  let fanOut: FanOutOutcome | null = null;
  if (!only || only === 'fan-out') {
    say('Measuring fan-out …');
    const servers = new Map<FanOutName, FanOutServer>([
      ['ours', { child: ours, clients: await start('socket-clients'), url: oursUrl, token: subjects.token, channel: 'selaras_figures' }],
    ]);
    for (const [name, file, channel] of [
      ['bare ws', 'bare-sockets', 'bench_bare'],
      ['stock graphql-ws', 'stock-sockets', 'bench_stock'],
    ] as const) {
      const child = await start(file);
      servers.set(name, { child, clients: await start('socket-clients'), url: await child.ask<string>('url'), token: null, channel });
    }
    fanOut = await runFanOut(servers, subjects, option('sockets', 2_000), Math.max(5, option('rounds', 7)));
  }

  const at = new Date().toISOString();
  const report: Report = {
    at,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    node: process.versions.node,
    machine: machine(),
    fixedLoopMs: { before, after: fixedLoop() },
    requests,
    fanOut,
  };
  for (const line of describe(report)) say(line);
  const file = join(RESULTS, `${at.slice(0, 19).replaceAll(':', '')}.json`);
  writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
  say(`Written to ${file}.`);
} finally {
  for (const child of children) await child.stop();
  await database.stop();
}
