/** Administrators of governments, and people with links: what they may not do, whoever they are and however they try. */
import { AccountsFoundDocument, PeopleToGiveAccountsDocument } from '@selaras/schema/test';
import {
  AccountsPageDocument,
  CreateAccountDocument,
  CreateAccountsDocument,
  DisableAccountDocument,
  EnableAccountDocument,
  GiveRoleDocument,
  MakePasswordLinkDocument,
  SessionDocument,
  SetPasswordDocument,
  SignInFormDocument,
  TakeRoleDocument,
  type GiveRoleInput,
  type Role,
} from '@selaras/schema/web';
import type { Actor, World } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { useServer } from '../testkit/server.ts';
import { openSession } from '../testkit/wire.ts';

const { server, as, newWorld } = await useServer();
const [ours, theirs] = [await newWorld('Kota Satu'), await newWorld('Kota Dua')];
const PASSWORD = 'benar-kuda-baterai';
const NEW = 'empat kata yang baru';
const adminOf = (world: World): Promise<Actor> => world.account('admin', { role: 'ADMIN', password: PASSWORD });
const [admin, neighbour] = [await adminOf(ours), await adminOf(theirs)];

const browser = (actor: Pick<Actor, 'cookie'>): Client => Client.browser(server.url, actor);
const nobody = Client.nobody(server.url);
const node = ({ accountId }: Pick<Actor, 'accountId'>): string => `account_${accountId}`;

interface Found {
  readonly id: string;
  readonly version: number;
}
const versionOf = async (actor: Pick<Actor, 'accountId'>): Promise<number> =>
  (await ours.system.query<{ version: number }>('select version from account where id = $1', [actor.accountId])).rows[0]!.version;
const read = async (actor: Pick<Actor, 'accountId'>): Promise<{ accountId: string; version: number }> => ({
  accountId: node(actor),
  version: await versionOf(actor),
});
const give = async (by: Actor, to: Pick<Actor, 'accountId'>, input: Omit<GiveRoleInput, 'accountId' | 'version'>): Promise<string> => {
  const answer = await browser(by).send(GiveRoleDocument, { input: { ...(await read(to)), ...input } });
  return answer.data?.giveRole.__typename ?? answer.errors[0]!.extensions!.code!;
};
const take = async (by: Actor, from: Pick<Actor, 'accountId'>, role: Role, world = ours): Promise<string> => {
  const answer = await browser(by).send(TakeRoleDocument, { input: { ...(await read(from)), role, instansiId: world.instansi.node } });
  return answer.data?.takeRole.__typename ?? answer.errors[0]!.extensions!.code!;
};
const disable = async (by: Actor, account: Pick<Actor, 'accountId'>): Promise<string> => {
  const answer = await browser(by).send(DisableAccountDocument, { input: await read(account) });
  return answer.data?.disableAccount.__typename ?? answer.errors[0]!.extensions!.code!;
};
const link = async (by: Actor, account: Pick<Actor, 'accountId'>): Promise<{ readonly answer: string; readonly secret: string }> => {
  const { data, errors } = await browser(by).send(MakePasswordLinkDocument, { input: await read(account) });
  const made = data?.makePasswordLink;
  return made?.__typename === 'PasswordLinkMade'
    ? { answer: made.__typename, secret: made.secret }
    : { answer: made?.__typename ?? errors[0]!.extensions!.code!, secret: '' };
};
const set = async (secret: string, newPassword = NEW): Promise<string> => {
  const answer = await nobody.send(SetPasswordDocument, { input: { secret, newPassword } });
  return answer.data?.setPassword.__typename ?? answer.errors[0]!.extensions!.code!;
};
const signsIn = async (actor: Pick<Actor, 'accountId'>, password: string): Promise<boolean> => {
  const { rows } = await ours.system.query<{ username: string }>('select username from account where id = $1', [actor.accountId]);
  return (await nobody.ask(SignInFormDocument, { input: { username: rows[0]!.username, password } })).signIn.__typename === 'SignedIn';
};
const isIn = async (actor: Actor): Promise<boolean> => (await browser(actor).ask(SessionDocument)).viewer !== null;
const seen = async (by: Actor): Promise<readonly Found[]> => (await as(by).ask(AccountsFoundDocument, { filter: null })).accounts!.nodes;

