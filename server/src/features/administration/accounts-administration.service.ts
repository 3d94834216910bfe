import { keepRecord, writeAs } from '../accounts/index.ts';
import { endEveryWayIn, LINKS_AN_HOUR, makePasswordLink as makeLink } from '../../access/password-link.service.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { System } from '../../database/pools.ts';
import { readerOf } from '../../database/sql-reader.ts';
import { constraintOf, inSystemTransaction } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { failure } from '../../graphql/errors.ts';
import { Refusal } from '../../graphql/refusal.ts';
import { countRefusal, limitNamed } from '../../metrics.ts';
import { instansiById, unitById } from '../organization/index.ts';
import { employeeById } from '../staffing/index.ts';
import { accountNow, factsNow, reachOf, type AccountRow } from './account.queries.ts';
import { decide, type AccountFacts, type AccountStep, type RefusalOf } from './account.lifecycle.ts';
import {
  EmployeeHasAccount,
  LastAdministrator,
  RoleBeyondReach,
  RoleHeldAlready,
  RoleNotHeld,
  RoleNotHeldThere,
  TooManyLinks,
  TooManyRoles,
  UsernameNotPlain,
  UsernameTaken,
} from './administration.errors.ts';
import {
  AccountCreated,
  AccountDisabled,
  AccountEnabled,
  PasswordLinkMade,
  RolesChanged,
  type CreateAccountInput,
  type CreateAccountResult,
  type DisableAccountInput,
  type DisableAccountResult,
  type EnableAccountInput,
  type EnableAccountResult,
  type GiveRoleInput,
  type GiveRoleResult,
  type MakePasswordLinkInput,
  type MakePasswordLinkResult,
  type TakeRoleInput,
  type TakeRoleResult,
} from './administration.types.ts';

/** As many as a viewer is told of (Viewer.grants); who needs more needs a wider one. */
export const MOST_ROLES = 20;
const LINKS = limitNamed('password_links_of_an_account');
const HOUR = 3_600;

const unknownAccount = () => failure('NOT_FOUND', 'input.accountId: there is no such account among those that you administer.');

/**
 * The governments that somebody still administers at this moment. Their account and the one that it is about are held, in
 * one order for everybody: of two who take each other's rights the second finds that they have none.
 */
export async function reachNow(system: System, viewer: Viewer, aboutId: string): Promise<readonly string[]> {
  await system.query('select from account where id = any($1::uuid[]) order by id for update', [[viewer.accountId, aboutId]]);
  const found = await system.query<{ instansiId: string }>(
    `select g.instansi_id as "instansiId" from access_grant g join account a on a.id = g.account_id
     where g.account_id = $1 and g.role = 'ADMIN' and g.unit_id is null and a.disabled_at is null and g.instansi_id = any($2::uuid[])`,
    [viewer.accountId, reachOf(viewer)],
  );
  return found.rows.map(({ instansiId }) => instansiId);
}

/** Whoever takes an administrator away holds the others: else two could each leave the other as the last, and both go. */
const holdAdministrators = (system: System, accountId: string): Promise<unknown> =>
  system.query(
    `select from access_grant where role = 'ADMIN' and unit_id is null
       and instansi_id in (select g.instansi_id from access_grant g where g.account_id = $1 and g.role = 'ADMIN' and g.unit_id is null) order by id for update`,
    [accountId],
  );

interface Step {
  readonly system: System;
  readonly facts: AccountFacts;
  readonly viewer: Viewer;
  readonly reach: readonly string[];
  readonly now: () => Promise<AccountRow>;
}

async function takeStep<Name extends AccountStep, Done>(
  context: Context,
  step: Name,
  { accountId, version }: { readonly accountId: string; readonly version: number },
  work: (step: Step) => Promise<Done>,
): Promise<Done | RefusalOf[Name]> {
  const viewer = signedIn(context);
  return inSystemTransaction(context, async (system): Promise<Done | RefusalOf[Name]> => {
    const reach = await reachNow(system, viewer, accountId);
    if (step === 'disable' || step === 'takeRole') await holdAdministrators(system, accountId);
    const facts = await factsNow(readerOf(system), accountId, viewer.accountId, reach);
    if (!facts) throw unknownAccount();
    const refusal = decide(step, facts, version);
    if (refusal) return refusal;
    return work({ system, facts, viewer, reach, now: async () => (await accountNow(readerOf(system), accountId))! });
  }).finally(() => context.services.viewers.forget());
}

