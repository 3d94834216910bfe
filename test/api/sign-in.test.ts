import { request } from 'node:http';
import { IsServedDocument } from '@selaras/schema/test';
import { SessionDocument, SignInFormDocument, SignOutDocument, type SignInFormMutation } from '@selaras/schema/web';
import { beforeEach, describe, expect, it } from 'vitest';
import { Client, type Answer } from '../testkit/client.ts';
import { member, textOf } from '../testkit/documents.ts';
import { useCluster, useWorld } from '../testkit/server.ts';

const PASSWORD = 'benar-kuda-baterai';

const { server, world } = await useWorld({ cluster: await useCluster() });

let name: string;
let accountId: string;
let counter = 0;

beforeEach(async () => {
  name = `orang-${++counter}`;
  accountId = await world.login(name, PASSWORD);
});

/** Signs in from a browser; `cookie` is the secret it already holds. */
const signIn = (username: string, password: string, cookie = ''): Promise<Answer<SignInFormMutation>> =>
  (cookie === '' ? Client.nobody(server.url) : Client.browser(server.url, { cookie })).send(SignInFormDocument, { input: { username, password } });
const outcomeOf = (answer: Answer<SignInFormMutation>): SignInFormMutation['signIn'] => answer.data!.signIn;
const waitOf = (answer: Answer<SignInFormMutation>): number => member('TooManyAttempts', outcomeOf(answer)).retryAfterSeconds;
const cookieOf = (answer: Answer<SignInFormMutation>): string => /selaras_session=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '')![1]!;
const whoIs = async (cookie: string): Promise<string | null> =>
  (await Client.browser(server.url, { cookie }).send(SessionDocument)).data?.viewer?.username ?? null;

