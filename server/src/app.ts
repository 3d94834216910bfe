// TypeGraphQL's decorators look for it as soon as the first class is declared.
import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { watchedNodes } from './access/table-access.ts';
import { startForgetting } from './access/forgetting.ts';
import { SessionKeeper } from './access/session-keeper.ts';
import { SCREEN } from './access/viewer.ts';
import { ViewerCache } from './access/viewer-cache.ts';
import type { Services } from './app.services.ts';
import type { Config } from './config.ts';
import { readTimesBack } from './graph/updated-at.ts';
import { Calendar } from './database/calendar.ts';
import { DatabaseIdentity } from './database/identity.ts';
import { Lease } from './database/lease.ts';
import { isMigrated } from './database/migrate.ts';
import { ormOptions } from './database/orm.ts';
import { Pulse } from './database/pulse.ts';
import { createReadPool, createRolePool } from './database/pools.ts';
import { writerOptions, writersLane } from './database/writers.ts';
import { readerOf } from './database/sql-reader.ts';
import { all, peopleAroundOf, rightsOf, type Feature, type RouteParts } from './feature.ts';
import { features as allFeatures } from './features/index.ts';
import { readDefinitions } from './figures/definitions.queries.ts';
import { FigureRegistry } from './figures/figure-registry.ts';
import { createApollo } from './graphql/apollo.ts';
import { Budgets } from './graphql/budgets.ts';
import { buildSchema } from './graphql/build-schema.ts';
import { LIMITS, type Limits } from './graphql/cost.ts';
import { InnerQueries } from './graphql/inner-queries.ts';
import { Door } from './graphql/door.ts';
import { GrowingOperations, readKnownOperations, type KnownOperations } from './graphql/known-operations.ts';
import { OperationLimits, READ_CONNECTIONS } from './graphql/operation-limits.ts';
import { budgetHeaders } from './graphql/told-cost.ts';
import { registerGraphql } from './http/graphql.route.ts';
import { createHttpServer } from './http/http-server.ts';
import { registerMetrics } from './http/metrics.route.ts';
import { Front } from './http/front.ts';
import { presentedBy } from './http/presented.ts';
import { TokenRefused } from './http/token-refused.ts';
import { Cookies } from './http/session-cookie.ts';
import { figuresLease } from './live/figures-lease.ts';
import { FiguresWorker } from './live/figures-worker.ts';
import { HorizonWatch } from './live/horizon-watch.ts';
import { Hub } from './live/hub.ts';
import { startRetention } from './live/change-log-retention.ts';
import { Listener } from './live/listener.ts';
import { SocketServer } from './live/socket-server.ts';
import { serverGauges } from './operation/server-gauges.ts';
import { repeatableSql, tablesOf } from './prepare-database.ts';
import { describeError, written } from './log.ts';

/** A server that stops lets what is under way end for so long, then ends it, and soon after that its connections. */
const DRAIN_MS = 8_000;
const CUT_OFF_MS = 2_000;
/** A few screens of each government, which all ask when something moved: each waits for milliseconds. */
const SCREEN_CONNECTIONS = 2;
/** A database that hangs answers no goodbye. */
const GOODBYE_MS = 2_000;
const goodbye = (...leaving: readonly Promise<unknown>[]): Promise<unknown> =>
  Promise.race([Promise.all(leaving), new Promise((done) => setTimeout(done, GOODBYE_MS).unref())]);

export interface App {
  readonly services: Services;
  readonly http: FastifyInstance;
  readonly worker: FiguresWorker;
  readonly sockets: SocketServer;
  /** Listens on the configured port and returns the address. */
  listen(): Promise<string>;
  /** Ends requests and sockets first, then the live layer, then the connections. */
  close(): Promise<void>;
}

export interface AppOptions {
  readonly config: Config;
  /** Address of the migrated database, as the server. */
  readonly databaseUrl: string;
  readonly log: Logger;
  readonly clock?: () => Date;
  /** Operations a browser session may send; those of the built web unless said otherwise. */
  readonly knownOperations?: KnownOperations;
  /** What the server can do; everything unless said otherwise. */
  readonly features?: readonly Feature[];
  /** What one operation may ask for. */
  readonly limits?: Limits;
}