/** Where a role is meant to be held. Errors: NOT_FOUND for what the viewer does not see. */
async function placeOf(context: Context, { instansiId, unitId }: Pick<GiveRoleInput, 'instansiId' | 'unitId'>): Promise<{ readonly isRoot: boolean } | null> {
  if (!(await instansiById(context, instansiId))) throw failure('NOT_FOUND', 'input.instansiId: there is no such government that you may see.');
  if (!unitId) return null;
  const unit = await unitById(context, unitId);
  if (unit?.instansiId !== instansiId) throw failure('NOT_FOUND', 'input.unitId: there is no such unit in that government that you may see.');
  return { isRoot: unit.parentId === null };
}

/** Gives a role in a government that the viewer administers, or in a part of it. */
export async function giveRole(context: Context, input: GiveRoleInput): Promise<GiveRoleResult> {
  const place = await placeOf(context, input);
  const { accountId, role, instansiId } = input;
  const unitId = input.unitId ?? null;
  return takeStep(context, 'giveRole', input, async ({ system, viewer, reach, now }): Promise<GiveRoleResult> => {
    if (!reach.includes(instansiId)) return new RoleBeyondReach();
    if (role === 'ADMIN' ? place !== null : role === 'DINAS_HEAD' && !place?.isRoot) return new RoleNotHeldThere(role);
    const held = await system.query<{ count: number }>('select count(*)::int as count from access_grant where account_id = $1', [accountId]);
    if (held.rows[0]!.count >= MOST_ROLES) return new TooManyRoles(MOST_ROLES);
    const given = await system.query('insert into access_grant (account_id, role, instansi_id, unit_id) values ($1, $2, $3, $4) on conflict do nothing', [
      accountId,
      role,
      instansiId,
      unitId,
    ]);
    if (given.rowCount === 0) return new RoleHeldAlready();
    await keepRecord(system, { accountId, by: viewer.accountId, kind: 'ROLE_GIVEN', role, instansiId, unitId });
    return new RolesChanged(await now());
  });
}

/** Takes a role, the own one too; not that of the last administrator who can sign in. */
export async function takeRole(context: Context, input: TakeRoleInput): Promise<TakeRoleResult> {
  await placeOf(context, input);
  const { accountId, role, instansiId } = input;
  const unitId = input.unitId ?? null;
  return takeStep(context, 'takeRole', input, async ({ system, facts, viewer, reach, now }): Promise<TakeRoleResult> => {
    if (!reach.includes(instansiId)) return new RoleBeyondReach();
    const taken = await system.query(
      'delete from access_grant where account_id = $1 and role = $2 and instansi_id = $3 and unit_id is not distinct from $4::uuid',
      [accountId, role, instansiId, unitId],
    );
    if (taken.rowCount === 0) return new RoleNotHeld();
    if (role === 'ADMIN' && unitId === null && facts.lastAdministratorOf.includes(instansiId)) return new LastAdministrator();
    await keepRecord(system, { accountId, by: viewer.accountId, kind: 'ROLE_TAKEN', role, instansiId, unitId });
    return new RolesChanged(await now());
  });
}

/** Makes a link by which the person sets their own password; its secret is in the answer and nowhere else. */
export async function makePasswordLink(context: Context, input: MakePasswordLinkInput): Promise<MakePasswordLinkResult> {
  const { accountId } = input;
  return takeStep(context, 'makeLink', input, async ({ system, viewer, now }): Promise<MakePasswordLinkResult> => {
    const made = await system.query<{ count: number; wait: number | null }>(
      `select count(*)::int as count, ceil(${HOUR} - extract(epoch from now() - min(made_at)))::int as wait from password_link
       where account_id = $1 and made_at > now() - make_interval(secs => ${HOUR})`,
      [accountId],
    );
    const { count, wait } = made.rows[0]!;
    if (count >= LINKS_AN_HOUR) {
      countRefusal(LINKS);
      return new TooManyLinks(Math.max(1, wait ?? HOUR));
    }
    const { secret, expiresAt } = await makeLink(system, accountId, viewer.accountId, context.services.config.passwordLinkHours);
    await keepRecord(system, { accountId, by: viewer.accountId, kind: 'LINK_MADE' });
    return new PasswordLinkMade(secret, expiresAt, await now());
  });
}

