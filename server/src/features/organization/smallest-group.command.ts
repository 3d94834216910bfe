import { Command, InvalidArgumentError } from 'commander';
import { CommandRefused, runCommand } from '../../command.ts';
import type { CommandParts } from '../../feature.ts';
import { LEAST_SMALLEST_GROUP, MOST_SMALLEST_GROUP } from '../../figures/withholding.rules.ts';

function readNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < LEAST_SMALLEST_GROUP || number > MOST_SMALLEST_GROUP)
    throw new InvalidArgumentError(`It is a whole number from ${LEAST_SMALLEST_GROUP} to ${MOST_SMALLEST_GROUP}.`);
  return number;
}

/** `smallest-group <code> <number>`: of how many people a government has figures told to who does not see them. */
export function smallestGroupCommand(parts: CommandParts): Command {
  return new Command('smallest-group')
    .description('Set of how many people at least figures are told where the people are not seen, such as on screens.')
    .argument('<code>', 'code of the government')
    .argument('<number>', `people, ${LEAST_SMALLEST_GROUP} to ${MOST_SMALLEST_GROUP}`, readNumber)
    .action((code: string, number: number) =>
      runCommand(parts, async (pool) => {
        const changed = await pool.query('update instansi set smallest_group = $2 where code = $1', [code, number]);
        if (changed.rowCount === 0) throw new CommandRefused('There is no such government; check the code.');
        parts.print(`${code} tells figures of ${number} people or more where they are not seen.`);
      }),
    );
}
