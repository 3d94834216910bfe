import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { hashPassword } from '../../access/password.ts';
import { Role } from '../../access/viewer.ts';
import { CommandRefused, oneOf, runCommand } from '../../command.ts';
import { inTransaction, type System } from '../../database/pools.ts';
import type { CommandParts } from '../../feature.ts';
import { findDinas, findInstansi } from '../organization/organization.builder.ts';
import { findEmployees, type EmployeeRef } from '../staffing/staffing.builder.ts';
import { grant, makeAccount } from './accounts.builder.ts';

interface AccountOptions {
  readonly name: string;
  readonly role?: Role;
  readonly instansi?: string;
  readonly dinas?: string;
  readonly nip?: string;
}

/** Who is behind the account. Several governments can hold one number; then the government of the role says which is meant. */
async function findPerson(system: System, nip: string, instansiId: string | null): Promise<EmployeeRef> {
  const anywhere = await findEmployees(system, nip);
  const [person, another] = anywhere.length > 1 && instansiId !== null ? await findEmployees(system, nip, instansiId) : anywhere;
  if (!person) throw new CommandRefused('There is no employee with that NIP; import the employees first.');
  if (another) throw new CommandRefused('Several governments have an employee with that NIP; say which with --instansi.');
  return person;
}

async function createAccount(
  system: System,
  username: string,
  passwordHash: string,
  { name, role, instansi: code, dinas, nip }: AccountOptions,
): Promise<void> {
  const instansi = code ? await findInstansi(system, code) : null;
  if (code && !instansi) throw new CommandRefused('There is no such government; check --instansi.');
  const employee = nip ? await findPerson(system, nip, instansi?.id ?? null) : null;
  const accountId = await makeAccount(system, username, { displayName: name, passwordHash, employee, instansi });
  if (!role) return;
  if (!instansi) throw new CommandRefused('A role is held in a government: add --instansi.');
  const home = { system, instansi };
  const on = dinas ? await findDinas(home, dinas) : null;
  if (dinas && !on) throw new CommandRefused('There is no such dinas; check --dinas.');
  await grant(home, accountId, role, on);
}

/** `account <username>`: the first accounts of an installation, and any later one. */
export function createAccountCommand(parts: CommandParts): Command {
  return new Command('account')
    .description('Make an account; its password is made up and shown once.')
    .argument('<username>', 'name to sign in with')
    .requiredOption('--name <text>', 'name of the person or program')
    .option('--role <role>', 'leadership, hr, dinas_head, integrator or admin; none for an ordinary employee', oneOf(Object.values(Role)))
    .option('--instansi <code>', 'government in which the role is held, and of the employee when several have one of that NIP')
    .option('--dinas <code>', 'only in this dinas')
    .option('--nip <number>', 'employee behind the account')
    .action((username: string, options: AccountOptions) =>
      runCommand(
        parts,
        async (pool) => {
          // Chosen by nobody, long enough never to be guessed, and shown once.
          const password = randomBytes(12).toString('base64url');
          const hash = await hashPassword(password);
          await inTransaction(pool, (client) => createAccount(client, username, hash, options));
          parts.print(password);
        },
        {
          account_username_key: `There is an account named ${username.toLowerCase()} already.`,
          account_employee_id_key: 'That employee has an account already.',
        },
      ),
    );
}
