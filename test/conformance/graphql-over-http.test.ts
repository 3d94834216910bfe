/** The audits of the GraphQL-over-HTTP specification, by the people who keep it, against our own door. What it says a server may do (GET) we do not: addresses end up in logs. */
import { startTestApp, World, type TestApp } from '@selaras/server/testing';
import { serverAudits, type AuditResult } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

let server: TestApp;
let results: AuditResult[] = [];
beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'));
  const world = await World.create(server.app.services.system);
  const program = await world.account('program', { role: 'INTEGRATOR' });
  const fetchFn = (input: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${program.token}`);
    return fetch(input, { ...init, headers });
  };
  results = await Promise.all(serverAudits({ url: `${server.url}/graphql`, fetchFn }).map((audit) => audit.fn()));
});
afterAll(() => server.close());

const failed = (status: 'error' | 'warn'): string[] =>
  results.flatMap((result) => (result.status === status ? [`${result.id} ${result.name}: ${result.reason}`] : []));

describe('POST /graphql', () => {
  it('keeps everything the specification says a server must do', () => {
    expect(results.length).toBeGreaterThan(50);
    expect(failed('error')).toEqual([]);
  });

  it('keeps everything it says a server should do', () => {
    expect(failed('warn')).toEqual([]);
  });
});
