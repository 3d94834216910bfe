import { SignOutByGetDocument, WhoByGetDocument } from '@selaras/schema/test';
import { SessionDocument } from '@selaras/schema/web';
import { describe, expect, it } from 'vitest';
import { textOf, type Sendable } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';

const { server, world } = await useWorld({ settings: { SELARAS_CLIENT_ORIGINS: 'https://alat.example' } });
const hr = await world.account('hr', { role: 'HR' });

const get = (search: string, headers: Record<string, string>): Promise<Response> => fetch(`${server.url}/graphql${search}`, { headers });
const asked = <Data, Variables>(document: Sendable<Data, Variables>): string => `?${new URLSearchParams({ query: textOf(document) })}`;
const token = { authorization: `Bearer ${hr.token}` };
const cookie = { cookie: `selaras_session=${hr.cookie}` };

describe('an operation by GET', () => {
  it('is answered to a token when it is a query, for nobody to keep', async () => {
    const answer = await get(asked(WhoByGetDocument), token);
    expect([answer.status, await answer.json()]).toMatchObject([200, { data: { viewer: { username: expect.any(String) as unknown } } }]);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('vary')).toBe('Origin, Authorization');
  });

  it.each([
    ['a cookie, though the web sends the same by POST', () => get(asked(SessionDocument), cookie)],
    ['a cookie and the header of a client', () => get(asked(SessionDocument), { ...cookie, 'apollo-require-preflight': '1' })],
    ['nobody', () => get(asked(SessionDocument), {})],
    ['a token without a query', () => get('', token)],
    ['a token and a longer address than that of a short query', () => get(`${asked(WhoByGetDocument)}&x=${'x'.repeat(8_200)}`, token)],
  ])('is not answered to %s: 405 says what to set', async (_who, send) => {
    const answer = await send();
    const { errors } = (await answer.json()) as { errors: { message: string }[] };
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(errors[0]!.message).toMatch(/POST/);
  });

  it('changes nothing, whoever sends it', async () => {
    expect((await get(asked(SignOutByGetDocument), token)).status).toBe(405);
    expect((await get(asked(SignOutByGetDocument), cookie)).status).toBe(405);
    expect((await get(asked(WhoByGetDocument), token)).status).toBe(200);
  });

  it('is nothing to ask the head of', async () => {
    const answer = await fetch(`${server.url}/graphql${asked(WhoByGetDocument)}`, { method: 'HEAD', headers: token });
    expect(answer.status).toBe(405);
  });

  it('of a token that opens nothing says why, as by POST', async () => {
    const answer = await get(asked(WhoByGetDocument), { authorization: `Bearer ${'x'.repeat(43)}` });
    expect([answer.status, answer.headers.get('www-authenticate')]).toMatchObject([401, expect.stringContaining('invalid_token') as unknown]);
  });
});

describe('a browser that asks whether a page of another site may call', () => {
  const preflight = (origin: string, path = '/graphql'): Promise<Response> =>
    fetch(server.url + path, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type,x-any' },
    });

  it.each([['/graphql'], ['/imports']])('is told yes at %s for a site of the setting, and never with cookies', async (path) => {
    const answer = await preflight('https://alat.example', path);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://alat.example');
    expect(answer.headers.get('access-control-allow-headers')).toBe('authorization,content-type,x-any');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('is told nothing of what is there for this machine alone', async () => {
    const answer = await fetch(`${server.url}/metrics`, { headers: { origin: 'https://alat.example' } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, null]);
  });

  // Whole origins are compared: scheme, name and port.
  it.each([
    ['http://alat.example'],
    ['https://alat.example:8443'],
    ['https://alat.example.evil'],
    ['https://x.alat.example'],
    ['null'],
    ['https://ALAT.example'],
  ])('is told nothing for %s', async (origin) => {
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    const answer = await fetch(`${server.url}/graphql${asked(WhoByGetDocument)}`, { headers: { ...token, origin } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });
});
