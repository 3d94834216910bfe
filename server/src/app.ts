// TypeGraphQL's decorators look for it as soon as the first class is declared.
import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { watchedNodes } from './access/table-access.ts';
import { ViewerCache } from './access/viewer-cache.ts';
import type { Services } from './app.services.ts';
import type { Config } from './config.ts';
import { Calendar } from './database/calendar.ts';
import { DatabaseIdentity } from './database/identity.ts';
import { Lease } from './database/lease.ts';
import { isMigrated } from './database/migrate.ts';
import { ormOptions } from './database/orm.ts';
import { createReadPool, createRolePool } from './database/pools.ts';
import { readerOf } from './database/sql-reader.ts';
import { all, peopleAroundOf, rightsOf, type Feature, type RouteParts } from './feature.ts';
import { features as allFeatures } from './features/index.ts';
import { readDefinitions } from './figures/definitions.queries.ts';
import { FigureRegistry } from './figures/figure-registry.ts';
import { createApollo } from './graphql/apollo.ts';
import { buildSchema } from './graphql/build-schema.ts';
import { Door } from './graphql/door.ts';
import { GrowingOperations, readKnownOperations, type KnownOperations } from './graphql/known-operations.ts';
import { registerGraphql } from './http/graphql.route.ts';
import { createHttpServer } from './http/http-server.ts';
import { isAllowedOrigin } from './http/origin.ts';
import { registerMetrics } from './http/metrics.route.ts';
import { readSecret } from './http/session-cookie.ts';
import { figuresLease } from './live/figures-lease.ts';
import { FiguresWorker } from './live/figures-worker.ts';
import { Hub } from './live/hub.ts';
import { Listener } from './live/listener.ts';
import { SocketServer } from './live/socket-server.ts';
import { serverGauges } from './operation/server-gauges.ts';
import { repeatableSql, tablesOf } from './prepare-database.ts';
import { written } from './log.ts';

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
  /** Address of the migrated database, as its owner. */
  readonly databaseUrl: string;
  readonly log: Logger;
  readonly clock?: () => Date;
  /** Operations a browser session may send; those of the built web unless said otherwise. */
  readonly knownOperations?: KnownOperations;
  /** What the server can do; everything unless said otherwise. */
  readonly features?: readonly Feature[];
}

/** Everything between an address of a database and an open port. */
export async function createApp({ config, databaseUrl, log, clock = () => new Date(), knownOperations, features = allFeatures }: AppOptions): Promise<App> {
  const app = createReadPool(databaseUrl, 'selaras_app', { max: 16 });
  const wide = createReadPool(databaseUrl, 'selaras_wide', { max: 16 });
  const system = createRolePool(databaseUrl, 'selaras_system', { statementTimeoutMs: 300_000 });
  const orm = await MikroORM.init(ormOptions(databaseUrl, all(features, 'entities')));
  const calendar = new Calendar();
  await calendar.load(system);
  const database = new DatabaseIdentity();
  await database.load(system);
  const hub = new Hub();
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
  const watched = watchedNodes(tablesOf(features));
  const figures = FigureRegistry.of(features);
  const definitions = await readDefinitions(readerOf(system), figures);
  const ground = { config, log, orm, app, wide, system, viewers, calendar, database, hub, watched, figures, definitions, clock };
  const services = Object.assign(ground, ...features.map((feature) => feature.services?.(features))) as Services;
  const door = new Door(buildSchema(features), knownOperations ?? (config.dev ? new GrowingOperations() : readKnownOperations()), viewers, clock);
  const apollo = createApollo(door, log);
  await apollo.start();
  const lease = new Lease(databaseUrl, figuresLease(definitions));
  const worker = new FiguresWorker({ system, registry: figures, definitions, calendar, hub, log, clock, lease });
  const sockets = new SocketServer(door, services, log);
  const listener = new Listener({
    url: databaseUrl,
    hub,
    worker,
    viewers,
    log,
    rights: rightsOf(features),
    onRightsChanged: (accounts) => {
      sockets.recheck(accounts).catch(written(log, 'rights of open sockets could not be read again'));
    },
  });
  const expected = repeatableSql(features);
  const isReady = async (): Promise<boolean> => {
    try {
      return (await isMigrated(system, expected)) && hub.stale !== 'DATABASE_UNREACHABLE';
    } catch {
      return false;
    }
  };
  const http = await createHttpServer(services, isReady);
  registerGraphql(http, apollo, door, services);
  const parts: RouteParts = {
    services,
    isAllowedOrigin: (request) => isAllowedOrigin(request.headers.origin, request.headers.host, config.origins),
    findViewer: (request) => door.admit(readSecret(request.headers.authorization, request.headers.cookie)),
  };
  registerMetrics(http, config, [...serverGauges(services, sockets, () => lease.held), ...features.flatMap(({ gauges }) => gauges?.(services) ?? [])]);
  for (const register of all(features, 'routes')) register(http, parts);
  sockets.attach(http.server);
  for (const { start } of features) await start?.(services);
  // What is to be counted anew is counted while the server already answers; boards say so until it is done.
  worker.wake();
  await listener.start();
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
      await sockets.close();
      await http.close();
      for (const { stop } of features) await stop?.();
      await apollo.stop();
      await listener.stop();
      await worker.stop();
      hub.close();
      await orm.close(true);
      await Promise.all([app.end(), wide.end(), system.end()]);
    },
  };
}
