import { Command, InvalidArgumentError } from 'commander';
import { CommandRefused, runCommand } from '../../command.ts';
import type { CommandParts } from '../../feature.ts';
import { LEAST_ALERT_MONTHS, MOST_ALERT_MONTHS, USUAL_ALERT_MONTHS, USUAL_LOWEST_FILL } from './horizon.parameters.ts';

const wholeFrom =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < least || number > most) throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
    return number;
  };

/** `horizon-alerts <code> <months> [percent]`: how far ahead, and from which share of the need on, a government is told of units that will be short. */
export function horizonAlertsCommand(parts: CommandParts): Command {
  return new Command('horizon-alerts')
    .description(
      `Set how far ahead a government is told of units that will be short of people (${USUAL_ALERT_MONTHS} months, below ${USUAL_LOWEST_FILL * 100}% of their need, when nothing is said).`,
    )
    .argument('<code>', 'code of the government')
    .argument('<months>', `months ahead, ${LEAST_ALERT_MONTHS} to ${MOST_ALERT_MONTHS}`, wholeFrom(LEAST_ALERT_MONTHS, MOST_ALERT_MONTHS))
    .argument('[percent]', 'percent of the need below which a unit is short, 1 to 100', wholeFrom(1, 100), USUAL_LOWEST_FILL * 100)
    .action((code: string, months: number, percent: number) =>
      runCommand(parts, async (pool) => {
        const changed = await pool.query(
          `insert into horizon_watch (instansi_id, months, lowest_fill) select i.id, $2, $3 from instansi i where i.code = $1
           on conflict (instansi_id) do update set months = excluded.months, lowest_fill = excluded.lowest_fill`,
          [code, months, percent / 100],
        );
        if (changed.rowCount === 0) throw new CommandRefused('There is no such government; check the code.');
        parts.print(`${code} is told ${months} months ahead of units that will meet less than ${percent}% of their need.`);
      }),
    );
}