describe('an administrator of one government', () => {
  it('sees no account of another, and does nothing to it: it is as if there were none', async () => {
    const stranger = await theirs.account('pejabat', { role: 'HR', password: PASSWORD });
    expect((await seen(admin)).map(({ id }) => id)).not.toContain(node(stranger));
    expect(await give(admin, stranger, { role: 'LEADERSHIP', instansiId: ours.instansi.node })).toBe('NOT_FOUND');
    expect(await take(admin, stranger, 'HR', theirs)).toBe('NOT_FOUND');
    expect(await disable(admin, stranger)).toBe('NOT_FOUND');
    expect((await link(admin, stranger)).answer).toBe('NOT_FOUND');
    expect(await browser(admin).codeOf(CreateAccountDocument, { input: { instansiId: theirs.instansi.node, username: 'tamu', displayName: 'Tamu' } })).toBe(
      'NOT_FOUND',
    );
    expect(await browser(admin).codeOf(CreateAccountsDocument, { input: { instansiId: theirs.instansi.node, usernames: 'NAME' } })).toBe('NOT_FOUND');
    expect(await as(admin).codeOf(PeopleToGiveAccountsDocument, { instansiId: theirs.instansi.node, unitId: null })).toBe('BAD_INPUT');
    expect(await isIn(stranger)).toBe(true);
  });

  it('gives no role in another government, nor one of its units, and none to itself', async () => {
    const clerk = await ours.account('petugas');
    const there = await theirs.dinas();
    const both = await ours.account('dua', { role: 'LEADERSHIP' });
    await theirs.system.query(`insert into access_grant (account_id, role, instansi_id) values ($1, 'LEADERSHIP', $2)`, [admin.accountId, theirs.instansi.id]);
    // The administrator belongs to the other government now, and administers nothing of it: as soon as the server has heard what was written past it.
    await expect.poll(() => give(admin, clerk, { role: 'HR', instansiId: theirs.instansi.node })).toBe('RoleBeyondReach');
    expect(await give(admin, clerk, { role: 'HR', instansiId: ours.instansi.node, unitId: `unit_${there.rootUnitId}` })).toBe('NOT_FOUND');
    expect(await give(admin, admin, { role: 'HR', instansiId: ours.instansi.node })).toBe('AccountIsOwn');
    expect((await link(admin, admin)).answer).toBe('AccountIsOwn');
    expect(await give(admin, both, { role: 'HR', instansiId: ours.instansi.node })).toBe('RolesChanged');
    await theirs.system.query(`delete from access_grant where account_id = $1 and instansi_id = $2`, [admin.accountId, theirs.instansi.id]);
  });

  it('comes by no right of another government through a link to an account that reaches there', async () => {
    const shared = await ours.account('bersama', { password: PASSWORD });
    await ours.system.query(`insert into access_grant (account_id, role, instansi_id) values ($1, 'HR', $2)`, [shared.accountId, theirs.instansi.id]);
    expect((await link(admin, shared)).answer).toBe('AccountReachesFurther');
    // There it is seen, since it holds a role, and is not theirs to reset or disable.
    expect((await seen(neighbour)).map(({ id }) => id)).toContain(node(shared));
    expect((await link(neighbour, shared)).answer).toBe('AccountIsOfAnotherGovernment');
    expect(await disable(neighbour, shared)).toBe('AccountIsOfAnotherGovernment');
    expect(await take(neighbour, shared, 'HR', theirs)).toBe('RolesChanged');
    expect((await link(admin, shared)).answer).toBe('PasswordLinkMade');
  });

  it('manages accounts in a browser only: a program with all rights makes none, and a token held to less reads none', async () => {
    const clerk = await ours.account('petugas');
    const role = { ...(await read(clerk)), role: 'HR' as const, instansiId: ours.instansi.node };
    expect(await as(admin).codeOf(GiveRoleDocument, { input: role })).toBe('FORBIDDEN');
    expect(await as(admin).codeOf(TakeRoleDocument, { input: role })).toBe('FORBIDDEN');
    expect(await as(admin).codeOf(DisableAccountDocument, { input: await read(clerk) })).toBe('FORBIDDEN');
    expect(await as(admin).codeOf(MakePasswordLinkDocument, { input: await read(clerk) })).toBe('FORBIDDEN');
    const narrow = await ours.token(admin, { areas: ['PEOPLE'] });
    expect((await as(narrow).ask(AccountsPageDocument, { first: 10 })).accounts!.totalCount).toBe(0);
  });

  it('is stopped at texts that hold a NUL, are too long or are nothing, and at names that look like others', async () => {
    const create = async (username: string, displayName = 'Nama'): Promise<string> => {
      const answer = await browser(admin).send(CreateAccountDocument, { input: { instansiId: ours.instansi.node, username, displayName } });
      return answer.data?.createAccount.__typename ?? answer.errors[0]!.extensions!.code!;
    };
    for (const username of ['a\0b', '', ' ', 'x'.repeat(201)]) expect(await create(username)).toBe('BAD_INPUT');
    for (const username of ['ad min', 'аdmin', '<b>', '.budi', 'budi\u200b']) expect(await create(username)).toBe('UsernameNotPlain');
    expect(await create('rani', 'a\0b')).toBe('BAD_INPUT');
    expect([await create('Rani.Baru'), await create('rani.baru')]).toEqual(['AccountCreated', 'UsernameTaken']);
    expect(await browser(admin).codeOf(DisableAccountDocument, { input: { ...(await read(admin)), reason: 'x'.repeat(501) } })).toBe('BAD_INPUT');
  });
});

