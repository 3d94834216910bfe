// TypeGraphQL's decorators look for it as soon as the first class is declared.
import 'reflect-metadata';
import pino, { type Logger } from 'pino';
import { createApp, type App } from './app.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { DatabaseStartError } from './database/database.errors.ts';
import { connectionProblem, diskProblem } from './database/connection-problem.ts';
import { DATA_DIR, openDatabase, type OpenDatabase } from './database/open-database.ts';
import { describeFront } from './http/front-greeting.ts';
import { describeDemo } from './demo/demo-greeting.ts';
import { describeError } from './log.ts';
import { prepareDatabase } from './prepare-database.ts';

/** A database of ours that died is noticed within this time; only a start brings it back. */
const LOOK_AFTER_DATABASE_MS = 2_000;

/** Sockets, requests and our own database get this long to end before the process ends anyway; compose waits 30 s. */
const STOP_WITHIN_MS = 27_000;

/** Ends with it after a fault that nobody expected: to be started again, which mends no other failure (scripts/supervise.ts). */
const CRASHED = 70;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function sentenceFor(error: unknown, config: Config | null): string {
  const full = diskProblem(error, config && !config.databaseUrl ? (config.dataDir ?? DATA_DIR) : null);
  if (full) return full;
  if (error instanceof ConfigError || error instanceof DatabaseStartError) return error.message;
  const { code, syscall } = error as NodeJS.ErrnoException;
  // Of a server: the same code of a database is a lookup as well, but of another name.
  const isOwnName = syscall === 'getaddrinfo' && (error as { readonly hostname?: string }).hostname === config?.host;
  if (code === 'EADDRNOTAVAIL' || (code === 'ENOTFOUND' && isOwnName))
    return `HOST is "${config?.host}", which is no address of this machine; write one that it has, or 0.0.0.0 for all of them.`;
  if (code === 'EADDRINUSE') return `Port ${config?.port} is taken by another program; stop it, or set PORT to another number.`;
  if (code === 'EACCES') return `Port ${config?.port} may not be used by this account; set PORT to a number above 1024.`;
  return connectionProblem(error, config?.databaseUrl ?? null) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}

async function run(): Promise<void> {
  let config: Config | null = null;
  let database: OpenDatabase | null = null;
  let app: App | null = null;
  let log: Logger | null = null;
  let stopping: Promise<void> | null = null;
  let endsWith = 1;
  const stop = (): Promise<void> =>
    (stopping ??= (async () => {
      setTimeout(() => process.exit(endsWith), STOP_WITHIN_MS).unref();
      await app?.close().catch((error: Error) => say(`Stopping: ${error.message}`));
      await database?.close();
    })());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  // What nobody caught, a promise thrown away included, leaves a state that nobody knows: nothing new begins in it.
  const crash = (sentence: string): void => {
    if (endsWith === CRASHED || stopping) return;
    endsWith = CRASHED;
    process.stderr.write(`\n${sentence} It ends what is under way and stops, to be started again.\n`);
    const end = (): never => process.exit(CRASHED);
    stop().then(end, end);
  };
  process.on('uncaughtException', (error) => {
    log?.fatal({ error: describeError(error) }, 'a fault that nobody expected');
    crash('The server met a fault that nobody expected.');
  });
  try {
    config = readConfig();
    log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
    database = await openDatabase(config);
    const addresses = await prepareDatabase(database.adminUrl, database.serverUrl);
    if (config.demo) {
      // Read only where it is wanted: it brings its tables of names and positions along.
      const { loadDemo } = await import('./demo/demo.service.ts');
      await loadDemo(addresses, say);
    }
    if (stopping) return;
    app = await createApp({ config, databaseUrl: addresses.server, log });
    const address = await app.listen();
    const opened = database;
    setInterval(() => {
      if (!opened.isAlive()) crash('The database of this server is gone.');
    }, LOOK_AFTER_DATABASE_MS).unref();
    // Asked for before it says that it is ready: whoever reads that may do anything to it, its database included.
    const greeting = [...describeFront(config), ...(await describeDemo(app.services, app.services.clock()))];
    say(`\nSelaras is ready at ${address}`);
    for (const line of greeting) say(line);
    say('Stop with Ctrl-C.');
  } catch (error) {
    if (stopping) return;
    process.stderr.write(`\n${sentenceFor(error, config)}\n`);
    await stop();
    process.exit(1);
  }
}

await run();
