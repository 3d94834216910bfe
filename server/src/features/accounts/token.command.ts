import { Command, InvalidArgumentError } from 'commander';
import { createSession } from '../../access/session.service.ts';
import { CommandRefused, runCommand } from '../../command.ts';
import type { CommandParts } from '../../feature.ts';

function readDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 365) throw new InvalidArgumentError('Write a whole number of days from 1 to 365.');
  return days;
}

/** `token <username>`: an access token for a program. It is printed once and stored as a hash only. */
export function createTokenCommand(parts: CommandParts): Command {
  return new Command('token')
    .description('Make an access token for an account; it is shown once.')
    .argument('<username>', 'account the program acts for, such as integrator')
    .option('--label <text>', 'what it is for', 'command line')
    .option('--days <number>', 'how long it is valid', readDays, 90)
    .action((username: string, { label, days }: { label: string; days: number }) =>
      runCommand(parts, async (pool) => {
        const found = await pool.query<{ id: string }>('select id from account where username = $1 and disabled_at is null', [username.toLowerCase()]);
        const account = found.rows[0];
        if (!account) throw new CommandRefused(`There is no account named ${username}.`);
        parts.print(await createSession(pool, account.id, 'TOKEN', label, days * 24));
      }),
    );
}