describe('the last administrator of a government', () => {
  it('keeps the right and the account, until another one can sign in', async () => {
    const world = await newWorld('Kota Tiga');
    const [only, other] = [await adminOf(world), await world.account('calon')];
    expect(await take(only, only, 'ADMIN', world)).toBe('LastAdministrator');
    expect(await disable(only, only)).toBe('LastAdministrator');
    expect(await give(only, other, { role: 'ADMIN', instansiId: world.instansi.node })).toBe('RolesChanged');
    // Nobody knows yet whether the other one ever sets a password.
    expect(await take(only, only, 'ADMIN', world)).toBe('LastAdministrator');
    expect(await set((await link(only, other)).secret)).toBe('PasswordSet');
    expect(await take(only, only, 'ADMIN', world)).toBe('RolesChanged');
  });

  it('is left when two take themselves or each other away at the same moment', async () => {
    for (const whom of ['themselves', 'each other'] as const) {
      const world = await newWorld(`Kota ${whom}`);
      const [one, two] = [await adminOf(world), await adminOf(world)];
      const answers = await Promise.all(
        whom === 'themselves' ? [take(one, one, 'ADMIN', world), take(two, two, 'ADMIN', world)] : [disable(one, two), disable(two, one)],
      );
      const left = await world.system.query(
        `select 1 from access_grant g join account a on a.id = g.account_id where g.instansi_id = $1 and g.role = 'ADMIN' and a.disabled_at is null`,
        [world.instansi.id],
      );
      expect(
        [left.rowCount, answers.filter((answer) => answer === 'RolesChanged' || answer === 'AccountDisabled').length],
        `${whom}: ${answers.join()}`,
      ).toEqual([1, 1]);
    }
  });
});

describe('a disabled account', () => {
  it('is out at once: browser, token, socket and link', async () => {
    const clerk = await ours.account('petugas', { role: 'HR' });
    const { secret } = await link(admin, clerk);
    const wire = await openSession(server.url, clerk.token);
    expect(await disable(admin, clerk)).toBe('AccountDisabled');
    expect((await wire.closed).code).toBe(4401);
    expect([(await as(clerk).send(SessionDocument)).status, await isIn(clerk)]).toEqual([401, false]);
    expect(await set(secret)).toBe('PasswordLinkIsOver');
    expect((await link(admin, clerk)).answer).toBe('AccountIsDisabled');
    expect(await give(admin, clerk, { role: 'LEADERSHIP', instansiId: ours.instansi.node })).toBe('AccountIsDisabled');
    const enabled = await browser(admin).ask(EnableAccountDocument, { input: await read(clerk) });
    expect(enabled.enableAccount.__typename).toBe('AccountEnabled');
    // What was ended stays so.
    expect((await as(clerk).send(SessionDocument)).status).toBe(401);
    expect(await set(secret)).toBe('PasswordLinkIsOver');
  });

  it('is not given anything by an administrator who is disabled at the same moment', async () => {
    const world = await newWorld('Kota Empat');
    const [one, two, clerk] = [await adminOf(world), await adminOf(world), await world.account('petugas')];
    const [out, given] = await Promise.all([disable(one, two), give(two, clerk, { role: 'ADMIN', instansiId: world.instansi.node })]);
    expect(out).toBe('AccountDisabled');
    const held = await world.system.query('select 1 from access_grant where account_id = $1', [clerk.accountId]);
    expect(held.rowCount).toBe(given === 'RolesChanged' ? 1 : 0);
    expect(await give(two, clerk, { role: 'ADMIN', instansiId: world.instansi.node })).toMatch(/UNAUTHENTICATED|FORBIDDEN|NOT_FOUND/);
  });
});

