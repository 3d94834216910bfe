/** What somebody sends who wants to guess passwords, to keep others from signing in, or to use up the processor. */
import { SessionDocument, SignInFormDocument, type SignInFormMutation } from '@selaras/schema/web';
import { beforeEach, describe, expect, it } from 'vitest';
import { Client, type Answer } from '../testkit/client.ts';
import { useWorld } from '../testkit/server.ts';

const PASSWORD = 'benar-kuda-baterai';

// The tests speak for networks of their own, as a proxy in front of the server does.
const { server, world } = await useWorld({ settings: { SELARAS_TRUSTED_PROXIES: '127.0.0.1' } });

let name: string;
let counter = 0;
beforeEach(async () => {
  name = `korban-${++counter}`;
  await world.login(name, PASSWORD);
});

interface Sender {
  readonly from?: string;
  readonly cookies?: string;
}
const signIn = (username: string, password: string, { from = '203.0.113.9', cookies }: Sender = {}): Promise<Answer<SignInFormMutation>> =>
  new Client(server.url, { 'x-forwarded-for': from, ...(cookies ? { cookie: cookies } : {}) }).send(SignInFormDocument, { input: { username, password } });
const kindOf = (answer: Answer<SignInFormMutation>): string => answer.data!.signIn.__typename;
/** What a browser sends back after an answer. */
const cookiesOf = (answer: Answer<SignInFormMutation>, only: RegExp = /./): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .filter((cookie) => only.test(cookie))
    .join('; ');
const many = <Result>(count: number, each: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => each(index)));
/** Six are free; on a slow machine the waits of 2, 4, 8 … s after them end while the rest still comes. */
const mostSince = (began: number): number => 6 + Math.floor(Math.log2((performance.now() - began) / 2_000 + 1));
const count = (kinds: readonly string[], kind: string): number => kinds.filter((one) => one === kind).length;

describe('guesses for one name', () => {
  it('are counted before they are looked at, so that sixty at once are worth no more than one after another', async () => {
    for (const username of [name, `hantu-${counter}`]) {
      const began = performance.now();
      const kinds = (await many(60, (index) => signIn(username, `tebakan ${index}`, { from: `198.51.${index}.1` }))).map(kindOf);
      const most = mostSince(began);
      expect(count(kinds, 'CredentialsRefused'), username).toBeLessThanOrEqual(most);
      expect(count(kinds, 'TooManyAttempts'), username).toBeGreaterThanOrEqual(60 - most);
    }
  });
});

describe('an owner whose name somebody keeps guessing', () => {
  /** Until there is a wait, which then lasts as long as the test. */
  const keepGuessing = async (): Promise<string[]> => {
    const kinds = await many(12, async (index) => kindOf(await signIn(name, `tebakan ${index}`, { from: `198.51.${index}.1` })));
    await world.holdWait(name);
    return kinds;
  };

  it('signs in from a browser that signed in before, and strangers go on waiting', async () => {
    const device = cookiesOf(await signIn(name, PASSWORD), /device/);
    expect(device).toMatch(/^selaras_device=[\w-]{43}$/);
    expect(await keepGuessing()).toContain('TooManyAttempts');
    expect(kindOf(await signIn(name, PASSWORD))).toBe('TooManyAttempts');
    expect(kindOf(await signIn(name, PASSWORD, { cookies: device }))).toBe('SignedIn');
    expect(kindOf(await signIn(name, PASSWORD))).toBe('TooManyAttempts');
  });

  it('signs in again where they are signed in', async () => {
    const session = cookiesOf(await signIn(name, PASSWORD), /session/);
    await keepGuessing();
    expect(kindOf(await signIn(name, PASSWORD, { cookies: session }))).toBe('SignedIn');
  });

  it('shares a browser with others, each known by a secret of their own', async () => {
    const first = cookiesOf(await signIn(name, PASSWORD), /device/);
    const owner = name;
    await world.login((name = `tetangga-${counter}`), PASSWORD);
    const both = cookiesOf(await signIn(name, PASSWORD, { cookies: first }), /device/);
    name = owner;
    await keepGuessing();
    expect(kindOf(await signIn(owner, PASSWORD, { cookies: both }))).toBe('SignedIn');
  });
});

