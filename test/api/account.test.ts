import {
  AccountPageDocument,
  ChangePasswordDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
  SessionDocument,
  SignInFormDocument,
} from '@selaras/schema/web';
import { Sessions_SessionFragmentDoc, type Sessions_SessionFragment } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { useWorld } from '../testkit/server.ts';

const OLD = 'benar-kuda-baterai';
const NEW = 'empat kata yang baru';
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36';

const { server, world } = await useWorld();

let name: string;
let accountId: string;
let counter = 0;
beforeEach(async () => {
  name = `pemilik-${++counter}`;
  accountId = await world.login(name, OLD);
});

/** A browser that signed in, with all its cookies. */
async function browser(password = OLD, userAgent = CHROME): Promise<Client> {
  const answer = await new Client(server.url, { 'user-agent': userAgent }).send(SignInFormDocument, { input: { username: name, password } });
  expect(answer.data?.signIn.__typename).toBe('SignedIn');
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]!);
  return new Client(server.url, { cookie: cookie.join('; ') });
}
const sessionsOf = async (client: Client): Promise<readonly Sessions_SessionFragment[]> =>
  (await client.ask(AccountPageDocument)).viewer!.sessions.map((session) => readFragment(Sessions_SessionFragmentDoc, session));
const isSignedIn = async (client: Client): Promise<boolean> => (await client.ask(SessionDocument)).viewer !== null;
const change = async (client: Client, oldPassword: string, newPassword: string): Promise<string> =>
  (await client.ask(ChangePasswordDocument, { input: { oldPassword, newPassword } })).changePassword.__typename;

const end = async (client: Client, sessionId: string): Promise<string> =>
  (await client.ask(EndSessionDocument, { input: { sessionId } })).endSession.__typename;

