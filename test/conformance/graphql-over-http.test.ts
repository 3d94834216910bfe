/** The audits of the GraphQL-over-HTTP specification, by the people who keep it, against our own door. What it says a server may do (GET) we do not: addresses end up in logs. */
import { serverAudits, type AuditResult } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const { server, world } = await useWorld();
const program = await world.account('program', { role: 'INTEGRATOR' });
let results: AuditResult[] = [];
beforeAll(async () => {
  const fetchFn = (input: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${program.token}`);
    return fetch(input, { ...init, headers });
  };
  results = await Promise.all(serverAudits({ url: `${server.url}/graphql`, fetchFn }).map((audit) => audit.fn()));
});

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