describe('a link for a password', () => {
  const owner = (): Promise<Actor> => ours.account('pemilik', { role: 'LEADERSHIP', password: PASSWORD });

  it('ends the password and browsers of before, is used once, and leaves tokens of programs alone', async () => {
    const person = await owner();
    expect(await signsIn(person, PASSWORD)).toBe(true);
    const { secret } = await link(admin, person);
    expect([await signsIn(person, PASSWORD), await isIn(person), (await as(person).send(SessionDocument)).status]).toEqual([false, false, 200]);
    expect([await set(secret), await set(secret, 'lain lagi sekali')]).toEqual(['PasswordSet', 'PasswordLinkIsOver']);
    expect([await signsIn(person, NEW), await signsIn(person, 'lain lagi sekali')]).toEqual([true, false]);
  });

  it('is used by one of ten who use it at the same moment, and theirs is the password', async () => {
    const person = await owner();
    const { secret } = await link(admin, person);
    const passwords = Array.from({ length: 10 }, (_, index) => `kata sandi baru nomor ${index}`);
    const answers = await Promise.all(passwords.map((password) => set(secret, password)));
    expect(answers.filter((answer) => answer === 'PasswordSet')).toHaveLength(1);
    expect(await signsIn(person, passwords[answers.indexOf('PasswordSet')]!)).toBe(true);
  });

  it('is void after a later one, and after its time', async () => {
    const person = await owner();
    const [first, second] = [await link(admin, person), await link(admin, person)];
    expect(await set(first.secret)).toBe('PasswordLinkIsOver');
    await ours.system.query('update password_link set expires_at = now() where account_id = $1', [person.accountId]);
    expect(await set(second.secret)).toBe('PasswordLinkIsOver');
  });

  it('stays good when the password is refused, which says no more than why', async () => {
    const person = await owner();
    const { secret } = await link(admin, person);
    expect([await set(secret, 'pendek'), await set(secret, 'passwordpassword'), await set(secret, NEW)]).toEqual([
      'PasswordTooShort',
      'PasswordIsCommon',
      'PasswordSet',
    ]);
  });

  it('cannot be guessed: each wrong one is charged to the network, and what is wrong of it is not told', async () => {
    for (const secret of ['', 'x', 'x\u0000y', 'A'.repeat(43), 'z'.repeat(1_000)]) expect(await set(secret)).toMatch(/PasswordLinkIsOver|BAD_INPUT/);
    const stranger = new Client(server.url, {});
    const again = 'B'.repeat(43);
    for (let count = 0; count < 5; count++) await stranger.send(SetPasswordDocument, { input: { secret: again, newPassword: NEW } });
    expect(await set(again)).toMatch(/PasswordLinkIsOver|TooManyAttempts/);
    const charged = await ours.system.query(`select 1 from sign_in_attempt where subject = 'LINK'`);
    expect(charged.rowCount).toBeGreaterThan(0);
  });

  it('is made ten times within an hour for one account, and then no more for a while', async () => {
    const person = await owner();
    const answers: string[] = [];
    for (let count = 0; count < 11; count++) answers.push((await link(admin, person)).answer);
    expect(new Set(answers.slice(0, 10))).toEqual(new Set(['PasswordLinkMade']));
    expect(answers[10]).toBe('TooManyLinks');
  });

  it('is kept as a hash, and stands in no change, record or idempotency key', async () => {
    const person = await owner();
    const { secret } = await link(admin, person);
    const tables = await ours.system.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege(oid, 'select')`,
    );
    for (const { name } of tables.rows) {
      const found = await ours.system.query(`select 1 from ${name} t where position($1 in t::text) > 0 limit 1`, [secret]);
      expect([name, found.rowCount]).toEqual([name, 0]);
    }
  });
});
