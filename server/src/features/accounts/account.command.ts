import { randomBytes } from 'node:crypto';
import { Command, InvalidArgumentError } from 'commander';
import type { Pool } from 'pg';
import { inTransaction } from '../../database/pools.ts';
import { hashPassword } from '../../access/password.ts';
import type { CommandParts } from '../../feature.ts';
import { Role } from '../../access/viewer.ts';

interface AccountOptions {
  readonly name: string;
  readonly role?: Role;
  readonly instansi?: string;
  readonly dinas?: string;
  readonly nip?: string;
}

function readRole(text: string): Role {
  const role = Object.values(Role).find((known) => known === text.toUpperCase());
  if (!role) throw new InvalidArgumentError(`Write one of ${Object.values(Role).join(', ').toLowerCase()}.`);
  return role;
}

/** What keeps an account from being made, in one sentence. */
class AccountRefused extends Error {
  override readonly name = 'AccountRefused';
}

async function createAccount(pool: Pool, username: string, options: AccountOptions): Promise<string> {
  if (options.role && !options.instansi) throw new AccountRefused('A role is held in a government: add --instansi.');
  // Chosen by nobody, long enough never to be guessed, and shown once.
  const password = randomBytes(12).toString('base64url');
  const hash = await hashPassword(password);
  await inTransaction(pool, async (client) => {
    const employee = options.nip ? await client.query<{ id: string }>('select id from employee where nip = $1', [options.nip]) : null;
    if (employee && !employee.rows[0]) throw new AccountRefused('There is no employee with that NIP; import the employees first.');
    const made = await client.query<{ id: string }>(
      'insert into account (username, display_name, password_hash, employee_id) values (lower($1), $2, $3, $4) on conflict (username) do nothing returning id',
      [username, options.name, hash, employee?.rows[0]?.id ?? null],
    );
    const account = made.rows[0];
    if (!account) throw new AccountRefused(`There is an account named ${username} already.`);
    if (!options.role) return;
    const granted = await client.query(
      `insert into access_grant (account_id, role, instansi_id, unit_id)
       select $1, $2, i.id, u.id from instansi i
       left join dinas d on d.instansi_id = i.id and d.code = $4
       left join unit u on u.dinas_id = d.id and u.parent_id is null
       where i.code = $3 and ($4::text is null or u.id is not null)`,
      [account.id, options.role, options.instansi, options.dinas ?? null],
    );
    if (granted.rowCount === 0) throw new AccountRefused('There is no such government or dinas; check --instansi and --dinas.');
  });
  return password;
}

/** `account <username>`: the first accounts of an installation, and any later one. */
export function createAccountCommand({ connect, print }: CommandParts): Command {
  return new Command('account')
    .description('Make an account; its password is made up and shown once.')
    .argument('<username>', 'name to sign in with')
    .requiredOption('--name <text>', 'name of the person or program')
    .option('--role <role>', 'leadership, hr, dinas_head, integrator or admin; none for an ordinary employee', readRole)
    .option('--instansi <code>', 'government in which the role is held')
    .option('--dinas <code>', 'only in this dinas')
    .option('--nip <number>', 'employee behind the account')
    .action(async (username: string, options: AccountOptions) => {
      const { pool, close } = await connect();
      try {
        print(await createAccount(pool, username, options));
      } catch (error) {
        if (!(error instanceof AccountRefused)) throw error;
        print(error.message);
        process.exitCode = 1;
      } finally {
        await close();
      }
    });
}
