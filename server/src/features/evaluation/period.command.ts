import { Command, InvalidArgumentError } from 'commander';
import type { Pool } from 'pg';
import { CommandRefused, oneOf, runCommand } from '../../command.ts';
import type { CommandParts } from '../../feature.ts';
import { isDateProblem, parseLocalDate } from '../../rules/local-date.ts';
import { findInstansi } from '../organization/organization.builder.ts';
import { makePeriod } from './evaluation.builder.ts';
import { PeriodKind, PeriodState } from './evaluation-period.entity.ts';

function readDay(text: string): string {
  const day = parseLocalDate(text);
  if (isDateProblem(day)) throw new InvalidArgumentError(day.remedy);
  return day;
}

interface PeriodOptions {
  readonly instansi: string;
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
  readonly deadline: string;
  readonly state: PeriodState;
}

const otherDays = (label: string): string => `There is a ${label} with other days; check --from and --to.`;

/** Changes the deadline and state of the period with these days, or makes it. */
async function settlePeriod(system: Pool, label: string, options: PeriodOptions): Promise<void> {
  const { from, to, deadline, state } = options;
  // Asked before the database is: a range that ends before it begins is no constraint there, but an error without a name.
  if (to < from) throw new CommandRefused('The last day lies before the first; check --from and --to.');
  if (deadline < from) throw new CommandRefused('The deadline lies before the first day; check --deadline.');
  const instansi = await findInstansi(system, options.instansi);
  if (!instansi) throw new CommandRefused('There is no such government; check --instansi.');
  const changed = await system.query(
    'update evaluation_period set deadline = $5, state = $6, version = version + 1 where instansi_id = $1 and label = $2 and valid_from = $3 and valid_to = $4',
    [instansi.id, label, from, to, deadline, state],
  );
  if (changed.rowCount !== 0) return;
  // Asked first: of two rules that are broken PostgreSQL names whichever it looks at before the other.
  const called = await system.query('select 1 from evaluation_period where instansi_id = $1 and label = $2', [instansi.id, label]);
  if (called.rowCount !== 0) throw new CommandRefused(otherDays(label));
  await makePeriod({ system, instansi }, label, options);
}

/** `period <label>`: opens, plans or closes an evaluation period of a government. */
export function createPeriodCommand(parts: CommandParts): Command {
  return new Command('period')
    .description('Make an evaluation period, or change its deadline and state.')
    .argument('<label>', 'such as "Triwulan IV 2026"')
    .requiredOption('--instansi <code>', 'government it is for')
    .requiredOption('--from <day>', 'first day', readDay)
    .requiredOption('--to <day>', 'last day', readDay)
    .requiredOption('--deadline <day>', 'last day on which an evaluation is sealed in time', readDay)
    .option('--kind <kind>', 'monthly, quarterly or annual', oneOf(Object.values(PeriodKind)), 'QUARTERLY')
    .option('--state <state>', 'planned, open or closed', oneOf(Object.values(PeriodState)), 'OPEN')
    .action((label: string, options: PeriodOptions) =>
      runCommand(
        parts,
        async (pool) => {
          await settlePeriod(pool, label, options);
          parts.print(`${label} is ${options.state.toLowerCase()} until ${options.deadline}.`);
        },
        {
          evaluation_period_instansi_id_label_key: otherDays(label),
          evaluation_period_one_of_a_kind: 'Another period of that kind covers some of those days.',
        },
      ),
    );
}
