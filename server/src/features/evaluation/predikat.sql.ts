import { ROLES } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { valueOnSql } from '../../database/value-on.sql.ts';
import type { DatedValue } from '../../rules/dated-value.ts';
import { PREDIKAT_DAY, PREDIKAT_TABLES, RATINGS, type PredikatTable } from './predikat.parameters.ts';

const cellsOf = (table: PredikatTable): string =>
  `case work_result || '/' || behaviour ${RATINGS.flatMap((workResult) =>
    RATINGS.map((behaviour) => `when '${workResult}/${behaviour}' then '${table[workResult][behaviour]}'`),
  ).join('\n')} end`;

/** The cell of the table in force on a day, made from the tables of the rule; null where the rule stops. */
export const predikatSqlOf = (tables: readonly DatedValue<PredikatTable>[]): SqlText => ({
  name: 'predikat',
  text: /* sql */ `
    create or replace function predikat_of(work_result text, behaviour text, law_on date) returns text language sql immutable parallel safe as $$
      select ${valueOnSql(tables, 'law_on', cellsOf)}
    $$;
    grant execute on function predikat_of to ${ROLES.general}, ${ROLES.system};
  `,
});

/** What holds every writer to it. */
const followsTheTable: SqlText = {
  name: 'predikat follows the table',
  text: /* sql */ `
    -- Holds what is written now, not what stood before: a table that is entered late must not stop the next step of an
    -- evaluation that was rated by the one known then.
    create or replace function evaluation_predikat_follows_the_table() returns trigger language plpgsql security definer set search_path = public as $$
    declare law_on date;
    begin
      select ${PREDIKAT_DAY.column} into law_on from evaluation_period where id = new.period_id;
      if new.predikat is distinct from predikat_of(new.work_result, new.behaviour, law_on) then
        raise exception using errcode = 'check_violation', table = 'evaluation', constraint = 'evaluation_predikat_follows_the_table',
          message = format('the predikat of evaluation %s is not that of the table in force on %s', new.id, law_on);
      end if;
      return null;
    end $$;
    create trigger evaluation_predikat_follows_the_table after insert or update of work_result, behaviour, predikat, period_id on evaluation
      for each row execute function evaluation_predikat_follows_the_table();

    create or replace function evaluation_period_keeps_its_table() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      if exists (
        select 1 from evaluation v where v.period_id = new.id
          and predikat_of(v.work_result, v.behaviour, old.${PREDIKAT_DAY.column}) is distinct from predikat_of(v.work_result, v.behaviour, new.${PREDIKAT_DAY.column})
      ) then
        raise exception using errcode = 'check_violation', table = 'evaluation_period', constraint = 'evaluation_period_keeps_its_table',
          message = format('another table of predikat is in force on %s, and people were rated by that of %s', new.${PREDIKAT_DAY.column}, old.${PREDIKAT_DAY.column});
      end if;
      return null;
    end $$;
    create trigger evaluation_period_keeps_its_table after update of ${PREDIKAT_DAY.column} on evaluation_period
      for each row execute function evaluation_period_keeps_its_table();
  `,
};

export const predikatSql: readonly SqlText[] = [predikatSqlOf(PREDIKAT_TABLES), followsTheTable];
