import { ROLES } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { NIP_CODES_OF_PPPK, NIP_DIGITS, NIP_FIRST_BIRTH_YEAR, NIP_MONTHS_OF_PNS, NIP_SEXES } from './nip.parameters.ts';

const between = (digits: string, { from, to }: { readonly from: number; readonly to: number }): string => `${digits}::int between ${from} and ${to}`;
const CODE = 'substr(nip, 13, 2)';
const SEX_DIGITS = Object.keys(NIP_SEXES)
  .map((digit) => `'${digit}'`)
  .join(', ');

/** The same rule as `parseNip` (law-in-sql.test.ts holds the two together), from the same codes, where it binds every writer. */
export const nipSql: SqlText = {
  name: 'NIP',
  text: /* sql */ `
    create or replace function is_valid_nip(nip text) returns boolean language plpgsql immutable parallel safe as $$
    begin
      if nip !~ '^[0-9]{${NIP_DIGITS}}$' or right(nip, 3) = '000' or substr(nip, 15, 1) not in (${SEX_DIGITS}) then return false; end if;
      if not (${between(CODE, NIP_MONTHS_OF_PNS)} or ${between(CODE, NIP_CODES_OF_PPPK)}) or substr(nip, 1, 4)::int < ${NIP_FIRST_BIRTH_YEAR} then return false; end if;
      perform make_date(substr(nip, 1, 4)::int, substr(nip, 5, 2)::int, substr(nip, 7, 2)::int);
      return true;
    exception when others then return false;
    end $$;
    grant execute on function is_valid_nip to ${ROLES.system};
  `,
};