/** Everything between an address of a database and an open port. */
export async function createApp({
  config,
  databaseUrl,
  log,
  clock: givenClock,
  knownOperations,
  features = allFeatures,
  limits: allowed = LIMITS,
}: AppOptions): Promise<App> {
  const pulse = new Pulse(databaseUrl);
  await pulse.start();
  const clock = givenClock ?? pulse.clock;
  const app = createReadPool(databaseUrl, 'selaras_app', { max: READ_CONNECTIONS, application_name: 'selaras reader' });
  const wide = createReadPool(databaseUrl, 'selaras_wide', { max: READ_CONNECTIONS, application_name: 'selaras wide reader' });
  const screen = createReadPool(databaseUrl, 'selaras_screen', { max: SCREEN_CONNECTIONS, application_name: 'selaras screen reader' });
  const system = createRolePool(databaseUrl, 'selaras_system', { statementTimeoutMs: 300_000, application_name: 'selaras system' });
  const orm = await MikroORM.init(
    ormOptions(
      databaseUrl,
      all(features, 'entities'),
      writerOptions((pool) => pulse.watch(pool)),
    ),
  );
  readTimesBack(orm.getMetadata());
  for (const pool of [app, wide, screen, system]) pulse.watch(pool);
  const calendar = new Calendar();
  await calendar.load(system);
  const database = new DatabaseIdentity();
  await database.load(system);
  const hub = new Hub(clock);
  hub.listen((signal) => {
    // Said whenever the database was reached again. What this server remembers of one that was restored meanwhile holds for
    // nothing: thrown where nobody catches it, so that the server begins anew.
    if (signal.kind === 'RESYNC')
      database.isAnother(system).then(
        (isAnother) => {
          if (isAnother)
            setImmediate(() => {
              throw new Error('another database answers at the address of this one');
            });
        },
        () => undefined,
      );
  });
  const viewers = new ViewerCache(system, peopleAroundOf(features));
  const sessions = new SessionKeeper(system, (error) => log.warn({ error: describeError(error) }, 'the use of a session could not be noted'));
  const watched = watchedNodes(tablesOf(features));
  const figures = FigureRegistry.of(features);
  const definitions = await readDefinitions(readerOf(system), figures);
  const front = new Front(config);
  const cookies = new Cookies(config.secureCookies);
  const connected = { orm, pulse, writersLane: writersLane(), app, wide, screen, system };
  const budgets = new Budgets(config.budget, clock);
  const ground = { config, log, front, cookies, ...connected, viewers, sessions, budgets, calendar, database, hub, watched, figures, definitions, clock };
  const services = Object.assign(ground, ...features.map((feature) => feature.services?.(features))) as Services;
  // What no budget will ever have is too much at once.
  const largest = { ...allowed, nodes: Math.min(allowed.nodes, config.budget.maximum) };
  const door = new Door(buildSchema(features), knownOperations ?? (config.dev ? new GrowingOperations() : readKnownOperations()), viewers, clock, largest);
  const limits = new OperationLimits();
  const apollo = createApollo(door, limits, log);
  await apollo.start();
  const lease = new Lease(databaseUrl, figuresLease(definitions));
  const worker = new FiguresWorker({
    system,
    registry: figures,
    definitions,
    calendar,
    hub,
    log,
    clock,
    lease,
    newDay: features.flatMap(({ onNewDay }) => onNewDay ?? []),
    figuresMoved: features.flatMap(({ onFigures }) => onFigures ?? []),
  });
  const horizon = new HorizonWatch(readerOf(system), hub, log, clock);
  const sockets = new SocketServer(door, services, log);
  const listener = new Listener({
    url: databaseUrl,
    hub,
    worker,
    viewers,
    log,
    rights: rightsOf(features),
    onRightsChanged: (changed) => {
      sockets.recheck(changed).catch(written(log, 'rights of open sockets could not be read again'));
    },
  });
  const expected = repeatableSql(features);
  const isReady = async (): Promise<boolean> => {
    // Asked, one that hangs would keep whoever watches this server waiting with it.
    if (!pulse.isBeating) return false;
    try {
      return (await isMigrated(system, expected)) && hub.stale !== 'DATABASE_UNREACHABLE';
    } catch {
      return false;
    }
  };
  const http = await createHttpServer(services, isReady);
  registerGraphql(http, apollo, door, limits, services);
  const parts: RouteParts = {
    services,
    isAllowedOrigin: (request) => front.isAllowedOrigin(request.raw),
    queries: new InnerQueries(door),
    async findViewer(request) {
      const presented = presentedBy(services, request.raw);
      const found = presented && (await door.identify(presented));
      if (presented?.kind === 'TOKEN' && found?.viewer === null) throw new TokenRefused(found.fault);
      // Beside the graph there is nothing for a screen.
      if (!found?.viewer || found.viewer.sessionKind === SCREEN) return null;
      sessions.touch(found.viewer, clock().getTime());
      return found.viewer;
    },
    charge(reply, viewer, cost) {
      try {
        budgets.charge(viewer, cost);
      } finally {
        reply.headers(budgetHeaders(budgets.standing(viewer)));
      }
    },
  };
  registerMetrics(http, config, [
    ...serverGauges(services, { sockets, lanes: limits.lanes, leads: () => lease.held }),
    ...features.flatMap(({ gauges }) => gauges?.(services) ?? []),
  ]);
  for (const register of all(features, 'routes')) register(http, parts);
  sockets.attach(http.server);
  for (const { start } of features) await start?.(services);
  // What is to be counted anew is counted while the server already answers; boards say so until it is done.
  worker.wake();
  await listener.start();
  const endForgetting = startForgetting(system, log);
  const endRetention = startRetention({ system, hub, days: config.changeLogDays, log });
  return {
    services,
    http,
    worker,
    sockets,
    async listen() {
      await http.listen({ port: config.port, host: config.host });
      const address = http.server.address();
      const port = typeof address === 'object' && address ? address.port : config.port;
      return `http://${config.host.includes(':') ? `[${config.host}]` : config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`;
    },
    async close() {
      endForgetting();
      endRetention();
      await sockets.close();
      // Whoever waits for a lock or a hung database by now is told so instead of being cut off.
      const enough = setTimeout(() => {
        pulse.abandon();
        setTimeout(() => http.server.closeAllConnections(), CUT_OFF_MS).unref();
      }, DRAIN_MS);
      await http.close();
      clearTimeout(enough);
      for (const { stop } of features) await stop?.(services);
      await apollo.stop();
      await goodbye(listener.stop());
      await goodbye(worker.stop());
      horizon.stop();
      hub.close();
      await goodbye(orm.close(true), app.end(), wide.end(), screen.end(), system.end());
      await goodbye(pulse.stop());
    },
  };
}
