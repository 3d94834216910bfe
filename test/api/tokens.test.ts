import {
  FiguresOfTokenDocument,
  OwnTokensDocument,
  SetPositionNeedDocument,
  TokensOfGovernmentDocument,
  WatchBoardDocument,
  WhatTokensReachDocument,
} from '@selaras/schema/test';
import { AccountPageDocument, ChangePasswordDocument, CreateTokenDocument, RevokeTokenDocument, SignOutDocument } from '@selaras/schema/web';
import { describe, expect, it } from 'vitest';
import { Client, type Answer } from '../testkit/client.ts';
import { textOf } from '../testkit/documents.ts';
import { connect } from '../testkit/live.ts';
import { useWorld } from '../testkit/server.ts';
import { openWire } from '../testkit/wire.ts';

const { server, as, newWorld, world } = await useWorld();
const dinas = await world.dinas('Dinas Kesehatan');
const other = await world.dinas('Dinas Sosial');
const post = await world.position(dinas, 'Perawat', { need: 3 });
const elsewherePost = await world.position(other, 'Penyuluh', { need: 2 });
const ani = await world.employee('Ani', { in: post });
await world.employee('Budi', { in: elsewherePost });
const hr = await world.account('hr', { role: 'HR' });
await server.app.worker.settle();

const TYPE = { 'content-type': 'application/json' };
const asks = JSON.stringify({ query: textOf(OwnTokensDocument) });
const send = (authorization: string, path = '/graphql', body = asks): Promise<Response> =>
  fetch(server.url + path, { method: 'POST', body, headers: { ...TYPE, authorization, 'apollo-require-preflight': '1' } });

/** A secret that opened something, and what it is now. */
const ended = async (how: 'EXPIRED' | 'REVOKED' | 'ACCOUNT_CLOSED'): Promise<string> => {
  const actor = await world.account('gone', { role: 'HR' });
  const statement = {
    EXPIRED: `update session set expires_at = now() - interval '1 second' where account_id = $1`,
    REVOKED: 'update session set revoked_at = now() where account_id = $1',
    ACCOUNT_CLOSED: 'update account set disabled_at = now() where id = $1',
  }[how];
  await world.system.query(statement, [actor.accountId]);
  return actor.token;
};
const REASONS = [
  ['UNKNOWN', async () => 'x'.repeat(43), /unknown/],
  ['UNKNOWN', async () => '', /unknown/],
  ['EXPIRED', () => ended('EXPIRED'), /expired/],
  ['REVOKED', () => ended('REVOKED'), /revoked/],
  ['ACCOUNT_CLOSED', () => ended('ACCOUNT_CLOSED'), /closed/],
] as const;

describe('a token that opens nothing', () => {
  it.each(REASONS)('is refused as %s with 401, a challenge and the reason, whatever it asks', async (reason, secret, words) => {
    const token = await secret();
    for (const body of [asks, JSON.stringify({ query: 'not graphql' })]) {
      const answer = await send(`Bearer ${token}`, '/graphql', body);
      const { errors } = (await answer.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] };
      expect([answer.status, errors[0]!.extensions]).toMatchObject([401, { code: 'UNAUTHENTICATED', reason }]);
      expect(errors[0]!.message).toMatch(words);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="Selaras", error="invalid_token", error_description="[^"\\]+"$/);
    }
  });

  it.each(REASONS)('is refused as %s where files are brought as well', async (reason, secret) => {
    const answer = await send(`Bearer ${await secret()}`, `/imports?kind=UNITS&instansi=${world.instansi.node}`);
    expect([answer.status, await answer.json()]).toMatchObject([401, { code: 'UNAUTHENTICATED', reason }]);
    expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });

  it.each(REASONS)('closes its socket as %s with a code that clients take for final, and says why', async (reason, secret) => {
    const wire = await openWire(server.url);
    wire.send({ type: 'connection_init', payload: { Authorization: `Bearer ${await secret()}` } });
    const { code, reason: said } = await wire.closed;
    expect([code, said.slice(0, reason.length)]).toEqual([4401, reason]);
  });

  it('is not a browser’s session that is shown as one, nor the other way round', async () => {
    expect((await send(`Bearer ${hr.cookie}`)).status).toBe(401);
    const answer = await fetch(`${server.url}/graphql`, { method: 'POST', body: asks, headers: { ...TYPE, cookie: `selaras_session=${hr.token}` } });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="Selaras"']);
  });
});