describe('a password that is changed while somebody signs in with the one of before', () => {
  it('leaves no session behind that was opened with it', async () => {
    const changing = await world.system.connect();
    await changing.query('begin');
    await changing.query("update account_password p set hash = 'another' from account a where a.id = p.account_id and a.username = $1", [name]);
    const tried = signIn(name, PASSWORD);
    const isWaiting = async (): Promise<boolean> =>
      (
        await world.system.query(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%from account%for share%'`,
        )
      ).rowCount === 1;
    await expect.poll(isWaiting).toBe(true);
    await changing.query('commit');
    changing.release();
    expect(kindOf(await tried)).toBe('CredentialsRefused');
    const left = await world.system.query('select 1 from session s join account a on a.id = s.account_id where a.username = $1', [name]);
    expect(left.rowCount).toBe(0);
  });
});

describe('the secret of a device', () => {
  it('opens nothing, gives few guesses, and is forgotten after ten', async () => {
    const stolen = cookiesOf(await signIn(name, PASSWORD), /device/);
    const began = performance.now();
    const kinds = (await many(30, (index) => signIn(name, `tebakan ${index}`, { cookies: stolen }))).map(kindOf);
    expect(count(kinds, 'CredentialsRefused')).toBeLessThanOrEqual(mostSince(began));
    expect((await new Client(server.url, { cookie: stolen }).send(SessionDocument)).data).toEqual({ viewer: null });
    // The owner, elsewhere, was not held up by it.
    expect(kindOf(await signIn(name, PASSWORD))).toBe('SignedIn');
    for (let round = 0; round < 5; round++) {
      await world.system.query("update sign_in_attempt set retry_at = null where subject = 'DEVICE'");
      await signIn(name, 'salah', { cookies: stolen });
    }
    const known = await world.system.query('select 1 from known_device d join account a on a.id = d.account_id where a.username = $1', [name]);
    expect(known.rowCount).toBe(1);
    expect(kindOf(await signIn(name, 'salah', { cookies: stolen }))).toBe('CredentialsRefused');
    const charged = await world.system.query("select 1 from sign_in_attempt where subject = 'NAME' and subject_hash = sha256(convert_to($1, 'UTF8'))", [name]);
    expect(charged.rowCount).toBe(1);
  });

  it('is worth nothing for another name, and when it is made up', async () => {
    const mine = cookiesOf(await signIn(name, PASSWORD), /device/);
    await world.login((name = `lain-${counter}`), PASSWORD);
    for (const cookies of [mine, `selaras_device=${'A'.repeat(43)}`]) {
      await world.system.query('delete from sign_in_attempt');
      const began = performance.now();
      const kinds = (await many(20, (index) => signIn(name, `tebakan ${index}`, { cookies }))).map(kindOf);
      expect(count(kinds, 'CredentialsRefused')).toBeLessThanOrEqual(mostSince(began));
      await world.holdWait(name);
      expect(kindOf(await signIn(name, PASSWORD, { cookies }))).toBe('TooManyAttempts');
    }
  });

  it('is kept as a hash', async () => {
    const secret = cookiesOf(await signIn(name, PASSWORD), /device/).split('=')[1]!;
    const stored = await world.system.query<{ whole: string }>('select d::text as whole from known_device d');
    expect(stored.rows.length).toBeGreaterThan(0);
    expect(stored.rows.filter(({ whole }) => whole.includes(secret) || whole.includes(Buffer.from(secret).toString('hex')))).toEqual([]);
  });
});

