/**
 * The numbers of the project, side by side with its peers in one run: `pnpm bench`.
 *   nested | "by NIP" | board | fan-out | neighbours | export | proposal | waits | changes | undo | import | reorganisation | what-if | "staffing need" | pages | sheet | pan   only that one
 *   growth [--governments 84]             waits and changes once more in a database of so many governments; only when named
 *   --against <folder>                    another built checkout of this project as one more peer
 *   --starts 3 --rounds 7 --seconds 1 --sockets 2000,10000
 *   --profile                             a CPU profile of our server, and of the other checkout's, in bench/results
 * BENCH_DATABASE_URL: a PostgreSQL 18 to make the databases in, instead of the one that comes with npm.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Checkout } from './checkout.ts';
import { Contenders, type RunningCheckout } from './contenders.ts';
import { DatabaseCpu } from './database-cpu.ts';
import { openCluster, RESULTS } from './databases.ts';
import { runExports, type ExportOutcome } from './exports.ts';
import { FIGURES_CHANNEL, runFanOut, type FanOutOutcome, type FanOutServer } from './fan-out.ts';
import { runChanges } from './changes.ts';
import { sizeOf } from './growth.ts';
import { fixedLoop } from './measures.ts';
import { runNeighbours, type NeighbourRow } from './neighbours.ts';
import { GROWTH, readOptions } from './options.ts';
import { describe, machine, type Report } from './report.ts';
import { runProposals, type ProposalOutcome } from './proposals.ts';
import { runRequests, summarize, type Rounds, type RunningServer } from './requests.ts';
import type { SizeOutcome } from './report.ts';
import { requestScenarios, type RequestScenario } from './scenarios.ts';
import { runFirstPage } from './first-page.ts';
import { runLighthouse } from './lighthouse.ts';
import type { PagesOutcome } from './page-report.ts';
import { runSeen } from './seen.ts';
import { runPan, type PanOutcome } from './pan.ts';
import { runSheet, type SheetOutcome } from './sheet.ts';
import { runReorganisation, type ReorganisationOutcome } from './reorganisation.ts';
import { runImports, type ImportOutcome } from './imports.ts';
import { runUndo, type UndoOutcome } from './undo.ts';
import { runWaits } from './waits.ts';
import { runStaffingNeed, type StaffingNeedOutcome } from './staffing-need.ts';
import { runWhatIf, type WhatIfOutcome } from './what-if.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const options = readOptions();
const isWanted = (name: string): boolean => options.only === null || options.only === name;
const here = new Checkout(join(import.meta.dirname, '../..'));
const there = options.against ? new Checkout(options.against) : null;

mkdirSync(RESULTS, { recursive: true });
const cluster = options.clusterUrl ? { url: options.clusterUrl, stop: async () => undefined } : await openCluster();
const contenders = new Contenders(cluster, say);
// Whoever waits for an answer of theirs fails then, and the run ends by its ordinary way: the database would go on otherwise.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void contenders.stop());

/** How often each is asked, and how long there is quiet between two. */
const WAITS = 24;
const PAUSE_MS = 100;
/** Of each kind of change. */
const CHANGES = 30;

interface Running {
  readonly ours: RunningCheckout;
  readonly against: RunningCheckout | null;
  readonly databaseCpu: DatabaseCpu | null;
}

/** Who is started first takes turns. */
async function startCheckouts(start: number): Promise<Running> {
  const startOne = (checkout: Checkout, side: 'ours' | 'against'): Promise<RunningCheckout> =>
    // Both sides, or the profile would make one of them slower.
    contenders.startCheckout(checkout, side, options.profile ? ['--cpu-prof', `--cpu-prof-dir=${RESULTS}`, `--cpu-prof-name=${side}-${start}.cpuprofile`] : []);
  const startAgainst = async (): Promise<RunningCheckout | null> => there && startOne(there, 'against');
  const early = start % 2 === 1 ? await startAgainst() : null;
  const ours = await startOne(here, 'ours');
  return { ours, against: early ?? (await startAgainst()), databaseCpu: await DatabaseCpu.of(ours.databaseUrl) };
}