describe('the sessions of an account', () => {
  it('are listed to their owner: this one first, by browser and system, without a word that a stranger wrote', async () => {
    await browser(OLD, '<img src=x onerror=alert(1)>/9.9 (evil)');
    const token = await world.system.query<{ id: string }>(
      `insert into session (account_id, kind, label, token_hash, idle_expires_at, expires_at) values ($1, 'TOKEN', 'papan dinding', sha256('x'), now() + interval '1 day', now() + interval '1 day') returning id`,
      [accountId],
    );
    const mine = await browser();
    const [first, ...others] = await sessionsOf(mine);
    expect(first).toMatchObject({ isThisOne: true, kind: 'BROWSER', label: 'Chrome, Windows' });
    expect(new Set(others.map(({ label }) => label))).toEqual(new Set([null, 'papan dinding']));
    expect(others.map(({ isThisOne }) => isThisOne)).toEqual([false, false]);
    expect(others.some(({ sessionId }) => sessionId === token.rows[0]!.id)).toBe(true);
    await world.system.query(`update session set expires_at = now() where id = $1`, [token.rows[0]!.id]);
    expect((await sessionsOf(mine)).length).toBe(2);
  });

  it('end at once, one by one or all other browsers; those of somebody else do not', async () => {
    const [mine, other, third] = [await browser(), await browser(), await browser()];
    const [there] = (await sessionsOf(other)).filter(({ isThisOne }) => isThisOne);
    expect(await end(mine, there!.sessionId)).toBe('SessionsEnded');
    expect([await isSignedIn(mine), await isSignedIn(other), await isSignedIn(third)]).toEqual([true, false, true]);
    expect(await end(mine, there!.sessionId)).toBe('SessionIsOver');
    expect(await end(mine, 'x')).toBe('SessionIsOver');
    const [mySession] = await sessionsOf(mine);
    name = `orang-lain-${counter}`;
    await world.login(name, OLD);
    const stranger = await browser();
    expect(await end(stranger, mySession!.sessionId)).toBe('SessionIsOver');
    expect((await mine.ask(EndOtherSessionsDocument, { input: {} })).endOtherSessions).toMatchObject({ count: 1 });
    expect([await isSignedIn(mine), await isSignedIn(third), await isSignedIn(stranger)]).toEqual([true, false, true]);
  });

  it('of an account of the demonstration are shown and ended to whoever has them open only', async () => {
    const [mine, other] = [await browser(), await browser()];
    const [theirs] = await sessionsOf(other);
    await world.system.query('update account set demo = true where id = $1', [accountId]);
    expect(await sessionsOf(mine)).toHaveLength(1);
    expect(await end(mine, theirs!.sessionId)).toBe('AccountIsShared');
    expect((await mine.ask(EndOtherSessionsDocument, { input: {} })).endOtherSessions.__typename).toBe('AccountIsShared');
    expect(await isSignedIn(other)).toBe(true);
    const [own] = await sessionsOf(mine);
    expect(await end(mine, own!.sessionId)).toBe('SessionsEnded');
  });

  it('are nobody’s who is not signed in', async () => {
    const nobody = Client.nobody(server.url);
    expect((await nobody.send(EndOtherSessionsDocument, { input: {} })).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await nobody.send(ChangePasswordDocument, { input: { oldPassword: OLD, newPassword: NEW } })).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('a password', () => {
  it('is changed by who knows the old one, and signs everybody else out; their browsers are strangers again', async () => {
    const [mine, thief] = [await browser(), await browser()];
    expect(await change(mine, OLD, NEW)).toBe('PasswordChanged');
    expect([await isSignedIn(mine), await isSignedIn(thief)]).toEqual([true, false]);
    const known = await world.system.query('select 1 from known_device where account_id = $1', [accountId]);
    expect(known.rowCount).toBe(1);
    const refused = await Client.nobody(server.url).ask(SignInFormDocument, { input: { username: name, password: OLD } });
    expect(refused.signIn.__typename).toBe('CredentialsRefused');
    expect(await isSignedIn(await browser(NEW))).toBe(true);
  });

  it('leaves tokens of programs alone: they were not made with it', async () => {
    await world.system.query(
      `insert into session (account_id, kind, label, token_hash, idle_expires_at, expires_at) values ($1, 'TOKEN', 'integrasi', sha256('y'), now() + interval '1 day', now() + interval '1 day')`,
      [accountId],
    );
    const mine = await browser();
    await change(mine, OLD, NEW);
    expect((await sessionsOf(mine)).map(({ kind }) => kind)).toEqual(['BROWSER', 'TOKEN']);
  });

  it.each([
    ['pendek', 'PasswordTooShort'],
    ['Password2026!!', 'PasswordIsCommon'],
    ['Selaras-2026', 'PasswordTellsWhoYouAre'],
    ['yaya'.repeat(4), 'PasswordIsCommon'],
  ])('is not changed to %s', async (weak, why) => {
    const mine = await browser();
    expect(await change(mine, OLD, weak)).toBe(why);
    expect(await isSignedIn(await browser(OLD))).toBe(true);
  });

  it('is not guessed through an open session: few tries, then a wait, and after ten the session is over', async () => {
    const mine = await browser();
    const tries = await Promise.all(Array.from({ length: 20 }, (_, index) => change(mine, `tebakan ${index}`, NEW)));
    // Six are free; on a slow machine a wait of two seconds ends meanwhile, and perhaps one of four.
    expect(tries.filter((kind) => kind === 'CredentialsRefused').length).toBeLessThanOrEqual(8);
    expect(tries).toContain('TooManyAttempts');
    // The last of them may find the session over already.
    for (let round = 0; round < 10; round++) {
      await world.system.query("update sign_in_attempt set retry_at = null where subject = 'SESSION'");
      await mine.send(ChangePasswordDocument, { input: { oldPassword: 'salah', newPassword: NEW } });
    }
    await expect.poll(() => isSignedIn(mine)).toBe(false);
    const counted = await world.system.query<{ n: number }>("select failed_attempts::int as n from sign_in_attempt where subject = 'SESSION'");
    expect(counted.rows.map(({ n }) => n)).toEqual([10]);
  });

  it('is not looked at an eleventh time, where a server died before it ended the session or has not heard that it is over', async () => {
    const mine = await browser();
    expect(await change(mine, 'salah', NEW)).toBe('CredentialsRefused');
    await world.system.query("update sign_in_attempt set failed_attempts = 10, retry_at = null where subject = 'SESSION'");
    expect(await change(mine, OLD, NEW)).toBe('TooManyAttempts');
    await expect.poll(() => isSignedIn(mine)).toBe(false);
    expect(await isSignedIn(await browser(OLD))).toBe(true);
  });

  it('of an account of the demonstration stays what everybody knows', async () => {
    const mine = await browser();
    await world.system.query('update account set demo = true where id = $1', [accountId]);
    expect(await change(mine, OLD, NEW)).toBe('AccountIsShared');
  });
});
