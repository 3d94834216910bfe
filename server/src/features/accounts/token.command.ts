import { Command, InvalidArgumentError } from 'commander';
import { createToken } from '../../access/session.service.ts';
import { TokenArea } from '../../access/token-scope.ts';
import { CommandRefused, oneOf, runCommand } from '../../command.ts';
import type { CommandParts } from '../../feature.ts';

function readDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 365) throw new InvalidArgumentError('Write a whole number of days from 1 to 365.');
  return days;
}

const readAreas = (text: string): TokenArea[] => text.split(',').map((word) => oneOf(Object.values(TokenArea))(word.trim()));

interface TokenOptions {
  readonly label: string;
  readonly days: number;
  readonly readOnly?: true;
  readonly areas?: readonly TokenArea[];
}

/** `token <username>`: an access token for a program. It is printed once and stored as a hash only. */
export function createTokenCommand(parts: CommandParts): Command {
  return new Command('token')
    .description('Make an access token for an account; it is shown once.')
    .argument('<username>', 'account the program acts for, such as integrator')
    .option('--label <text>', 'what it is for', 'command line')
    .option('--days <number>', 'how long it is valid', readDays, 90)
    .option('--read-only', 'it changes nothing')
    .option(
      '--areas <list>',
      `what it opens beside structure, separated by commas: ${Object.values(TokenArea).join(', ').toLowerCase()}; everything of the account when left out`,
      readAreas,
    )
    .action((username: string, { label, days, readOnly, areas }: TokenOptions) =>
      runCommand(parts, async (pool) => {
        const found = await pool.query<{ id: string }>('select id from account where username = $1 and disabled_at is null', [username.toLowerCase()]);
        const account = found.rows[0];
        if (!account) throw new CommandRefused(`There is no account named ${username}.`);
        const made = await createToken(pool, {
          accountId: account.id,
          label,
          hours: days * 24,
          access: readOnly ? 'READ' : 'WRITE',
          areas: areas ?? null,
          unitId: null,
          madeIn: null,
        });
        parts.print(made.secret);
      }),
    );
}