async function measureRequests({ ours, against, databaseCpu }: Running, found: Map<string, { scenario: RequestScenario; starts: Rounds[] }>): Promise<void> {
  const scenarios = requestScenarios(ours.subjects, against).filter(({ name }) => isWanted(name));
  if (scenarios.length === 0) return;
  const servers = new Map<string, RunningServer>([ours, ...(against ? [against] : [])].map((checkout) => [checkout.name, checkout]));
  const asked = new Set(scenarios.flatMap((scenario) => scenario.contenders.map(({ server }) => server)));
  for (const name of asked) {
    if (servers.has(name)) continue;
    const child = await contenders.start(name, ours);
    servers.set(name, { child, url: await child.ask<string>('url'), headers: {}, databaseUrl: ours.databaseUrl });
  }
  const load = await contenders.start('load', ours);
  for (const scenario of scenarios) {
    say(`Measuring ${scenario.name} …`);
    const rounds = await runRequests(scenario, { servers, load, databaseCpu, rounds: options.rounds, seconds: options.seconds });
    found.set(scenario.name, { scenario, starts: [...(found.get(scenario.name)?.starts ?? []), rounds] });
  }
}

/** Files that a process may have open here; a socket is one, at each of its ends. */
const openFiles = (): number => {
  const { userLimits } = process.report.getReport() as { readonly userLimits?: { readonly open_files?: { readonly soft: number | 'unlimited' } } };
  const soft = userLimits?.open_files?.soft ?? 'unlimited';
  return soft === 'unlimited' ? Number.POSITIVE_INFINITY : Number(soft);
};
/** What a server has open besides. */
const OTHER_FILES = 500;

async function measureFanOut({ ours, against, databaseCpu }: Running, sockets: number): Promise<FanOutOutcome | null> {
  if (openFiles() < sockets + OTHER_FILES) {
    say(`Not measured: ${sockets} sockets need ${sockets + OTHER_FILES} open files a process, and ${openFiles()} are allowed here (ulimit -n).`);
    return null;
  }
  say(`Measuring fan-out to ${sockets} sockets …`);
  const servers = new Map<string, FanOutServer>();
  for (const [checkout, reach] of [
    [ours, null],
    [against, 0.9],
  ] as const) {
    if (!checkout) continue;
    const { child, url, token, subjects } = checkout;
    const clients = await contenders.start('socket-clients', checkout);
    servers.set(checkout.name, { child, clients, url, token, channel: FIGURES_CHANNEL, board: subjects.wide, counts: true, reach });
  }
  for (const [name, file, channel, reach] of [
    ['bare ws', 'bare-sockets', 'bench_bare', 0.67],
    ['stock graphql-ws', 'stock-sockets', 'bench_stock', 4],
  ] as const) {
    const [child, clients] = [await contenders.start(file, ours), await contenders.start('socket-clients', ours)];
    servers.set(name, { child, clients, url: await child.ask<string>('url'), token: null, channel, board: ours.subjects.wide, counts: false, reach });
  }
  return runFanOut(servers, databaseCpu, sockets, options.rounds);
}

/** Of this checkout only: one from before the limits refuses its leader, which is no time to compare. */
async function measureNeighbours({ ours }: Running): Promise<NeighbourRow[] | null> {
  if (!isWanted('neighbours')) return null;
  const [attacker, reader] = [await contenders.start('load', ours), await contenders.start('reader', ours)];
  return runNeighbours({ running: ours, checkout: here, attacker, reader }, Math.min(options.rounds, 3), say);
}

/** What one person waits, and how long a change takes; of this checkout only. */
async function measureSize({ ours, databaseCpu }: Running): Promise<SizeOutcome | null> {
  const [waits, changes] = [isWanted('waits') || options.only === GROWTH, isWanted('changes') || options.only === GROWTH];
  if (!waits && !changes) return null;
  say(`Measuring what one waits${changes ? ' and how long a change takes' : ''} …`);
  return {
    ...(await sizeOf(ours.databaseUrl)),
    waits: waits ? await runWaits(ours, databaseCpu, WAITS, PAUSE_MS) : [],
    changes: changes ? await runChanges(ours, CHANGES) : [],
  };
}

