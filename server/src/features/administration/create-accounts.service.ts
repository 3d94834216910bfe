import { writeAs } from '../accounts/index.ts';
import { covers } from '../../access/scope.ts';
import { inSystemTransaction } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { mustSee } from '../../graphql/named-rows.ts';
import { unitById } from '../organization/index.ts';
import { employeeById } from '../staffing/index.ts';
import { mustAdminister } from './accounts-administration.service.ts';
import { NipNotShown, NobodyWithoutAccount } from './administration.errors.ts';
import { AccountsCreated, type CreateAccountsInput, type CreateAccountsResult, type PeopleWithoutAccount } from './administration.types.ts';
import { COUNT_CHOSEN, READ_CHOSEN, valuesOf, type PersonWithoutAccount } from './people-without-account.queries.ts';
import { usernamesFor } from './usernames.rules.ts';

/** The largest government there is, with room; more at once would hold its writers up for longer than they wait. */
const MOST_AT_ONCE = 30_000;

/** How many people of a government, or of a part of it, have no account. Errors: FORBIDDEN for who does not administer it. */
export async function peopleWithoutAccount(context: Context, instansiId: string, unitId: string | null): Promise<PeopleWithoutAccount> {
  if (!covers(signedIn(context).scope, 'administration', { instansi: instansiId })) {
    await mustSee(context, [{ path: 'instansiId', prefix: 'instansi', uuid: instansiId }]);
    throw failure('FORBIDDEN', 'You do not administer this government.');
  }
  if (unitId) {
    await mustSee(context, [{ path: 'unitId', prefix: 'unit', uuid: unitId }]);
    if ((await unitById(context, unitId))?.instansiId !== instansiId) throw badInput('unitId: this unit is one of another government.');
  }
  const day = dayOf(context, instansiId, null);
  const found = await context.services.system.query<PeopleWithoutAccount>(COUNT_CHOSEN, [...valuesOf({ instansiId, unitId, employeeIds: null, day })]);
  return found.rows[0]!;
}

/** Errors: NOT_FOUND for people and units that the viewer does not see, or of another government. */
async function mustBeOf(context: Context, { instansiId, unitId, employeeIds }: CreateAccountsInput): Promise<void> {
  if (unitId && (await unitById(context, unitId))?.instansiId !== instansiId)
    throw failure('NOT_FOUND', 'input.unitId: there is no such unit in that government that you may see.');
  const people = await Promise.all((employeeIds ?? []).map((id) => employeeById(context, id)));
  const unknown = people.findIndex((person) => person?.instansiId !== instansiId);
  if (unknown !== -1) throw failure('NOT_FOUND', `input.employeeIds.${unknown}: there is no such employee in that government that you may see.`);
}

/** Makes an account for everybody meant who has none, with no role: what is their own is theirs to see. */
export async function createAccounts(context: Context, input: CreateAccountsInput): Promise<CreateAccountsResult> {
  const viewer = signedIn(context);
  const { instansiId, usernames } = input;
  await mustBeOf(context, input);
  const day = dayOf(context, instansiId, null);
  const chosen = { instansiId, unitId: input.unitId ?? null, employeeIds: input.employeeIds ?? null, day };
  return inSystemTransaction(context, async (system): Promise<CreateAccountsResult> => {
    await mustAdminister(context, system, viewer, instansiId);
    if (usernames === 'NIP' && !covers(viewer.scope, 'private', { instansi: instansiId })) return new NipNotShown();
    const { rows: people } = await system.query<PersonWithoutAccount>(READ_CHOSEN, [...valuesOf(chosen), MOST_AT_ONCE]);
    if (people.length === 0) return new NobodyWithoutAccount();
    const { rows: taken } = await system.query<{ username: string }>('select username from account');
    const names = new Set(taken.map(({ username }) => username));
    const called = usernamesFor(
      people.map(({ nip, name }) => (usernames === 'NIP' ? nip : name)),
      (username) => names.has(username),
    );
    await writeAs(system, viewer.accountId);
    const made = await system.query<{ made: string }>(
      `with made as (
         insert into account (username, display_name, employee_id, instansi_id)
         select n.username, left(n.name, 200), n.employee_id, $1 from unnest($2::text[], $3::text[], $4::uuid[]) n (username, name, employee_id)
         returning id, created_at
       ), kept as (
         insert into account_record (account_id, instansi_id, by_account_id, kind) select id, $1, $5, 'CREATED' from made
       ) select min(created_at) as made from made`,
      [instansiId, called, people.map(({ name }) => name), people.map(({ id }) => id), viewer.accountId],
    );
    return new AccountsCreated(people.length, made.rows[0]!.made);
  });
}