describe('one password tried on many names', () => {
  it('is refused to the network it comes from after a hundred, while devices known there and other networks sign in', async () => {
    const from = '192.0.2.77';
    const device = cookiesOf(await signIn(name, PASSWORD, { from }), /device/);
    const owner = name;
    const began = performance.now();
    let kinds: string[] = [];
    for (let round = 0; round < 4; round++)
      kinds = kinds.concat(
        (await many(40, (index) => signIn(`pegawai-${counter}-${round}-${index}`, 'Selaras2026!', { from: `192.0.2.${index}` }))).map(kindOf),
      );
    // Two at a time are looked at, so the count is at most two late; and it sinks by one in six seconds.
    const sunk = Math.ceil((performance.now() - began) / 6_000);
    expect(count(kinds, 'CredentialsRefused')).toBeLessThanOrEqual(103 + sunk);
    expect(count(kinds, 'CredentialsRefused')).toBeGreaterThanOrEqual(100);
    // However slow this machine is, the wait is not over yet.
    await world.system.query("update sign_in_attempt set retry_at = now() + interval '1 hour' where subject = 'NETWORK' and retry_at is not null");
    expect(kindOf(await signIn(owner, PASSWORD, { from }))).toBe('TooManyAttempts');
    expect(kindOf(await signIn(owner, PASSWORD, { from, cookies: device }))).toBe('SignedIn');
    expect(kindOf(await signIn(owner, PASSWORD, { from: '203.0.113.200' }))).toBe('SignedIn');
    const stored = await world.system.query<{ whole: string }>("select s::text as whole from sign_in_attempt s where subject = 'NETWORK'");
    expect(stored.rows.filter(({ whole }) => whole.includes('192.0.2'))).toEqual([]);
  });

  it('is let in again as the count sinks', async () => {
    const from = '192.0.3.1';
    await signIn('seseorang', 'salah', { from });
    await world.system.query("update sign_in_attempt set failed_attempts = 130, retry_at = now() + interval '3 minutes' where subject = 'NETWORK'");
    expect(kindOf(await signIn(name, PASSWORD, { from }))).toBe('TooManyAttempts');
    await world.system.query("update sign_in_attempt set last_at = now() - interval '10 minutes', retry_at = now() where subject = 'NETWORK'");
    expect(kindOf(await signIn(name, 'salah', { from }))).toBe('CredentialsRefused');
    const left = await world.system.query<{ failed_attempts: number }>(
      "select failed_attempts from sign_in_attempt where subject = 'NETWORK' order by last_at desc limit 1",
    );
    expect(left.rows[0]!.failed_attempts).toBeCloseTo(31, 0);
  });
});

describe('a flood of sign-ins', () => {
  it('from one network holds up another network by a few hashes, not by all of them', async () => {
    await world.system.query('delete from sign_in_attempt');
    let ended = 0;
    const flood = many(200, async (index) => {
      const answer = await signIn(`banjir-${counter}-${index}`, 'salah', { from: '198.18.0.5' });
      ended++;
      return kindOf(answer);
    });
    await expect.poll(() => ended, { interval: 5 }).toBeGreaterThan(0);
    expect(kindOf(await signIn(name, PASSWORD, { from: '203.0.113.9' }))).toBe('SignedIn');
    const lookedAtBefore = ended;
    const kinds = await flood;
    // Those turned away answered at once; of those that wait their turn most come after the honest one.
    expect(lookedAtBefore - count(kinds, 'TooManyAttempts')).toBeLessThan(40);
    expect(count(kinds, 'CredentialsRefused')).toBeGreaterThan(40);
    expect(kinds.every((kind) => kind === 'CredentialsRefused' || kind === 'TooManyAttempts')).toBe(true);
  });

  it('from two hundred networks holds up nobody who is known by their browser', async () => {
    const cookies = cookiesOf(await signIn(name, PASSWORD), /device/);
    let ended = 0;
    const flood = many(200, async (index) => {
      const answer = await signIn(`luas-${counter}-${index}`, 'salah', { from: `198.19.${index}.5` });
      ended++;
      return kindOf(answer);
    });
    await expect.poll(() => ended, { interval: 5 }).toBeGreaterThan(0);
    const before = ended;
    expect(kindOf(await signIn(name, PASSWORD, { cookies }))).toBe('SignedIn');
    const meanwhile = ended - before;
    const kinds = await flood;
    expect(meanwhile - count(kinds, 'TooManyAttempts')).toBeLessThan(20);
    expect(count(kinds, 'CredentialsRefused')).toBeGreaterThan(40);
  });
});
