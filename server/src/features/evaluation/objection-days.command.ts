import { Argument, Command } from 'commander';
import { CommandRefused, runCommand } from '../../command.ts';
import type { CommandParts } from '../../feature.ts';

const KINDS = ['calendar', 'working'] as const;

/** `objection-days <code> <kind>`: how a government counts the days within which somebody may object to an evaluation. */
export function objectionDaysCommand(parts: CommandParts): Command {
  return new Command('objection-days')
    .description('Set how the days of an objection to an evaluation are counted (PP 30/2019: days; working days are of an unverified reading).')
    .argument('<code>', 'code of the government')
    .addArgument(new Argument('<kind>', 'calendar or working').choices(KINDS))
    .action((code: string, kind: (typeof KINDS)[number]) =>
      runCommand(parts, async (pool) => {
        const changed = await pool.query('update instansi set objection_in_working_days = $2 where code = $1', [code, kind === 'working']);
        if (changed.rowCount === 0) throw new CommandRefused('There is no such government; check the code.');
        parts.print(`${code} counts the days of an objection as ${kind} days.`);
      }),
    );
}