/** Disables an account: whoever uses it is out at once. */
export async function disableAccount(context: Context, input: DisableAccountInput): Promise<DisableAccountResult> {
  const { accountId } = input;
  return takeStep(context, 'disable', input, async ({ system, viewer, now }): Promise<DisableAccountResult> => {
    await system.query('update account set disabled_at = now() where id = $1', [accountId]);
    const ended = await endEveryWayIn(system, accountId);
    await keepRecord(system, { accountId, by: viewer.accountId, kind: 'DISABLED', reason: input.reason?.trim() || null });
    return new AccountDisabled(await now(), ended);
  });
}

/** Lets a disabled account be used again. */
export async function enableAccount(context: Context, input: EnableAccountInput): Promise<EnableAccountResult> {
  const { accountId } = input;
  return takeStep(context, 'enable', input, async ({ system, viewer, now }): Promise<EnableAccountResult> => {
    await system.query('update account set disabled_at = null where id = $1', [accountId]);
    await keepRecord(system, { accountId, by: viewer.accountId, kind: 'ENABLED' });
    return new AccountEnabled(await now());
  });
}

const PLAIN = /^[a-z0-9][a-z0-9._@-]*$/;
const TAKEN: Readonly<Record<string, () => CreateAccountResult>> = {
  account_username_key: () => new UsernameTaken(),
  account_employee_id_key: () => new EmployeeHasAccount(),
};

/** Makes an account in a government that the viewer administers. */
export async function createAccount(context: Context, { instansiId, username, displayName, employeeId }: CreateAccountInput): Promise<CreateAccountResult> {
  const viewer = signedIn(context);
  const employee = employeeId ? await employeeById(context, employeeId) : null;
  if (employeeId && employee?.instansiId !== instansiId)
    throw failure('NOT_FOUND', 'input.employeeId: there is no such employee in that government that you may see.');
  const name = username.normalize('NFKC').trim().toLowerCase();
  return inSystemTransaction(context, async (system): Promise<CreateAccountResult> => {
    await mustAdminister(context, system, viewer, instansiId);
    if (!PLAIN.test(name)) return new UsernameNotPlain();
    const known = await system.query<{ taken: boolean; has: boolean }>(
      'select exists (select 1 from account where username = $1) as taken, exists (select 1 from account where employee_id = $2) as has',
      [name, employeeId ?? null],
    );
    if (known.rows[0]!.has) return new EmployeeHasAccount();
    if (known.rows[0]!.taken) return new UsernameTaken();
    await writeAs(system, viewer.accountId);
    const made = await system.query<{ id: string }>(
      'insert into account (username, display_name, employee_id, instansi_id) values ($1, $2, $3, $4) returning id',
      [name, displayName.trim(), employeeId ?? null, instansiId],
    );
    const { id } = made.rows[0]!;
    await keepRecord(system, { accountId: id, by: viewer.accountId, kind: 'CREATED' });
    return new AccountCreated((await accountNow(readerOf(system), id))!);
  }).catch((error: unknown) => {
    // Two of one name at the same moment: the second look above says so, unless they keep coming.
    const refusal = TAKEN[constraintOf(error) ?? '']?.();
    if (refusal instanceof Refusal) return refusal;
    throw error;
  });
}

/** Errors: NOT_FOUND for a government that the viewer does not see, FORBIDDEN for one that they do not administer by now. */
export async function mustAdminister(context: Context, system: System, viewer: Viewer, instansiId: string): Promise<void> {
  if ((await reachNow(system, viewer, viewer.accountId)).includes(instansiId)) return;
  if (!(await instansiById(context, instansiId))) throw failure('NOT_FOUND', 'input.instansiId: there is no such government that you may see.');
  throw failure('FORBIDDEN', 'You do not administer this government.');
}