describe('signing in', () => {
  it('sets a cookie that scripts and other sites cannot use, and knows the person from then on', async () => {
    const answer = await signIn(`  ${name.toUpperCase()} `, PASSWORD);
    expect(outcomeOf(answer).__typename).toBe('SignedIn');
    expect(answer.headers.get('set-cookie')).toMatch(/^selaras_session=[\w-]{43};.*HttpOnly/i);
    expect(answer.headers.get('set-cookie')).toMatch(/SameSite=(Lax|Strict)/i);
    expect(answer.headers.get('set-cookie')).toMatch(/Path=\//);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await whoIs(cookieOf(answer))).toBe(name);
    const stored = await world.system.query<{ token_hash: Buffer }>('select token_hash from session where account_id = $1', [accountId]);
    expect(stored.rows.every((row) => !row.token_hash.toString('base64url').includes(cookieOf(answer)))).toBe(true);
  });

  it('gives a new secret each time and ends the one the browser had', async () => {
    const first = cookieOf(await signIn(name, PASSWORD));
    const second = cookieOf(await signIn(name, PASSWORD, first));
    expect(second).not.toBe(first);
    await expect.poll(() => whoIs(first)).toBeNull();
    expect(await whoIs(second)).toBe(name);
  });

  it('never takes over a secret that somebody planted', async () => {
    const planted = 'A'.repeat(43);
    const answer = await signIn(name, PASSWORD, planted);
    expect(cookieOf(answer)).not.toBe(planted);
    expect(await whoIs(planted)).toBeNull();
  });

  it('says the same of an unknown name, a wrong password, a closed account and one without a password', async () => {
    const closed = `tutup-${counter}`;
    await world.system.query('update account set disabled_at = now() where id = $1', [await world.login(closed, PASSWORD)]);
    const program = (await world.account('program')).name;
    const answers = [await signIn(name, 'salah'), await signIn('tidak-ada', 'salah'), await signIn(closed, PASSWORD), await signIn(program, 'salah')];
    expect(new Set(answers.map((answer) => JSON.stringify([answer.status, answer.data, answer.errors, answer.headers.get('set-cookie')]))).size).toBe(1);
    expect(outcomeOf(answers[0]!)).toMatchObject({ __typename: 'CredentialsRefused', code: 'CREDENTIALS_REFUSED' });
  });

  it('takes about as long for an unknown name as for a wrong password', async () => {
    const timeOf = async (username: string): Promise<number> => {
      const start = performance.now();
      await signIn(username, 'salah');
      return performance.now() - start;
    };
    await signIn('pemanasan', 'salah');
    let [unknown, wrong] = [Infinity, Infinity];
    // The shortest of several in turn: a machine that does something else makes any of them longer, and none shorter.
    for (let round = 0; round < 5; round++) {
      unknown = Math.min(unknown, await timeOf(`hantu-${++counter}-${process.pid}`));
      wrong = Math.min(wrong, await timeOf(name));
    }
    // Both pay for one hash of about 20 ms; without it an unknown name would be ten times faster.
    expect(Math.max(unknown, wrong) / Math.min(unknown, wrong)).toBeLessThan(2.5);
  });

  it('makes everybody wait longer and longer after wrong passwords, known name or not, and lets go by itself', async () => {
    const refusals = async (username: string, count: number): Promise<string[]> => {
      const kinds: string[] = [];
      for (let round = 0; round < count; round++) kinds.push(outcomeOf(await signIn(username, `salah ${round}`)).__typename);
      return kinds;
    };
    for (const username of [name, `hantu-${counter}-${process.pid}`]) {
      expect(await refusals(username, 6)).toEqual(Array<string>(6).fill('CredentialsRefused'));
      expect(await world.holdWait(username)).toBe(2);
      expect(await refusals(username, 2)).toEqual(['TooManyAttempts', 'TooManyAttempts']);
    }
    const waiting = await signIn(name, PASSWORD);
    expect(outcomeOf(waiting)).toMatchObject({ __typename: 'TooManyAttempts', code: 'TOO_MANY_ATTEMPTS' });
    expect(waitOf(waiting)).toBeGreaterThanOrEqual(1);
    await world.endWait(name);
    expect(await refusals(name, 1)).toEqual(['CredentialsRefused']);
    expect(await world.holdWait(name)).toBe(4);
    expect(outcomeOf(await signIn(name, PASSWORD)).__typename).toBe('TooManyAttempts');
    await world.endWait(name);
    expect(outcomeOf(await signIn(name, PASSWORD)).__typename).toBe('SignedIn');
    expect(outcomeOf(await signIn(name, 'salah')).__typename).toBe('CredentialsRefused');
  });

  it('turns a flood away instead of hashing without bound', async () => {
    const answers = await Promise.all(Array.from({ length: 120 }, (_, index) => signIn(`banjir-${index}-${counter}`, 'salah')));
    const kinds = answers.map((answer) => outcomeOf(answer).__typename);
    expect(kinds.every((kind) => kind === 'CredentialsRefused' || kind === 'TooManyAttempts')).toBe(true);
    expect(kinds).toContain('TooManyAttempts');
    expect(outcomeOf(await signIn(name, PASSWORD)).__typename).toBe('SignedIn');
  });

  it('refuses names and passwords of absurd length before any work', async () => {
    expect((await signIn('x', 'y'.repeat(1_001))).errors[0]?.extensions?.code).toBe('BAD_INPUT');
    expect((await signIn('x'.repeat(201), 'y')).errors[0]?.extensions?.code).toBe('BAD_INPUT');
    expect((await signIn('nul\u0000', 'y')).errors[0]?.extensions?.code).toBe('BAD_INPUT');
  });
});

describe('a session', () => {
  it('is over everywhere at sign-out', async () => {
    const cookie = cookieOf(await signIn(name, PASSWORD));
    const answer = await Client.browser(server.url, { cookie }).send(SignOutDocument, { input: {} });
    expect(answer.data).toEqual({ signOut: { __typename: 'SignedOut' } });
    expect(answer.headers.get('set-cookie')).toMatch(/selaras_session=;.*Max-Age=0/i);
    expect(await whoIs(cookie)).toBeNull();
  });

  it.each([
    ['idle_expires_at', 'idle for too long'],
    ['expires_at', 'open for too long'],
  ])('ends when it was %s', async (column) => {
    const cookie = cookieOf(await signIn(name, PASSWORD));
    await world.system.query(`update session set ${column} = now() - interval '1 second' where account_id = $1`, [accountId]);
    server.app.services.viewers.forget();
    expect(await whoIs(cookie)).toBeNull();
  });

  it('lives on while it is used, but never beyond its absolute end', async () => {
    const cookie = cookieOf(await signIn(name, PASSWORD));
    await world.system.query(
      `update session set last_seen_at = now() - interval '2 hours', idle_expires_at = now() + interval '1 hour', expires_at = now() + interval '3 hours' where account_id = $1`,
      [accountId],
    );
    await whoIs(cookie);
    await expect
      .poll(async () => (await world.system.query('select 1 from session where account_id = $1 and idle_expires_at = expires_at', [accountId])).rowCount)
      .toBe(1);
  });

  it('ends at once when the account is closed', async () => {
    const cookie = cookieOf(await signIn(name, PASSWORD));
    expect(await whoIs(cookie)).toBe(name);
    await world.system.query('update account set disabled_at = now() where id = $1', [accountId]);
    await expect.poll(() => whoIs(cookie), { timeout: 2_000 }).toBeNull();
  });

  it('ends at once when it is revoked, also while a long transaction is running', async () => {
    const cookie = cookieOf(await signIn(name, PASSWORD));
    expect(await whoIs(cookie)).toBe(name);
    const long = await world.system.connect();
    await long.query('begin');
    await long.query('select pg_current_xact_id()');
    await world.system.query('update session set revoked_at = now() where account_id = $1', [accountId]);
    await expect.poll(() => whoIs(cookie), { timeout: 2_000 }).toBeNull();
    await long.query('rollback');
    long.release();
  });
});

describe('another site', () => {
  it('changes nothing with the cookie of a visitor', async () => {
    const cookie = cookieOf(await signIn(name, PASSWORD));
    const body = JSON.stringify({ query: textOf(SignOutDocument) });
    const json = { 'content-type': 'application/json' };
    const tries: [string, Record<string, string>, string | undefined, string?][] = [
      ['a foreign origin', { ...json, origin: 'https://evil.example' }, body],
      ['a null origin', { ...json, origin: 'null' }, body],
      ['our host as a prefix', { ...json, origin: `${server.url}.evil.example` }, body],
      ['plain text', { 'content-type': 'text/plain' }, body],
      ['no type', {}, body],
      ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, `query=${encodeURIComponent(textOf(SignOutDocument))}`],
      [
        'a multipart form',
        { 'content-type': 'multipart/form-data; boundary=x' },
        `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${body}\r\n--x--`,
      ],
      ['GET', {}, undefined, `?query=${encodeURIComponent(textOf(SignOutDocument))}`],
      ['GET with the preflight header', { 'apollo-require-preflight': '1' }, undefined, `?query=${encodeURIComponent(textOf(SignOutDocument))}`],
    ];
    for (const [label, headers, sent, search = ''] of tries) {
      const status = await raw(
        `${server.url}/graphql${search}`,
        sent === undefined ? 'GET' : 'POST',
        { cookie: `selaras_session=${cookie}`, ...headers },
        sent,
      );
      expect(status, label).toBeGreaterThanOrEqual(400);
      expect(status, label).toBeLessThan(500);
      expect(await whoIs(cookie), label).toBe(name);
    }
  });

  it('gets no answer of ours shared with it', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('cannot frame or sniff our pages', async () => {
    const { headers } = await fetch(`${server.url}/healthz`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

it('a cookie runs the operations of the web and nothing else', async () => {
  const browser = Client.browser(server.url, { cookie: cookieOf(await signIn(name, PASSWORD)) });
  expect((await browser.send(SessionDocument)).status).toBe(200);
  expect((await browser.send(IsServedDocument)).status).toBe(403);
  expect((await browser.send(`${textOf(SessionDocument)} `)).status).toBe(403);
});

/** fetch adds headers of its own; an attacker's page would not. */
function raw(url: string, method: string, headers: Record<string, string>, body?: string): Promise<number> {
  return new Promise((done, fail) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    });
    sent.on('error', fail);
    sent.end(body);
  });
}
