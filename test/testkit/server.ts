import { startTestApp, World, type Actor, type TestApp } from '@selaras/server/testing';
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

/** A whole server of this file's own, over a database of its own; both end with the file. */
export async function useServer(options: Parameters<typeof startTestApp>[1] = {}): Promise<Served> {
  const server = await startTestApp(inject('clusterUrl'), options);
  afterAll(() => server.close());
  return {
    server,
    as: (actor) => Client.program(server.url, actor),
    newWorld: (name) => World.create(server.app.services.system, name),
  };
}

/** The same with one world in it, for a file whose tests share it. */
export async function useWorld(options: Parameters<typeof useServer>[0] = {}): Promise<Served & { readonly world: World }> {
  const served = await useServer(options);
  return { ...served, world: await served.newWorld() };
}
