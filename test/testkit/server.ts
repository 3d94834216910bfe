import { startTestApp, startTestCluster, World, type Actor, type TestApp, type TestCluster } from '@selaras/server/testing';
// Says what `inject` knows: the address of the cluster of this run.
import type {} from '@selaras/server/testing/global-setup';
import { afterAll, inject } from 'vitest';
import { Client } from './client.ts';

export interface Served {
  readonly server: TestApp;
  /** A program that acts for somebody. */
  as(actor: Actor): Client;
  newWorld(name?: string): Promise<World>;
}

type Options = NonNullable<Parameters<typeof startTestApp>[1]> & {
  /** Another PostgreSQL than that of the run. */
  readonly cluster?: TestCluster;
};

/**
 * A PostgreSQL of this file's own, for what must not happen to the other files. A long transaction is such a thing
 * as well: it holds back what every database of its PostgreSQL may read of a change log.
 */
export async function useCluster(): Promise<TestCluster> {
  const cluster = await startTestCluster();
  afterAll(() => cluster.stop());
  return cluster;
}

/** A whole server of this file's own, over a database of its own; both end with the file. */
export async function useServer({ cluster, ...options }: Options = {}): Promise<Served> {
  const server = await startTestApp(cluster?.url ?? inject('clusterUrl'), options);
  afterAll(() => server.close());
  return {
    server,
    as: (actor) => Client.program(server.url, actor),
    newWorld: (name) => World.create(server.app.services.system, name),
  };
}

/** The same with one world in it, for a file whose tests share it. */
export async function useWorld(options: Options = {}): Promise<Served & { readonly world: World }> {
  const served = await useServer(options);
  return { ...served, world: await served.newWorld() };
}
