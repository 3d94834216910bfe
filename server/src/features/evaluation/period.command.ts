import type { CommandParts } from '../../feature.ts';
import { Command, InvalidArgumentError } from 'commander';
import { isDateProblem, parseLocalDate } from '../../rules/local-date.ts';
import { PeriodKind, PeriodState } from './evaluation-period.entity.ts';

function readDay(text: string): string {
  const day = parseLocalDate(text);
  if (isDateProblem(day)) throw new InvalidArgumentError(day.remedy);
  return day;
}

const readWord =
  <Value extends string>(values: Readonly<Record<string, Value>>) =>
  (text: string): Value => {
    const found = Object.values(values).find((value) => value === text.toUpperCase());
    if (!found) throw new InvalidArgumentError(`Write one of ${Object.values(values).join(', ').toLowerCase()}.`);
    return found;
  };

interface PeriodOptions {
  readonly instansi: string;
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
  readonly deadline: string;
  readonly state: PeriodState;
}

/** `period <label>`: opens, plans or closes an evaluation period of a government. */
export function createPeriodCommand({ connect, print }: CommandParts): Command {
  return new Command('period')
    .description('Make an evaluation period, or change its deadline and state.')
    .argument('<label>', 'such as "Triwulan IV 2026"')
    .requiredOption('--instansi <code>', 'government it is for')
    .requiredOption('--from <day>', 'first day', readDay)
    .requiredOption('--to <day>', 'last day', readDay)
    .requiredOption('--deadline <day>', 'last day on which an evaluation is sealed in time', readDay)
    .option('--kind <kind>', 'monthly, quarterly or annual', readWord(PeriodKind), 'QUARTERLY')
    .option('--state <state>', 'planned, open or closed', readWord(PeriodState), 'OPEN')
    .action(async (label: string, { instansi, kind, from, to, deadline, state }: PeriodOptions) => {
      const { pool, close } = await connect();
      try {
        const made = await pool.query(
          `insert into evaluation_period (instansi_id, kind, label, valid_from, valid_to, deadline, state)
           select i.id, $2, $3, $4, $5, $6, $7 from instansi i where i.code = $1
           on conflict (instansi_id, label) do update set deadline = excluded.deadline, state = excluded.state
           where evaluation_period.valid_from = excluded.valid_from and evaluation_period.valid_to = excluded.valid_to`,
          [instansi, kind, label, from, to, deadline, state],
        );
        print(
          made.rowCount === 1
            ? `${label} is ${state.toLowerCase()} until ${deadline}.`
            : 'There is no such government, or the period has other days; check --instansi, --from and --to.',
        );
        process.exitCode = made.rowCount === 1 ? 0 : 1;
      } catch (error) {
        const { constraint } = error as { constraint?: string };
        if (!constraint) throw error;
        print(
          constraint === 'evaluation_period_one_of_a_kind'
            ? 'Another period of that kind covers some of those days.'
            : 'The last day lies before the first, or the deadline before it.',
        );
        process.exitCode = 1;
      } finally {
        await close();
      }
    });
}
