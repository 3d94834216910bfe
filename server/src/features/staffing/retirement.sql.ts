import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { valueOnSql } from '../../database/value-on.sql.ts';
import type { DatedValue } from '../../rules/dated-value.ts';
import { RETIREMENT_START, type RetirementStart } from './retirement.parameters.ts';

const BIRTHDAY = `birth_date + make_interval(years => retirement_age)`;

/** The same as `START_DAYS` of retirement.rules.ts. */
const START_DAYS: Readonly<Record<RetirementStart, string>> = {
  BIRTHDAY: `(${BIRTHDAY})::date`,
  FIRST_OF_NEXT_MONTH: `(date_trunc('month', ${BIRTHDAY}) + interval '1 month')::date`,
};

/** The day of retirement where dates of birth are, for lists and figures, under the law of a day. */
export const retirementSqlOf = (starts: readonly DatedValue<RetirementStart>[]): SqlText => ({
  name: 'retirement',
  text: /* sql */ `
    create or replace function retirement_day(birth_date date, retirement_age integer, law_on date) returns date language sql immutable parallel safe as $$
      select ${valueOnSql(starts, 'law_on', (start) => START_DAYS[start])}
    $$;
    grant execute on function retirement_day to ${READERS};
  `,
});

export const retirementSql: SqlText = retirementSqlOf(RETIREMENT_START);