async function measureGrown({ ours }: Running): Promise<SizeOutcome | null> {
  if (options.only !== GROWTH) return null;
  await contenders.stop();
  const grown = await contenders.startGrown(here, ours.databaseUrl, options.governments);
  return measureSize({ ours: grown, against: null, databaseCpu: await DatabaseCpu.of(grown.databaseUrl) });
}

/** In a browser: the other checkout in turn with ours where it is about the same page. */
async function measurePages({ ours, against }: Running): Promise<PagesOutcome> {
  say('Measuring pages …');
  const [checkouts, rounds] = [[ours, ...(against ? [against] : [])], Math.min(options.rounds, 5)];
  return { first: await runFirstPage(checkouts, rounds), lighthouse: await runLighthouse(checkouts, rounds), seen: await runSeen(ours) };
}

try {
  const before = fixedLoop();
  const found = new Map<string, { scenario: RequestScenario; starts: Rounds[] }>();
  const fanOuts: FanOutOutcome[] = [];
  let neighbours: NeighbourRow[] | null = null;
  let exports: ExportOutcome | null = null;
  let pages: PagesOutcome | null = null;
  let sheet: SheetOutcome | null = null;
  let pan: PanOutcome | null = null;
  let undo: UndoOutcome | null = null;
  let imports: ImportOutcome | null = null;
  let reorganisation: ReorganisationOutcome | null = null;
  let whatIf: WhatIfOutcome | null = null;
  let staffingNeed: StaffingNeedOutcome | null = null;
  let proposals: ProposalOutcome | null = null;
  const sizes: SizeOutcome[] = [];
  for (let start = 0; start < options.starts; start++) {
    say(`Starting everything, ${start + 1} of ${options.starts} …`);
    const running = await startCheckouts(start);
    await measureRequests(running, found);
    neighbours ??= await measureNeighbours(running);
    if (isWanted('export')) exports ??= await runExports(running.ours, Math.min(options.rounds, 3));
    if (isWanted('pages')) pages ??= await measurePages(running);
    if (isWanted('sheet')) sheet ??= await runSheet(running.ours, Math.min(options.rounds, 3));
    if (isWanted('pan')) pan ??= await runPan(running.ours);
    if (isWanted('undo')) undo ??= await runUndo(running.ours, here, Math.min(options.rounds, 3));
    if (isWanted('import')) imports ??= await runImports(running.ours, here, Math.min(options.rounds, 3));
    if (isWanted('reorganisation')) reorganisation ??= await runReorganisation(running.ours, here, Math.min(options.rounds, 3));
    if (isWanted('staffing need')) staffingNeed ??= await runStaffingNeed(running.ours, options.rounds);
    if (isWanted('what-if')) whatIf ??= await runWhatIf(running.ours, here, options.rounds);
    if (isWanted('proposal')) proposals ??= await runProposals(running.ours, here, options.rounds);
    if (start === 0) for (const measured of [await measureSize(running), await measureGrown(running)]) if (measured) sizes.push(measured);
    await contenders.stop();
    if (found.size === 0) break;
  }
  // Each number with processes of its own: what ten thousand sockets left in one would be paid for by the next.
  for (const sockets of isWanted('fan-out') ? options.sockets : []) {
    const measured = await measureFanOut(await startCheckouts(0), sockets);
    if (measured) fanOuts.push(measured);
    await contenders.stop();
  }
  const report: Report = {
    at: new Date().toISOString(),
    commit: here.commit,
    against: there?.commit ?? null,
    node: process.versions.node,
    machine: machine(),
    fixedLoopMs: { before, after: fixedLoop() },
    requests: [...found.values()].map(({ scenario, starts }) => summarize(scenario, starts)),
    fanOuts,
    neighbours,
    exports,
    pages,
    sheet,
    pan,
    undo,
    imports,
    reorganisation,
    whatIf,
    staffingNeed,
    proposals,
    sizes,
  };
  for (const line of describe(report)) say(line);
  const file = join(RESULTS, `${report.at.slice(0, 19).replaceAll(':', '')}.json`);
  writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
  say(`\nWritten to ${file}.`);
} finally {
  await contenders.stop();
  await cluster.stop();
}