describe('a token', () => {
  it.each([['Bearer'], ['bearer'], ['BEARER'], ['  bearer   ']])('is read behind "%s"', async (scheme) => {
    expect((await send(`${scheme} ${hr.token} `)).status).toBe(200);
  });

  it.each([
    ['authorization', (secret: string) => ({ authorization: `Bearer ${secret}` })],
    ['Authorization', (secret: string) => ({ Authorization: `bearer  ${secret}` })],
    ['headers', (secret: string) => ({ headers: { Authorization: `Bearer ${secret}` } })],
    ['authToken', (secret: string) => ({ authToken: secret })],
    ['token', (secret: string) => ({ token: `Bearer ${secret}` })],
  ])('is let in by a socket that says it as %s', async (_name, params) => {
    const wire = await openWire(server.url);
    wire.send({ type: 'connection_init', payload: params(hr.token) });
    await wire.until(({ type }) => type === 'connection_ack');
    wire.socket.close();
  });

  it('is let in by a socket whose request brings it, as the header of any request', async () => {
    const wire = await openWire(server.url, { authorization: `bearer ${hr.token}` });
    wire.send({ type: 'connection_init' });
    await wire.until(({ type }) => type === 'connection_ack');
    wire.socket.close();
  });

  it('is signed out by itself: it is revoked, and true says so once', async () => {
    const one = await world.token(hr, { access: 'READ' });
    expect((await as(one).ask(SignOutDocument, { input: {} })).signOut.__typename).toBe('SignedOut');
    expect((await as(one).send(SignOutDocument, { input: {} })).status).toBe(401);
    expect((await Client.nobody(server.url).ask(SignOutDocument, { input: {} })).signOut.__typename).toBe('SignedOut');
  });
});

const made = async (client: Client, input: object): Promise<{ secret: string; tokenId: string }> => {
  const { createToken } = await client.ask(CreateTokenDocument, { input: { label: 'uji', days: 90, access: 'READ', ...input } });
  if (createToken.__typename !== 'TokenCreated') throw new Error(createToken.__typename);
  return { secret: createToken.secret, tokenId: createToken.token.tokenId };
};

describe('tokens', () => {
  const browser = async (name = 'hr', role: 'HR' | 'ADMIN' = 'HR') => {
    const actor = await world.account(name, { role });
    return { actor, send: Client.browser(server.url, actor) };
  };

  it('are made in a browser, their secret is told once and stored as a hash, and revoked at once with their sockets', async () => {
    const { actor, send: mine } = await browser();
    const { secret, tokenId } = await made(mine, { days: 3, access: 'READ' });
    const live = connect(server.url, { ...actor, token: secret });
    const heard = live.subscribe(WatchBoardDocument, { instansiId: world.instansi.node });
    await heard.until(({ board }) => board.kind === 'SNAPSHOT');
    const listed = (await as({ ...actor, token: actor.token }).ask(OwnTokensDocument)).viewer!.tokens;
    expect(listed.find((one) => one.tokenId === tokenId)).toMatchObject({ label: 'uji', lastUsedAt: expect.any(String) as unknown, isThisOne: false });
    expect(JSON.stringify(listed)).not.toContain(secret);
    expect((await world.system.query('select 1 from session where token_hash = sha256($1)', [Buffer.from(secret)])).rowCount).toBe(1);
    expect((await mine.ask(RevokeTokenDocument, { input: { tokenId } })).revokeToken.__typename).toBe('TokenRevoked');
    await expect.poll(() => heard.closed, { timeout: 3_000 }).toMatchObject({ code: 4401, reason: expect.stringMatching(/^REVOKED/) as unknown });
    expect((await send(`Bearer ${secret}`)).status).toBe(401);
    expect((await mine.ask(RevokeTokenDocument, { input: { tokenId } })).revokeToken.__typename).toBe('TokenIsOver');
    await live.close();
  });

  it('make no tokens, and are revoked by nobody else but the administrator of their government', async () => {
    const [{ actor, send: mine }, stranger, admin] = [await browser(), await browser('orang-lain'), await browser('admin', 'ADMIN')];
    const { tokenId } = await made(mine, {});
    expect(await as(actor).codeOf(CreateTokenDocument, { input: { label: 'lagi', days: 1, access: 'READ' } })).toBe('FORBIDDEN');
    expect((await stranger.send.ask(RevokeTokenDocument, { input: { tokenId } })).revokeToken.__typename).toBe('TokenIsOver');
    expect(await as(stranger.actor).codeOf(TokensOfGovernmentDocument, { instansiId: world.instansi.node })).toBe('FORBIDDEN');
    const { tokens } = await as(admin.actor).ask(TokensOfGovernmentDocument, { instansiId: world.instansi.node });
    expect(tokens!.nodes.map((one) => one.tokenId)).toContain(tokenId);
    const away = await newWorld('Kota Lain');
    expect(await as(admin.actor).codeOf(TokensOfGovernmentDocument, { instansiId: away.instansi.node })).toBe('BAD_INPUT');
    expect((await admin.send.ask(RevokeTokenDocument, { input: { tokenId } })).revokeToken.__typename).toBe('TokenRevoked');
  });

  it('of others are not revoked by an administrator of the demonstration, who is anybody', async () => {
    const [{ send: mine }, admin] = [await browser(), await browser('admin', 'ADMIN')];
    const { tokenId } = await made(mine, {});
    await world.system.query('update account set demo = true where id = $1', [admin.actor.accountId]);
    expect((await admin.send.ask(RevokeTokenDocument, { input: { tokenId } })).revokeToken.__typename).toBe('TokenIsOver');
    await world.system.query('update account set demo = false where id = $1', [admin.actor.accountId]);
    expect((await admin.send.ask(RevokeTokenDocument, { input: { tokenId } })).revokeToken.__typename).toBe('TokenRevoked');
  });

  it('are as many as an account may have, valid for a year at most, and of a demonstration for a day', async () => {
    const { actor, send: mine } = await browser();
    const refused = async (input: object) => (await mine.ask(CreateTokenDocument, { input: { label: 'uji', days: 90, access: 'READ', ...input } })).createToken;
    expect(await refused({ days: 366 })).toMatchObject({ __typename: 'TokenTooLong', mostDays: 365 });
    for (const input of [{ label: ' ' }, { label: 'x'.repeat(101) }, { days: 0 }])
      expect(await mine.codeOf(CreateTokenDocument, { input: { label: 'uji', days: 90, access: 'READ', ...input } })).toBe('BAD_INPUT');
    await world.system.query(
      `insert into session (account_id, kind, token_hash, idle_expires_at, expires_at) select $1::uuid, 'TOKEN', sha256(convert_to($1::text || n, 'UTF8')), now() + interval '1 day', now() + interval '1 day' from generate_series(2, 50) n`,
      [actor.accountId],
    );
    expect(await refused({})).toMatchObject({ __typename: 'TooManyTokens', most: 50 });
    const shared = await browser();
    await world.system.query('update account set demo = true where id = $1', [shared.actor.accountId]);
    expect((await shared.send.ask(CreateTokenDocument, { input: { label: 'uji', days: 2, access: 'READ' } })).createToken).toMatchObject({ mostDays: 1 });
    await made(shared.send, { days: 1 });
    expect((await shared.send.ask(AccountPageDocument)).viewer!.tokens).toHaveLength(1);
  });
});

/** What a program is refused, by what its token is held to. The access matrix walks every row and field with such tokens. */
describe('a token that is held to less than its account', () => {
  const need = { positionId: post.node, need: 4, since: '2026-11-01' };
  const codeOf = async (answer: Promise<Answer<unknown>>): Promise<unknown> => (await answer).errors[0]?.extensions?.code;

  it('to read by changes nothing and brings no files', async () => {
    const reader = await world.token(hr, { access: 'READ' });
    expect(await codeOf(as(reader).send(SetPositionNeedDocument, { input: need }))).toBe('FORBIDDEN');
    expect((await send(`Bearer ${reader.token}`, `/imports?kind=UNITS&instansi=${world.instansi.node}`)).status).toBe(403);
    expect(await codeOf(as(reader).send(ChangePasswordDocument, { input: { oldPassword: 'x', newPassword: 'y' } }))).toBe('FORBIDDEN');
    expect((await as(reader).ask(FiguresOfTokenDocument, { instansiId: world.instansi.node })).board).not.toBeNull();
  });

  it('to an area opens no other: refused where a field is of one, absent where a row is', async () => {
    const people = await world.token(hr, { areas: ['PEOPLE'] });
    const asked = { person: ani.node, evaluation: `evaluation_${'0'.repeat(8)}-0000-4000-8000-000000000000`, dinas: dinas.node };
    const seen = await as(people).ask(WhatTokensReachDocument, asked);
    expect(seen).toMatchObject({ person: { id: ani.node, nip: null, birthDate: null }, dinas: { id: dinas.node }, employees: { totalCount: 2 } });
    expect(await codeOf(as(people).send(FiguresOfTokenDocument, { instansiId: world.instansi.node }))).toBe('FORBIDDEN');
    const structure = await world.token(hr, { areas: [] });
    expect(await as(structure).ask(WhatTokensReachDocument, asked)).toMatchObject({ person: null, dinas: { id: dinas.node }, employees: { totalCount: 0 } });
  });

  it('to a dinas sees nothing of another, manages no account, and shows itself alone', async () => {
    const { tokenId, ...held } = await world.token(hr, { unit: { id: dinas.rootUnitId } });
    const seen = await as(held).ask(WhatTokensReachDocument, { person: ani.node, evaluation: `evaluation_${ani.id}`, dinas: other.node });
    expect(seen).toMatchObject({ person: { id: ani.node, nip: expect.any(String) as unknown }, employees: { totalCount: 1 } });
    const { viewer } = await as(held).ask(OwnTokensDocument);
    expect(viewer!.grants).toMatchObject([{ role: 'HR', unit: { id: expect.stringContaining(dinas.rootUnitId) as unknown } }]);
    expect([viewer!.tokens.map((one) => one.tokenId), viewer!.sessions.map((one) => one.sessionId)]).toEqual([[tokenId], [tokenId]]);
    expect(await codeOf(as(held).send(ChangePasswordDocument, { input: { oldPassword: 'x', newPassword: 'y' } }))).toBe('FORBIDDEN');
    expect((await as(hr).ask(AccountPageDocument)).viewer!.sessions.length).toBeGreaterThan(1);
  });

  it('to a unit ends with the unit, and never widens to what its account reaches', async () => {
    const section = await world.unit(dinas, 'Seksi Sementara');
    const held = await world.token(hr, { unit: section });
    expect((await send(`Bearer ${held.token}`)).status).toBe(200);
    await world.system.query('delete from unit where id = $1', [section.id]);
    await expect.poll(async () => (await send(`Bearer ${held.token}`)).status).toBe(401);
  });
});
